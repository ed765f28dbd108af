package nl.wijkwerk.monitoring.opendata.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.monitoring.indicator.domain.Frequentie;
import nl.wijkwerk.monitoring.opendata.domain.Datasetinhoud;
import nl.wijkwerk.monitoring.opendata.domain.Datasetniveau;
import nl.wijkwerk.monitoring.opendata.domain.Datathema;
import nl.wijkwerk.monitoring.opendata.domain.Licentie;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;

/** The form of a dataset while it is being typed. */
public class Datasetvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String titel;
  private String omschrijving;
  private Datathema thema = Datathema.SOCI;
  private ArrayList<String> indicatoren = new ArrayList<>();
  private ArrayList<String> niveaus = new ArrayList<>();
  private Integer vanJaar;
  private Integer totJaar;
  private Licentie licentie = Licentie.CC_BY_4;
  private String contact;
  private String mail;
  private Frequentie frequentie = Frequentie.JAAR;
  private Datasetinhoud begin;

  void neemOver(Datasetinhoud i) {
    titel = i.titel();
    omschrijving = i.omschrijving();
    thema = i.thema();
    indicatoren = new ArrayList<>(i.indicatoren());
    niveaus = new ArrayList<>(i.niveaus().stream().map(Enum::name).toList());
    vanJaar = i.vanJaar();
    totJaar = i.totJaar();
    licentie = i.licentie();
    contact = i.contact();
    mail = i.mail();
    frequentie = i.frequentie();
    begin = i;
  }

  Datasetinhoud inhoud() {
    return new Datasetinhoud(
        titel,
        omschrijving,
        thema,
        indicatoren,
        niveaus.stream().map(Datasetniveau::valueOf).toList(),
        vanJaar,
        totJaar,
        licentie,
        contact,
        mail,
        frequentie);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Datasetinhoud nu, Weergave wk) {
    Datasetinhoud mijn = inhoud();
    Botsing b = new Botsing();
    Datasetinhoud samen =
        new Datasetinhoud(
            b.veld(wk.zin("dataset.titel"), begin.titel(), mijn.titel(), nu.titel()),
            b.veld(
                wk.zin("dataset.omschrijving"),
                begin.omschrijving(),
                mijn.omschrijving(),
                nu.omschrijving()),
            b.veld(
                wk.zin("dataset.thema"),
                begin.thema(),
                mijn.thema(),
                nu.thema(),
                v -> wk.zin("datathema." + v)),
            b.veld(
                wk.zin("dataset.indicatoren"),
                begin.indicatoren(),
                mijn.indicatoren(),
                nu.indicatoren(),
                v -> String.join(", ", v)),
            b.veld(
                wk.zin("dataset.niveaus"),
                begin.niveaus(),
                mijn.niveaus(),
                nu.niveaus(),
                v ->
                    v.stream()
                        .map(n -> wk.zin("datasetniveau." + n))
                        .collect(Collectors.joining(", "))),
            b.veld(
                wk.zin("dataset.van-jaar"),
                begin.vanJaar(),
                mijn.vanJaar(),
                nu.vanJaar(),
                String::valueOf),
            b.veld(
                wk.zin("dataset.tot-jaar"),
                begin.totJaar(),
                mijn.totJaar(),
                nu.totJaar(),
                String::valueOf),
            b.veld(
                wk.zin("dataset.licentie"),
                begin.licentie(),
                mijn.licentie(),
                nu.licentie(),
                Licentie::naam),
            b.veld(wk.zin("dataset.contact"), begin.contact(), mijn.contact(), nu.contact()),
            b.veld(wk.zin("dataset.mail"), begin.mail(), mijn.mail(), nu.mail()),
            b.veld(
                wk.zin("dataset.frequentie"),
                begin.frequentie(),
                mijn.frequentie(),
                nu.frequentie(),
                v -> wk.zin("indicator.frequentie." + v)));
    neemOver(samen);
    begin = nu;
    return b;
  }

  public String getTitel() {
    return titel;
  }

  public void setTitel(String titel) {
    this.titel = titel;
  }

  public String getOmschrijving() {
    return omschrijving;
  }

  public void setOmschrijving(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  public Datathema getThema() {
    return thema;
  }

  public void setThema(Datathema thema) {
    this.thema = thema;
  }

  public List<String> getIndicatoren() {
    return indicatoren;
  }

  public void setIndicatoren(List<String> indicatoren) {
    this.indicatoren = new ArrayList<>(indicatoren);
  }

  public List<String> getNiveaus() {
    return niveaus;
  }

  public void setNiveaus(List<String> niveaus) {
    this.niveaus = new ArrayList<>(niveaus);
  }

  public Integer getVanJaar() {
    return vanJaar;
  }

  public void setVanJaar(Integer vanJaar) {
    this.vanJaar = vanJaar;
  }

  public Integer getTotJaar() {
    return totJaar;
  }

  public void setTotJaar(Integer totJaar) {
    this.totJaar = totJaar;
  }

  public Licentie getLicentie() {
    return licentie;
  }

  public void setLicentie(Licentie licentie) {
    this.licentie = licentie;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }

  public Frequentie getFrequentie() {
    return frequentie;
  }

  public void setFrequentie(Frequentie frequentie) {
    this.frequentie = frequentie;
  }
}
