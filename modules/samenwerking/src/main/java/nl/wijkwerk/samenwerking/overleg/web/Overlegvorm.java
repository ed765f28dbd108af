package nl.wijkwerk.samenwerking.overleg.web;

import java.io.Serializable;
import java.time.LocalDate;
import nl.wijkwerk.kern.toegang.Rol;
import nl.wijkwerk.samenwerking.overleg.application.OverlegKaart;
import nl.wijkwerk.samenwerking.overleg.domain.Mandaat;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;

/** What was typed about a forum. */
public class Overlegvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String naam;
  private Rol voorzitter;
  private Rol verwijstNaar;
  private boolean plannen;
  private LocalDate eerste;
  private Integer iedereWeken;
  private String begintijd;
  private Integer duurMinuten;
  private String toelichting;
  private Mandaat mandaat;
  private LocalDate mandaatVan;

  private Overlegvorm begin;

  /** What the form begins with. */
  void neem(OverlegKaart kaart) {
    zet(kaart);
    begin = new Overlegvorm();
    begin.zet(kaart);
  }

  private void zet(OverlegKaart kaart) {
    naam = kaart.naam();
    voorzitter = kaart.voorzitter();
    verwijstNaar = kaart.verwijstNaar();
    plannen = kaart.plannen();
    eerste = kaart.eerste();
    iedereWeken = kaart.iedereWeken();
    begintijd = kaart.begintijd().toString().replace(':', '.').replaceFirst("^0", "");
    duurMinuten = kaart.duurMinuten();
    toelichting = kaart.toelichting();
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(OverlegKaart kaart, Weergave wk) {
    Overlegvorm nu = new Overlegvorm();
    nu.zet(kaart);
    Botsing b = new Botsing();
    naam = b.veld(wk.zin("overleg.naam"), begin.naam, naam, nu.naam);
    voorzitter =
        b.veld(
            wk.zin("start.voorzitter-kop"),
            begin.voorzitter,
            voorzitter,
            nu.voorzitter,
            r -> wk.zin("rol." + r));
    verwijstNaar =
        b.veld(
            wk.zin("overleg.verwijst"),
            begin.verwijstNaar,
            verwijstNaar,
            nu.verwijstNaar,
            r -> wk.zin("rol." + r));
    plannen =
        b.veld(
            wk.zin("overleg.plannen"),
            begin.plannen,
            plannen,
            nu.plannen,
            ja -> wk.zin(ja ? "overleg.ja" : "overleg.nee"));
    eerste = b.veld(wk.zin("overleg.eerste"), begin.eerste, eerste, nu.eerste, wk::datumKort);
    iedereWeken = b.veld(wk.zin("overleg.weken"), begin.iedereWeken, iedereWeken, nu.iedereWeken);
    begintijd = b.veld(wk.zin("overleg.begintijd"), begin.begintijd, begintijd, nu.begintijd);
    duurMinuten = b.veld(wk.zin("overleg.duur"), begin.duurMinuten, duurMinuten, nu.duurMinuten);
    toelichting =
        b.veld(wk.zin("punt.toelichting"), begin.toelichting, toelichting, nu.toelichting);
    begin = nu;
    return b;
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public Rol getVoorzitter() {
    return voorzitter;
  }

  public void setVoorzitter(Rol voorzitter) {
    this.voorzitter = voorzitter;
  }

  public Rol getVerwijstNaar() {
    return verwijstNaar;
  }

  public void setVerwijstNaar(Rol verwijstNaar) {
    this.verwijstNaar = verwijstNaar;
  }

  public boolean isPlannen() {
    return plannen;
  }

  public void setPlannen(boolean plannen) {
    this.plannen = plannen;
  }

  public LocalDate getEerste() {
    return eerste;
  }

  public void setEerste(LocalDate eerste) {
    this.eerste = eerste;
  }

  public Integer getIedereWeken() {
    return iedereWeken;
  }

  public void setIedereWeken(Integer iedereWeken) {
    this.iedereWeken = iedereWeken;
  }

  public String getBegintijd() {
    return begintijd;
  }

  public void setBegintijd(String begintijd) {
    this.begintijd = begintijd;
  }

  public Integer getDuurMinuten() {
    return duurMinuten;
  }

  public void setDuurMinuten(Integer duurMinuten) {
    this.duurMinuten = duurMinuten;
  }

  public String getToelichting() {
    return toelichting;
  }

  public void setToelichting(String toelichting) {
    this.toelichting = toelichting;
  }

  public Mandaat getMandaat() {
    return mandaat;
  }

  public void setMandaat(Mandaat mandaat) {
    this.mandaat = mandaat;
  }

  public LocalDate getMandaatVan() {
    return mandaatVan;
  }

  public void setMandaatVan(LocalDate mandaatVan) {
    this.mandaatVan = mandaatVan;
  }
}
