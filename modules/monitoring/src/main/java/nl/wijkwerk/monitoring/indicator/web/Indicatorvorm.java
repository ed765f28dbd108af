package nl.wijkwerk.monitoring.indicator.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.monitoring.indicator.application.Indicatorbeeld;
import nl.wijkwerk.monitoring.indicator.domain.Frequentie;
import nl.wijkwerk.monitoring.indicator.domain.Indicatorinhoud;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;

/** What is typed about an indicator, and what the form began with. */
public class Indicatorvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String naam;
  private String naamEn;
  private String omschrijving;
  private String omschrijvingEn;
  private String thema;
  private String eenheid;
  private String eenheidEn;
  private Richting richting;
  private String bron;
  private Frequentie frequentie = Frequentie.JAAR;
  private boolean objectief = true;
  private boolean prestatie;
  private Meetwijze meetwijze = Meetwijze.MAAT;
  private String teller;
  private String noemer;
  private BigDecimal factor = BigDecimal.ONE;
  private Integer basisjaar;
  private String telling;
  private Integer decimalen = 1;
  private Integer minimum = 0;
  private BigDecimal tolerantie = BigDecimal.ZERO;
  private BigDecimal tolerantieRelatief = BigDecimal.ZERO;
  private boolean getoond = true;
  private List<Deelvorm> delen = new ArrayList<>();
  private long versie;
  private Indicatorvorm begin;

  void neemOver(Indicatorbeeld beeld) {
    vul(beeld);
    begin = new Indicatorvorm();
    begin.vul(beeld);
  }

  private void vul(Indicatorbeeld beeld) {
    Indicatorinhoud i = beeld.inhoud();
    versie = beeld.versie();
    naam = i.naam();
    naamEn = i.naamEn();
    omschrijving = i.omschrijving();
    omschrijvingEn = i.omschrijvingEn();
    thema = i.thema();
    eenheid = i.eenheid();
    eenheidEn = i.eenheidEn();
    richting = i.richting();
    bron = i.bron();
    frequentie = i.frequentie();
    objectief = i.objectief();
    prestatie = i.prestatie();
    meetwijze = i.meetwijze();
    teller = i.teller();
    noemer = i.noemer();
    factor = i.factor();
    basisjaar = i.basisjaar();
    telling = i.telling();
    decimalen = i.decimalen();
    minimum = i.minimum();
    tolerantie = i.tolerantie();
    tolerantieRelatief = i.tolerantieRelatief();
    getoond = i.getoond();
    delen = i.delen().stream().map(Deelvorm::new).collect(Collectors.toCollection(ArrayList::new));
  }

  long versie() {
    return versie;
  }

  Indicatorinhoud inhoud() {
    return new Indicatorinhoud(
        naam,
        naamEn,
        omschrijving,
        omschrijvingEn,
        thema,
        eenheid,
        eenheidEn,
        richting,
        bron,
        frequentie,
        objectief,
        prestatie,
        meetwijze,
        teller,
        noemer,
        delen.stream().map(Deelvorm::deel).toList(),
        factor,
        basisjaar,
        telling,
        getal(decimalen),
        getal(minimum),
        tolerantie,
        tolerantieRelatief,
        getoond);
  }

  private static int getal(Integer ingevuld) {
    return ingevuld == null ? -1 : ingevuld;
  }

  /** Puts what a colleague saved beside what was typed. */
  Botsing voegSamen(Indicatorbeeld opgeslagen, Weergave wk) {
    Indicatorvorm nu = new Indicatorvorm();
    nu.vul(opgeslagen);
    Botsing b = new Botsing();
    naam = b.veld(wk.zin("indicator.veld.naam"), begin.naam, naam, nu.naam);
    naamEn = b.veld(wk.zin("indicator.veld.naamEn"), begin.naamEn, naamEn, nu.naamEn);
    omschrijving =
        b.veld(
            wk.zin("indicator.veld.omschrijving"),
            begin.omschrijving,
            omschrijving,
            nu.omschrijving);
    omschrijvingEn =
        b.veld(
            wk.zin("indicator.veld.omschrijvingEn"),
            begin.omschrijvingEn,
            omschrijvingEn,
            nu.omschrijvingEn);
    thema = b.veld(wk.zin("indicator.veld.thema"), begin.thema, thema, nu.thema);
    eenheid = b.veld(wk.zin("indicator.veld.eenheid"), begin.eenheid, eenheid, nu.eenheid);
    eenheidEn =
        b.veld(wk.zin("indicator.veld.eenheidEn"), begin.eenheidEn, eenheidEn, nu.eenheidEn);
    richting =
        b.veld(
            wk.zin("indicator.veld.richting"),
            begin.richting,
            richting,
            nu.richting,
            w -> wk.zin("indicator.richting." + w));
    bron = b.veld(wk.zin("indicator.veld.bron"), begin.bron, bron, nu.bron);
    frequentie =
        b.veld(
            wk.zin("indicator.veld.frequentie"),
            begin.frequentie,
            frequentie,
            nu.frequentie,
            w -> wk.zin("indicator.frequentie." + w));
    objectief =
        b.veld(
            wk.zin("indicator.veld.objectief"),
            begin.objectief,
            objectief,
            nu.objectief,
            w -> wk.zin(w ? "indicator.ja" : "indicator.nee"));
    prestatie =
        b.veld(
            wk.zin("indicator.veld.prestatie"),
            begin.prestatie,
            prestatie,
            nu.prestatie,
            w -> wk.zin(w ? "indicator.ja" : "indicator.nee"));
    meetwijze =
        b.veld(
            wk.zin("indicator.veld.meetwijze"),
            begin.meetwijze,
            meetwijze,
            nu.meetwijze,
            w -> wk.zin("indicator.meetwijze." + w));
    teller = b.veld(wk.zin("indicator.veld.teller"), begin.teller, teller, nu.teller);
    noemer = b.veld(wk.zin("indicator.veld.noemer"), begin.noemer, noemer, nu.noemer);
    factor = b.veld(wk.zin("indicator.veld.factor"), begin.factor, factor, nu.factor, wk::getal);
    basisjaar =
        b.veld(wk.zin("indicator.veld.basisjaar"), begin.basisjaar, basisjaar, nu.basisjaar);
    telling = b.veld(wk.zin("indicator.veld.telling"), begin.telling, telling, nu.telling);
    decimalen =
        b.veld(
            wk.zin("indicator.veld.decimalen"),
            begin.decimalen,
            decimalen,
            nu.decimalen,
            wk::getal);
    minimum =
        b.veld(wk.zin("indicator.veld.minimum"), begin.minimum, minimum, nu.minimum, wk::getal);
    tolerantie =
        b.veld(
            wk.zin("indicator.veld.tolerantie"),
            begin.tolerantie,
            tolerantie,
            nu.tolerantie,
            wk::getal);
    tolerantieRelatief =
        b.veld(
            wk.zin("indicator.veld.tolerantieRelatief"),
            begin.tolerantieRelatief,
            tolerantieRelatief,
            nu.tolerantieRelatief,
            wk::getal);
    getoond =
        b.veld(
            wk.zin("indicator.veld.getoond"),
            begin.getoond,
            getoond,
            nu.getoond,
            w -> wk.zin(w ? "indicator.ja" : "indicator.nee"));
    delen =
        b.veld(
            wk.zin("indicator.veld.delen"),
            begin.delen,
            delen,
            nu.delen,
            lijst ->
                lijst.stream()
                    .map(d -> d.getMaat() + " " + wk.getal(d.getGewicht()))
                    .collect(Collectors.joining("; ")));
    versie = nu.versie;
    begin = nu;
    return b;
  }

  public List<Deelvorm> getDelen() {
    return delen;
  }

  public String getNaam() {
    return naam;
  }

  public void setNaam(String naam) {
    this.naam = naam;
  }

  public String getNaamEn() {
    return naamEn;
  }

  public void setNaamEn(String naamEn) {
    this.naamEn = naamEn;
  }

  public String getOmschrijving() {
    return omschrijving;
  }

  public void setOmschrijving(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public String getOmschrijvingEn() {
    return omschrijvingEn;
  }

  public void setOmschrijvingEn(String omschrijvingEn) {
    this.omschrijvingEn = omschrijvingEn;
  }

  public String getThema() {
    return thema;
  }

  public void setThema(String thema) {
    this.thema = thema;
  }

  public String getEenheid() {
    return eenheid;
  }

  public void setEenheid(String eenheid) {
    this.eenheid = eenheid;
  }

  public String getEenheidEn() {
    return eenheidEn;
  }

  public void setEenheidEn(String eenheidEn) {
    this.eenheidEn = eenheidEn;
  }

  public Richting getRichting() {
    return richting;
  }

  public void setRichting(Richting richting) {
    this.richting = richting;
  }

  public String getBron() {
    return bron;
  }

  public void setBron(String bron) {
    this.bron = bron;
  }

  public Frequentie getFrequentie() {
    return frequentie;
  }

  public void setFrequentie(Frequentie frequentie) {
    this.frequentie = frequentie;
  }

  public boolean isObjectief() {
    return objectief;
  }

  public void setObjectief(boolean objectief) {
    this.objectief = objectief;
  }

  public boolean isPrestatie() {
    return prestatie;
  }

  public void setPrestatie(boolean prestatie) {
    this.prestatie = prestatie;
  }

  public Meetwijze getMeetwijze() {
    return meetwijze;
  }

  public void setMeetwijze(Meetwijze meetwijze) {
    this.meetwijze = meetwijze;
  }

  public String getTeller() {
    return teller;
  }

  public void setTeller(String teller) {
    this.teller = teller;
  }

  public String getNoemer() {
    return noemer;
  }

  public void setNoemer(String noemer) {
    this.noemer = noemer;
  }

  public BigDecimal getFactor() {
    return factor;
  }

  public void setFactor(BigDecimal factor) {
    this.factor = factor;
  }

  public Integer getBasisjaar() {
    return basisjaar;
  }

  public void setBasisjaar(Integer basisjaar) {
    this.basisjaar = basisjaar;
  }

  public String getTelling() {
    return telling;
  }

  public void setTelling(String telling) {
    this.telling = telling;
  }

  public Integer getDecimalen() {
    return decimalen;
  }

  public void setDecimalen(Integer decimalen) {
    this.decimalen = decimalen;
  }

  public Integer getMinimum() {
    return minimum;
  }

  public void setMinimum(Integer minimum) {
    this.minimum = minimum;
  }

  public BigDecimal getTolerantie() {
    return tolerantie;
  }

  public void setTolerantie(BigDecimal tolerantie) {
    this.tolerantie = tolerantie;
  }

  public BigDecimal getTolerantieRelatief() {
    return tolerantieRelatief;
  }

  public void setTolerantieRelatief(BigDecimal tolerantieRelatief) {
    this.tolerantieRelatief = tolerantieRelatief;
  }

  public boolean isGetoond() {
    return getoond;
  }

  public void setGetoond(boolean getoond) {
    this.getoond = getoond;
  }
}
