package nl.wijkwerk.wijkplan.uitvoering.web;

import java.io.Serializable;
import java.time.LocalDate;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.uitvoering.application.Projectblad;
import nl.wijkwerk.wijkplan.uitvoering.domain.Afwijking;
import nl.wijkwerk.wijkplan.uitvoering.domain.Beleidstoets;

/** The form of how a meeting place fits the policies, and the decision when it does not. */
public class Beleidvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Boolean vastgoedPast;
  private String vastgoedReden;
  private Boolean accommodatiePast;
  private String accommodatieReden;
  private String orgaan;
  private LocalDate op;
  private String reden;
  private Beleidvorm begin;

  static Beleidvorm van(Projectblad blad) {
    Beleidvorm vorm = kopie(blad);
    vorm.begin = kopie(blad);
    return vorm;
  }

  private static Beleidvorm kopie(Projectblad blad) {
    Beleidvorm vorm = new Beleidvorm();
    vorm.vastgoedPast = blad.vastgoed().past();
    vorm.vastgoedReden = blad.vastgoed().reden();
    vorm.accommodatiePast = blad.accommodatie().past();
    vorm.accommodatieReden = blad.accommodatie().reden();
    if (blad.afwijking() != null) {
      vorm.orgaan = blad.afwijking().orgaan();
      vorm.op = blad.afwijking().op();
      vorm.reden = blad.afwijking().reden();
    }
    return vorm;
  }

  Beleidstoets vastgoed() {
    return new Beleidstoets(vastgoedPast, vastgoedReden);
  }

  Beleidstoets accommodatie() {
    return new Beleidstoets(accommodatiePast, accommodatieReden);
  }

  Afwijking afwijking() {
    return new Afwijking(orgaan, op, reden);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Projectblad blad, Weergave wk) {
    Beleidvorm nu = kopie(blad);
    Botsing b = new Botsing();
    String vastgoed = wk.zin("project.vastgoed");
    String accommodatie = wk.zin("project.accommodatie");
    String uitkomst = ": " + wk.zin("project.past-het");
    String waarom = ": " + wk.zin("project.reden");
    vastgoedPast =
        b.veld(
            vastgoed + uitkomst,
            begin.vastgoedPast,
            vastgoedPast,
            nu.vastgoedPast,
            p -> past(p, wk));
    vastgoedReden = b.veld(vastgoed + waarom, begin.vastgoedReden, vastgoedReden, nu.vastgoedReden);
    accommodatiePast =
        b.veld(
            accommodatie + uitkomst,
            begin.accommodatiePast,
            accommodatiePast,
            nu.accommodatiePast,
            p -> past(p, wk));
    accommodatieReden =
        b.veld(
            accommodatie + waarom,
            begin.accommodatieReden,
            accommodatieReden,
            nu.accommodatieReden);
    orgaan = b.veld(wk.zin("project.afwijking.orgaan"), begin.orgaan, orgaan, nu.orgaan);
    op = b.veld(wk.zin("project.afwijking.op"), begin.op, op, nu.op, wk::datum);
    reden = b.veld(wk.zin("project.afwijking.reden"), begin.reden, reden, nu.reden);
    begin = nu;
    return b;
  }

  private static String past(boolean past, Weergave wk) {
    return wk.zin(past ? "project.past" : "project.past-niet");
  }

  public Boolean getVastgoedPast() {
    return vastgoedPast;
  }

  public void setVastgoedPast(Boolean vastgoedPast) {
    this.vastgoedPast = vastgoedPast;
  }

  public String getVastgoedReden() {
    return vastgoedReden;
  }

  public void setVastgoedReden(String vastgoedReden) {
    this.vastgoedReden = vastgoedReden;
  }

  public Boolean getAccommodatiePast() {
    return accommodatiePast;
  }

  public void setAccommodatiePast(Boolean accommodatiePast) {
    this.accommodatiePast = accommodatiePast;
  }

  public String getAccommodatieReden() {
    return accommodatieReden;
  }

  public void setAccommodatieReden(String accommodatieReden) {
    this.accommodatieReden = accommodatieReden;
  }

  public String getOrgaan() {
    return orgaan;
  }

  public void setOrgaan(String orgaan) {
    this.orgaan = orgaan;
  }

  public LocalDate getOp() {
    return op;
  }

  public void setOp(LocalDate op) {
    this.op = op;
  }

  public String getReden() {
    return reden;
  }

  public void setReden(String reden) {
    this.reden = reden;
  }
}
