package nl.wijkwerk.monitoring.groep.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.groep.application.Groepen;
import nl.wijkwerk.monitoring.groep.application.Groepsbeeld;
import nl.wijkwerk.monitoring.groep.domain.Groepsoort;
import nl.wijkwerk.monitoring.indicator.application.Indicatoren;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** Makes, changes or removes a group. */
@Named("groepBewerk")
@ViewScoped
public class GroepBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Groepen groepen;
  @Inject private transient Gebieden gebieden;
  @Inject private transient Indicatoren indicatoren;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID wordt;
  private String soort;
  private long versie;
  private String titel;
  private String bekend = "";
  private boolean alOpgeslagen;
  private int aandacht = -1;
  private Groepsvorm vorm;
  private Botsing botsing;
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private transient List<SelectItem> indicatorkeuzen;

  public void laad() {
    if (id != null) {
      Groepsbeeld beeld = groepen.lees(id);
      vorm = Groepsvorm.van(beeld.inhoud(), eigen());
      versie = beeld.versie();
      titel = beeld.inhoud().naam();
      bekend = vorm.bekend(beeld.leden());
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = groepen.bestaat(wordt);
      Groepsoort gekozen = Lees.keuze("soort", soort, Groepsoort.class);
      vorm = Groepsvorm.nieuw(gekozen == null ? Groepsoort.WIJKEN : gekozen);
    }
    handeling.vereis(isMag());
  }

  private Set<String> eigen() {
    return gebieden.wijken().stream().map(Gebied::code).collect(Collectors.toSet());
  }

  public String bewaar() {
    aandacht = -1;
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                groepen.maak(wordt, vorm.inhoud());
              } else {
                groepen.wijzig(id, versie, vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt("groep.bewaard");
      return "/groepen?faces-redirect=true";
    }
    legUit();
    return null;
  }

  public String verwijder() {
    if (handeling.voerUit(() -> groepen.verwijder(id, versie))) {
      handeling.gelukt("groep.verwijderd");
      return "/groepen?faces-redirect=true";
    }
    legUit();
    return null;
  }

  /** Shows what a colleague did meanwhile; nothing that was typed is lost. */
  private void legUit() {
    botsing = null;
    alOpgeslagen = handeling.oorzaak(AlOpgeslagen.class).isPresent();
    if (handeling.oorzaak(Vervallen.class).isPresent()) {
      nietOpgeslagen = vorm.getypt(wk);
    } else if (handeling.oorzaak(VerouderdeVersie.class).isPresent()) {
      Groepsbeeld nu = groepen.lees(id);
      botsing = vorm.voegSamen(nu.inhoud(), eigen(), wk);
      versie = nu.versie();
      bekend = vorm.bekend(nu.leden());
    }
  }

  public void voegCijferToe() {
    vorm.getCijfers().add(new Cijfervorm());
    aandacht = vorm.getCijfers().size() - 1;
  }

  public void verwijderCijfer(int plaats) {
    vorm.getCijfers().remove(plaats);
    aandacht = Math.min(plaats, vorm.getCijfers().size() - 1);
  }

  /** Place of the figure that the keyboard goes to, or -1. */
  public int getAandacht() {
    return aandacht;
  }

  public List<SelectItem> getWijken() {
    return gebieden.wijken().stream().map(w -> new SelectItem(w.code(), w.naam())).toList();
  }

  /** Asked for by each figure on the form, and read once. */
  public List<SelectItem> getIndicatoren() {
    if (indicatorkeuzen == null) {
      indicatorkeuzen =
          indicatoren.lijst(true).stream()
              .map(i -> new SelectItem(i.code(), i.inhoud().naam()))
              .toList();
    }
    return indicatorkeuzen;
  }

  public boolean isNieuw() {
    return id == null;
  }

  public boolean isSteden() {
    return vorm.getSoort() == Groepsoort.STEDEN;
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  /** Not when the page is opened again after it was saved; then it is linked to. */
  public boolean isVormOpen() {
    return isMag()
        && vorm != null
        && nietOpgeslagen.isEmpty()
        && (!alOpgeslagen || FacesContext.getCurrentInstance().isPostback());
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

  public Groepsvorm getVorm() {
    return vorm;
  }

  /** Name of the group as it was opened. */
  public String getTitel() {
    return titel;
  }

  /** Names of what the form gives the codes of, as it was opened; empty when none is known. */
  public String getBekend() {
    return bekend;
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

  public String getSoort() {
    return soort;
  }

  public void setSoort(String soort) {
    this.soort = soort;
  }
}
