package nl.wijkwerk.monitoring.eigengebied.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.eigengebied.application.Eigengebiedbeeld;
import nl.wijkwerk.monitoring.eigengebied.application.Eigengebieden;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** Makes, changes or withdraws an own area. */
@Named("eigengebiedBewerk")
@ViewScoped
public class EigengebiedBewerkView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MEESTE_GEVONDEN = 60;
  private static final String NAAR = "/eigen-gebieden?faces-redirect=true";

  @Inject private transient Eigengebieden eigen;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private UUID id;
  private UUID wordt;
  private long versie;
  private String titel;
  private boolean alOpgeslagen;
  private Eigengebiedvorm vorm;
  private Botsing botsing;
  private List<Botsing.Regel> nietOpgeslagen = List.of();
  private List<String> gekozen = List.of();
  private List<String> gevonden = List.of();
  private boolean gezocht;
  private boolean meer;
  private transient Map<String, Gebied> keuzes;

  public void laad() {
    if (id != null) {
      Eigengebiedbeeld beeld = eigen.lees(id);
      vorm = Eigengebiedvorm.van(beeld.inhoud());
      versie = beeld.versie();
      titel = beeld.inhoud().naam();
    } else if (wordt == null) {
      handeling.geefNieuwId();
    } else {
      alOpgeslagen = eigen.bestaat(wordt);
      vorm = Eigengebiedvorm.nieuw();
    }
    toonGekozen();
    handeling.vereis(isMag());
  }

  private void toonGekozen() {
    gekozen = vorm == null ? List.of() : List.copyOf(vorm.getDelen());
  }

  /**
   * Makes parts of what was ticked among the found ones, takes out what was unticked, and shows the
   * wijken and buurten that were asked for.
   */
  public void zoek() {
    vorm.neemErbij();
    toonGekozen();
    String woord = vorm.getZoek() == null ? "" : vorm.getZoek().strip().toLowerCase(Locale.ROOT);
    List<String> alle =
        keuzes().values().stream()
            .filter(g -> !gekozen.contains(g.code()))
            .filter(g -> label(g).toLowerCase(Locale.ROOT).contains(woord))
            .map(Gebied::code)
            .toList();
    meer = alle.size() > MEESTE_GEVONDEN;
    gevonden = List.copyOf(alle.subList(0, Math.min(MEESTE_GEVONDEN, alle.size())));
    gezocht = true;
  }

  public String bewaar() {
    vorm.neemErbij();
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                eigen.maak(wordt, vorm.inhoud());
              } else {
                eigen.wijzig(id, versie, vorm.inhoud());
              }
            });
    if (gelukt) {
      handeling.gelukt("eigengebied.bewaard");
      return NAAR;
    }
    legUit();
    return null;
  }

  public String trekIn() {
    if (handeling.voerUit(() -> eigen.trekIn(id, versie))) {
      handeling.gelukt("eigengebied.ingetrokken");
      return NAAR;
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
      Eigengebiedbeeld nu = eigen.lees(id);
      botsing = vorm.voegSamen(nu.inhoud(), wk);
      versie = nu.versie();
    }
    toonGekozen();
    gevonden = gevonden.stream().filter(code -> !gekozen.contains(code)).toList();
  }

  private Map<String, Gebied> keuzes() {
    if (keuzes == null) {
      keuzes = new LinkedHashMap<>();
      eigen.keuzes().forEach(g -> keuzes.put(g.code(), g));
    }
    return keuzes;
  }

  /** With the wijk that a buurt lies in, so that both are found by its name. */
  private String label(Gebied gebied) {
    Gebied wijk = gebied.niveau() == Niveau.BUURT ? keuzes().get(gebied.ouder()) : null;
    return wijk == null
        ? wk.zin("eigengebied.keuze-wijk", gebied.naam(), gebied.code())
        : wk.zin("eigengebied.keuze-buurt", gebied.naam(), wijk.naam(), gebied.code());
  }

  private List<SelectItem> vakjes(List<String> codes) {
    List<SelectItem> vakjes = new ArrayList<>();
    for (String code : codes) {
      Gebied gebied = keuzes().get(code);
      vakjes.add(new SelectItem(code, gebied == null ? code : label(gebied)));
    }
    return vakjes;
  }

  /** The parts, each with a box to take it out. */
  public List<SelectItem> getGekozen() {
    return vakjes(gekozen);
  }

  /** What the search gave, each with a box to make it a part. */
  public List<SelectItem> getGevonden() {
    return vakjes(gevonden);
  }

  /** How many were found, or that there are more than are shown. */
  public String getUitkomst() {
    return wk.zin(meer ? "eigengebied.gevonden-meer" : "eigengebied.gevonden", gevonden.size());
  }

  public boolean isGezocht() {
    return gezocht;
  }

  public boolean isNieuw() {
    return id == null;
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

  public Eigengebiedvorm getVorm() {
    return vorm;
  }

  /** Name as it was opened. */
  public String getTitel() {
    return titel;
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
}
