package nl.wijkwerk.wijkplan.uitvoering.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieregelinhoud;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectinhoud;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectniveau;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;

/** The form of a projectplan while it is being typed. */
public class Projectvorm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LANGSTE_TITEL = 120;

  private Projectsoort soort = Projectsoort.PROJECT;
  private UUID regel;
  private String titel;
  private String straten;
  private String resultaat;
  private String middelen;
  private String capaciteit;
  private String uitvoeringsplan;
  private LocalDate van;
  private LocalDate tot;
  private String verantwoordelijke;
  private String bevoegdheden;
  private String partners;
  private String samenloopReden;
  private Projectniveau niveau;
  private Projectvorm begin;

  static Projectvorm van(Projectinhoud inhoud) {
    Projectvorm vorm = kopie(inhoud);
    vorm.begin = kopie(inhoud);
    return vorm;
  }

  private static Projectvorm kopie(Projectinhoud p) {
    Projectvorm vorm = new Projectvorm();
    vorm.titel = p.titel();
    vorm.straten = p.straten();
    vorm.niveau = p.straten() == null ? null : p.niveau();
    vorm.resultaat = p.resultaat();
    vorm.middelen = p.middelen();
    vorm.capaciteit = p.capaciteit();
    vorm.uitvoeringsplan = p.uitvoeringsplan();
    vorm.van = p.van();
    vorm.tot = p.tot();
    vorm.verantwoordelijke = p.verantwoordelijke();
    vorm.bevoegdheden = p.bevoegdheden();
    vorm.partners = p.partners();
    return vorm;
  }

  /**
   * Takes over the measure that an evaluation added to the row; its years are still to be chosen.
   */
  void neemOver(Evaluatieregelinhoud maatregel, int jaar) {
    titel = titel(maatregel.maatregelen());
    uitvoeringsplan = maatregel.maatregelen();
    middelen =
        maatregel.kosten() == null
            ? null
            : "Aanvullend in de evaluatie over "
                + jaar
                + ": "
                + Schrijfwijze.euro(maatregel.kosten());
    van = null;
    tot = null;
  }

  private static String titel(String tekst) {
    String naam = tekst.strip().split("\\R")[0];
    return naam.length() > LANGSTE_TITEL ? naam.substring(0, LANGSTE_TITEL) : naam;
  }

  /** Takes over what the plan says, so that nothing is typed twice. */
  void neemOver(Plan.Regel rij) {
    Planregelinhoud r = rij.inhoud();
    regel = rij.id();
    boolean oplossing = r.oplossingen() != null && !r.oplossingen().isBlank();
    titel = titel(oplossing ? r.oplossingen() : r.doelstelling());
    resultaat = r.doelstelling();
    uitvoeringsplan = oplossing ? r.oplossingen() : null;
    verantwoordelijke = r.verantwoordelijke();
    // What is stored has one language, whatever the reader's is.
    middelen = r.raming() == null ? null : "Raming in het plan: " + Schrijfwijze.euro(r.raming());
    if (r.jaarVan() != null) {
      van = LocalDate.of(r.jaarVan(), 1, 1);
      tot = LocalDate.of(r.jaarTot() == null ? r.jaarVan() : r.jaarTot(), 12, 31);
    }
  }

  /** Who names streets means these, unless it was for the whole wijk too; who names none, that. */
  Projectinhoud inhoud() {
    boolean heleWijk = straten == null || straten.isBlank();
    return new Projectinhoud(
        titel,
        heleWijk || niveau == Projectniveau.WIJK ? Projectniveau.WIJK : Projectniveau.STRAAT,
        straten,
        resultaat,
        middelen,
        capaciteit,
        uitvoeringsplan,
        van,
        tot,
        verantwoordelijke,
        bevoegdheden,
        partners);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Projectinhoud nu, Weergave wk) {
    Botsing b = new Botsing();
    titel = b.veld(wk.zin("project.titel"), begin.titel, titel, nu.titel());
    straten = b.veld(wk.zin("project.straten"), begin.straten, straten, nu.straten());
    resultaat = b.veld(wk.zin("project.resultaat"), begin.resultaat, resultaat, nu.resultaat());
    middelen = b.veld(wk.zin("project.middelen"), begin.middelen, middelen, nu.middelen());
    capaciteit =
        b.veld(wk.zin("project.capaciteit"), begin.capaciteit, capaciteit, nu.capaciteit());
    uitvoeringsplan =
        b.veld(
            wk.zin("project.uitvoeringsplan"),
            begin.uitvoeringsplan,
            uitvoeringsplan,
            nu.uitvoeringsplan());
    van = b.veld(wk.zin("project.van"), begin.van, van, nu.van(), wk::datum);
    tot = b.veld(wk.zin("project.tot"), begin.tot, tot, nu.tot(), wk::datum);
    verantwoordelijke =
        b.veld(
            wk.zin("project.verantwoordelijke"),
            begin.verantwoordelijke,
            verantwoordelijke,
            nu.verantwoordelijke());
    bevoegdheden =
        b.veld(wk.zin("project.bevoegdheden"), begin.bevoegdheden, bevoegdheden, nu.bevoegdheden());
    partners = b.veld(wk.zin("project.partners"), begin.partners, partners, nu.partners());
    begin = kopie(nu);
    return b;
  }

  public Projectsoort getSoort() {
    return soort;
  }

  public void setSoort(Projectsoort soort) {
    this.soort = soort;
  }

  public UUID getRegel() {
    return regel;
  }

  public void setRegel(UUID regel) {
    this.regel = regel;
  }

  public String getTitel() {
    return titel;
  }

  public void setTitel(String titel) {
    this.titel = titel;
  }

  public String getStraten() {
    return straten;
  }

  public void setStraten(String straten) {
    this.straten = straten;
  }

  public String getResultaat() {
    return resultaat;
  }

  public void setResultaat(String resultaat) {
    this.resultaat = resultaat;
  }

  public String getMiddelen() {
    return middelen;
  }

  public void setMiddelen(String middelen) {
    this.middelen = middelen;
  }

  public String getCapaciteit() {
    return capaciteit;
  }

  public void setCapaciteit(String capaciteit) {
    this.capaciteit = capaciteit;
  }

  public String getUitvoeringsplan() {
    return uitvoeringsplan;
  }

  public void setUitvoeringsplan(String uitvoeringsplan) {
    this.uitvoeringsplan = uitvoeringsplan;
  }

  public LocalDate getVan() {
    return van;
  }

  public void setVan(LocalDate van) {
    this.van = van;
  }

  public LocalDate getTot() {
    return tot;
  }

  public void setTot(LocalDate tot) {
    this.tot = tot;
  }

  public String getVerantwoordelijke() {
    return verantwoordelijke;
  }

  public void setVerantwoordelijke(String verantwoordelijke) {
    this.verantwoordelijke = verantwoordelijke;
  }

  public String getBevoegdheden() {
    return bevoegdheden;
  }

  public void setBevoegdheden(String bevoegdheden) {
    this.bevoegdheden = bevoegdheden;
  }

  public String getPartners() {
    return partners;
  }

  public void setPartners(String partners) {
    this.partners = partners;
  }

  public String getSamenloopReden() {
    return samenloopReden;
  }

  public void setSamenloopReden(String samenloopReden) {
    this.samenloopReden = samenloopReden;
  }
}
