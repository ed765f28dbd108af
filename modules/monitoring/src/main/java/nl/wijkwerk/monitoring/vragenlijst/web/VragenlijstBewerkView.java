package nl.wijkwerk.monitoring.vragenlijst.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijstbeeld;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijsten;
import nl.wijkwerk.monitoring.vragenlijst.domain.Taalkeuze;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vraagsoort;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijst;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijststatus;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Keuze;
import nl.wijkwerk.web.weergave.Weergave;

/** Makes or changes a questionnaire that is not open yet. */
@Named("vragenlijstbewerk")
@ViewScoped
public class VragenlijstBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Vragenlijsten lijsten;
  @Inject private transient Gebieden gebieden;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID wordt;
  private String gebied;
  private long versie;
  private boolean alOpgeslagen;
  private boolean vast;
  private Integer aandacht;
  private Vragenlijstvorm vorm;
  private Botsing botsing;
  private List<Botsing.Regel> nietOpgeslagen = List.of();

  public void laad() {
    if (id != null) {
      Vragenlijstbeeld beeld = lijsten.lees(id);
      vorm = Vragenlijstvorm.van(beeld.inhoud());
      versie = beeld.versie();
      vast = beeld.status() != Vragenlijststatus.CONCEPT;
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = lijsten.bestaat(wordt);
      vorm = Vragenlijstvorm.nieuw(wk.getVandaag(), magHier(gebied) ? gebied : null);
    }
    handeling.vereis(isMag());
  }

  private boolean magHier(String wijk) {
    return wijk != null && getWijken().stream().anyMatch(k -> k.waarde().equals(wijk));
  }

  public void pasTalenAan() {
    aandacht = null;
    vorm.pasTalenAan();
  }

  public void voegVraagToe() {
    vorm.voegVraagToe();
    aandacht = vorm.getVragen().size() - 1;
  }

  public void verwijderVraag(int plaats) {
    vorm.getVragen().remove(plaats);
    aandacht = vorm.getVragen().isEmpty() ? null : Math.max(0, plaats - 1);
  }

  public String bewaar() {
    aandacht = null;
    vorm.pasTalenAan();
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                lijsten.maak(wordt, vorm.inhoud());
              } else {
                lijsten.wijzig(id, versie, vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt("vragenlijst.bewaard");
      return "/vragenlijst?faces-redirect=true&id=" + (id == null ? wordt : id);
    }
    legUit();
    return null;
  }

  /** Shows what a colleague did meanwhile; nothing that was typed is lost. */
  private void legUit() {
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      Vragenlijstbeeld nu = lijsten.lees(id);
      if (nu.status() == Vragenlijststatus.CONCEPT) {
        botsing = vorm.voegSamen(nu.inhoud(), wk);
        versie = nu.versie();
      } else {
        vast = true;
        nietOpgeslagen = vorm.getypt(wk);
      }
    }
  }

  public boolean isNieuw() {
    return id == null;
  }

  public boolean isVast() {
    return vast;
  }

  /** Not when the page is opened again after it was saved; then it is linked to. */
  public boolean isVormOpen() {
    return isMag()
        && !vast
        && vorm != null
        && (!alOpgeslagen || FacesContext.getCurrentInstance().isPostback());
  }

  public boolean isMag() {
    return id == null
        ? toegang.magErgens(Bevoegdheid.PLAN_OPSTELLEN)
        : lijsten.lees(id).inhoud().wijken().stream()
            .allMatch(w -> toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, w));
  }

  /** Wijken that this person may ask in. */
  public List<Keuze> getWijken() {
    return gebieden.wijken().stream()
        .filter(g -> toegang.mag(Bevoegdheid.PLAN_OPSTELLEN, g.code()))
        .map(g -> new Keuze(g.code(), g.naam()))
        .toList();
  }

  public List<Keuze> getTaalkeuzen() {
    return Arrays.stream(Taalkeuze.values()).map(t -> new Keuze(t.code(), t.naam())).toList();
  }

  public Vraagsoort[] getSoorten() {
    return Vraagsoort.values();
  }

  public boolean isMeerVragen() {
    return vorm.getVragen().size() < Vragenlijst.MEESTE_VRAGEN;
  }

  /** The question that the page goes to, or null. */
  public Integer getAandacht() {
    return aandacht;
  }

  public boolean isAlOpgeslagen() {
    return alOpgeslagen;
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public List<Botsing.Regel> getNietOpgeslagen() {
    return nietOpgeslagen;
  }

  public Vragenlijstvorm getVorm() {
    return vorm;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getWordt() {
    return wordt;
  }

  public void setWordt(UUID wordt) {
    this.wordt = wordt;
  }

  public String getGebied() {
    return gebied;
  }

  public void setGebied(String gebied) {
    this.gebied = gebied;
  }
}
