package nl.wijkwerk.middelen.besteding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.middelen.besteding.application.Bestedingssoorten;
import nl.wijkwerk.middelen.besteding.application.Soortbeeld;
import nl.wijkwerk.web.fout.Handeling;

/**
 * The kinds of spending outside a plan, for everybody to read; the administrator adds one, or
 * changes the one that the address names.
 */
@Named("bestedingssoorten")
@ViewScoped
public class BestedingssoortenView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient Bestedingssoorten soorten;
  @Inject private transient Toegang toegang;
  @Inject private transient Handeling handeling;

  private String soort;
  private boolean nieuw;
  private Long versie;
  private String code;
  private String naam;
  private Boolean toegestaan = true;
  private String toelichting;

  public void laad() {
    if (soort == null || soort.isBlank()) {
      soort = null;
      return;
    }
    Soortbeeld beeld = soorten.lees(soort);
    versie = beeld.versie();
    naam = beeld.naam();
    toegestaan = beeld.toegestaan();
    toelichting = beeld.toelichting();
  }

  public String voegToe() {
    return bewaar("soort.toegevoegd", () -> soorten.voegToe(code, naam, toegestaan, leegIsNiets()));
  }

  /** When somebody else saved first, what was typed stays, and the next save wins. */
  public String stelIn() {
    String naar =
        bewaar(
            "soort.gewijzigd",
            () -> soorten.stelIn(soort, versie, naam, toegestaan, leegIsNiets()));
    if (naar == null) {
      versie = soorten.lees(soort).versie();
    }
    return naar;
  }

  private String bewaar(String gelukt, Runnable daad) {
    if (!handeling.voerUit(daad)) {
      return null;
    }
    handeling.gelukt(gelukt, naam);
    return "bestedingssoorten?faces-redirect=true";
  }

  private String leegIsNiets() {
    return toelichting == null || toelichting.isBlank() ? null : toelichting;
  }

  public List<Soortbeeld> getLijst() {
    return soorten.alle();
  }

  public boolean isMag() {
    return toegang.mag(Bevoegdheid.BEHEER, null);
  }

  /** Code of the kind that is being changed, or null. */
  public String getSoort() {
    return soort;
  }

  public void setSoort(String soort) {
    this.soort = soort;
  }

  public boolean isNieuw() {
    return nieuw && soort == null;
  }

  public void setNieuw(boolean nieuw) {
    this.nieuw = nieuw;
  }

  public Long getVersie() {
    return versie;
  }

  public void setVersie(Long versie) {
    this.versie = versie;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public Boolean getToegestaan() {
    return toegestaan;
  }

  public void setToegestaan(Boolean toegestaan) {
    this.toegestaan = toegestaan;
  }

  public String getToelichting() {
    return toelichting;
  }

  public void setToelichting(String toelichting) {
    this.toelichting = toelichting;
  }
}
