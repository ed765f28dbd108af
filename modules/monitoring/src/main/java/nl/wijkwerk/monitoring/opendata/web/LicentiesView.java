package nl.wijkwerk.monitoring.opendata.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.monitoring.opendata.application.Bronbeeld;
import nl.wijkwerk.monitoring.opendata.application.Datasets;
import nl.wijkwerk.monitoring.opendata.domain.Bronvoorwaarde;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.fout.Handeling;
import nl.wijkwerk.web.weergave.Weergave;

/** The sources of the figures and what may be done with them; one of them can be open to change. */
@Named("licenties")
@ViewScoped
public class LicentiesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Datasets datasets;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;
  @Inject private transient Weergave wk;

  private String bron;
  private UUID id;
  private long versie;
  private Bronvoorwaarde voorwaarde;
  private String toelichting;
  private Bronvoorwaarde voorwaardeBegin;
  private String toelichtingBegin;
  private Botsing botsing;

  public void laad() {
    if (bron != null) {
      neem(lees());
      handeling.vereis(isMag());
    }
  }

  private Bronbeeld lees() {
    return datasets.bronnen().stream()
        .filter(b -> b.bron().equals(bron))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("bron"));
  }

  private void neem(Bronbeeld nu) {
    id = nu.id();
    versie = nu.versie();
    voorwaarde = nu.voorwaarde();
    toelichting = nu.toelichting();
    voorwaardeBegin = voorwaarde;
    toelichtingBegin = toelichting;
  }

  public String bewaar() {
    boolean gelukt =
        handeling.voerUit(
            () -> {
              if (id == null) {
                datasets.legBronVast(UUID.randomUUID(), bron, voorwaarde, toelichting);
              } else {
                datasets.wijzigBron(id, versie, voorwaarde, toelichting);
              }
            });
    if (gelukt) {
      handeling.gelukt("licenties.bewaard");
      return "/licenties?faces-redirect=true";
    }
    botsing = null;
    if (handeling.oorzaak(VerouderdeVersie.class).isPresent()
        || handeling.oorzaak(AlOpgeslagen.class).isPresent()) {
      voegSamen(lees());
    }
    return null;
  }

  /** Joins what was typed with what a colleague saved meanwhile. */
  private void voegSamen(Bronbeeld nu) {
    Botsing b = new Botsing();
    Bronvoorwaarde voorwaardeSamen =
        b.veld(
            wk.zin("licenties.voorwaarde"),
            voorwaardeBegin,
            voorwaarde,
            nu.voorwaarde(),
            v -> wk.zin("bronvoorwaarde." + v));
    String toelichtingSamen =
        b.veld(wk.zin("licenties.toelichting"), toelichtingBegin, toelichting, nu.toelichting());
    neem(nu);
    voorwaarde = voorwaardeSamen;
    toelichting = toelichtingSamen;
    botsing = b;
  }

  public List<Bronbeeld> getBronnen() {
    return datasets.bronnen();
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.KADER_WIJZIGEN, null);
  }

  public boolean isVormOpen() {
    return bron != null;
  }

  public Bronvoorwaarde[] getVoorwaarden() {
    return Bronvoorwaarde.values();
  }

  public Botsing getBotsing() {
    return botsing;
  }

  public String getBron() {
    return bron;
  }

  public void setBron(String bron) {
    this.bron = bron;
  }

  public Bronvoorwaarde getVoorwaarde() {
    return voorwaarde;
  }

  public void setVoorwaarde(Bronvoorwaarde voorwaarde) {
    this.voorwaarde = voorwaarde;
  }

  public String getToelichting() {
    return toelichting;
  }

  public void setToelichting(String toelichting) {
    this.toelichting = toelichting;
  }
}
