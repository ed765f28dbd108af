package nl.wijkwerk.wijkplan.plan.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;

/** The form of one row of a plan while it is being typed. */
public class Regelvorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private UUID id;
  private boolean nieuw;
  private long versie;
  private Integer ambitie;
  private String doelstelling;
  private boolean pm;
  private String oplossingen;
  private BigDecimal raming;
  private Integer jaarVan;
  private Integer jaarTot;
  private String verantwoordelijke;
  private String opmerkingen;
  private String indicator;
  private BigDecimal beginwaarde;
  private Integer beginjaar;
  private String bron;
  private BigDecimal streefwaarde;
  private LocalDate streefdatum;
  private String eigenaar;
  private List<UUID> gekozen = new ArrayList<>();
  private HashMap<UUID, String> gekozenTekst = new HashMap<>();
  private Regelvorm begin;

  static Regelvorm van(Plan.Regel regel) {
    Regelvorm vorm = inhoud(regel);
    vorm.begin = inhoud(regel);
    return vorm;
  }

  private static Regelvorm inhoud(Plan.Regel regel) {
    Regelvorm vorm = new Regelvorm();
    Planregelinhoud r = regel.inhoud();
    vorm.id = regel.id();
    vorm.versie = regel.versie();
    vorm.ambitie = r.ambitie();
    vorm.doelstelling = r.doelstelling();
    vorm.pm = r.pm();
    vorm.oplossingen = r.oplossingen();
    vorm.raming = r.raming();
    vorm.jaarVan = r.jaarVan();
    vorm.jaarTot = r.jaarTot();
    vorm.verantwoordelijke = r.verantwoordelijke();
    vorm.opmerkingen = r.opmerkingen();
    vorm.indicator = r.indicator();
    vorm.beginwaarde = r.beginwaarde();
    vorm.beginjaar = r.beginjaar();
    vorm.bron = r.bron();
    vorm.streefwaarde = r.streefwaarde();
    vorm.streefdatum = r.streefdatum();
    vorm.eigenaar = r.eigenaar();
    vorm.gekozen = new ArrayList<>(r.gekozen());
    regel.gekozen().forEach(k -> vorm.gekozenTekst.put(k.id(), k.tekst()));
    return vorm;
  }

  static Regelvorm nieuw(UUID id, Integer ambitie) {
    Regelvorm vorm = new Regelvorm();
    vorm.id = id;
    vorm.nieuw = true;
    vorm.ambitie = ambitie;
    return vorm;
  }

  Planregelinhoud inhoud() {
    return new Planregelinhoud(
        ambitie,
        doelstelling,
        pm,
        oplossingen,
        raming,
        jaarVan,
        jaarTot,
        verantwoordelijke,
        opmerkingen,
        indicator,
        beginwaarde,
        beginjaar,
        bron,
        streefwaarde,
        streefdatum,
        eigenaar,
        gekozen);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Plan.Regel nu, Weergave wk) {
    Regelvorm r = van(nu);
    Botsing b = new Botsing();
    doelstelling =
        b.veld(wk.zin("plan.veld.doelstelling"), begin.doelstelling, doelstelling, r.doelstelling);
    pm = b.veld(wk.zin("plan.pm"), begin.pm, pm, r.pm, ja -> wk.zin(ja ? "plan.ja" : "plan.nee"));
    oplossingen =
        b.veld(wk.zin("plan.veld.oplossingen"), begin.oplossingen, oplossingen, r.oplossingen);
    gekozen =
        new ArrayList<>(
            b.veld(
                wk.zin("plan.veld.gekozen"),
                begin.inhoud().gekozen(),
                inhoud().gekozen(),
                r.inhoud().gekozen(),
                ids -> r.inWoorden(ids)));
    gekozenTekst.putAll(r.gekozenTekst);
    raming = b.veld(wk.zin("plan.raming"), begin.raming, raming, r.raming, wk::bedrag);
    jaarVan = b.veld(wk.zin("plan.veld.jaarVan"), begin.jaarVan, jaarVan, r.jaarVan);
    jaarTot = b.veld(wk.zin("plan.veld.jaarTot"), begin.jaarTot, jaarTot, r.jaarTot);
    verantwoordelijke =
        b.veld(
            wk.zin("plan.veld.verantwoordelijke"),
            begin.verantwoordelijke,
            verantwoordelijke,
            r.verantwoordelijke);
    opmerkingen =
        b.veld(wk.zin("plan.veld.opmerkingen"), begin.opmerkingen, opmerkingen, r.opmerkingen);
    indicator = b.veld(wk.zin("plan.veld.indicator"), begin.indicator, indicator, r.indicator);
    beginwaarde =
        b.veld(
            wk.zin("plan.veld.beginwaarde"),
            begin.beginwaarde,
            beginwaarde,
            r.beginwaarde,
            wk::getal);
    beginjaar = b.veld(wk.zin("plan.veld.beginjaar"), begin.beginjaar, beginjaar, r.beginjaar);
    bron = b.veld(wk.zin("plan.veld.bron"), begin.bron, bron, r.bron);
    streefwaarde =
        b.veld(
            wk.zin("plan.veld.streefwaarde"),
            begin.streefwaarde,
            streefwaarde,
            r.streefwaarde,
            wk::getal);
    streefdatum =
        b.veld(
            wk.zin("plan.veld.streefdatum"),
            begin.streefdatum,
            streefdatum,
            r.streefdatum,
            wk::datumKort);
    eigenaar = b.veld(wk.zin("plan.veld.eigenaar"), begin.eigenaar, eigenaar, r.eigenaar);
    ambitie = r.ambitie;
    versie = r.versie;
    begin = r.begin;
    return b;
  }

  private String inWoorden(List<UUID> ids) {
    return ids.stream().map(gekozenTekst::get).collect(Collectors.joining("; "));
  }

  /** What the row chose before, in the words of then. */
  List<Oplossingen.Keus> alGekozen() {
    return gekozenTekst.entrySet().stream()
        .map(e -> new Oplossingen.Keus(e.getKey(), e.getValue()))
        .toList();
  }

  /** Keeps what was typed, for a row of its own. */
  void wordtNieuw() {
    id = UUID.randomUUID();
    nieuw = true;
  }

  public boolean isNieuw() {
    return nieuw;
  }

  public UUID getId() {
    return id;
  }

  public long getVersie() {
    return versie;
  }

  public Integer getAmbitie() {
    return ambitie;
  }

  public void setAmbitie(Integer ambitie) {
    this.ambitie = ambitie;
  }

  public String getDoelstelling() {
    return doelstelling;
  }

  public void setDoelstelling(String doelstelling) {
    this.doelstelling = doelstelling;
  }

  public boolean isPm() {
    return pm;
  }

  public void setPm(boolean pm) {
    this.pm = pm;
  }

  public String getOplossingen() {
    return oplossingen;
  }

  public void setOplossingen(String oplossingen) {
    this.oplossingen = oplossingen;
  }

  public BigDecimal getRaming() {
    return raming;
  }

  public void setRaming(BigDecimal raming) {
    this.raming = raming;
  }

  public Integer getJaarVan() {
    return jaarVan;
  }

  public void setJaarVan(Integer jaarVan) {
    this.jaarVan = jaarVan;
  }

  public Integer getJaarTot() {
    return jaarTot;
  }

  public void setJaarTot(Integer jaarTot) {
    this.jaarTot = jaarTot;
  }

  public String getVerantwoordelijke() {
    return verantwoordelijke;
  }

  public void setVerantwoordelijke(String verantwoordelijke) {
    this.verantwoordelijke = verantwoordelijke;
  }

  public String getOpmerkingen() {
    return opmerkingen;
  }

  public void setOpmerkingen(String opmerkingen) {
    this.opmerkingen = opmerkingen;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public BigDecimal getBeginwaarde() {
    return beginwaarde;
  }

  public void setBeginwaarde(BigDecimal beginwaarde) {
    this.beginwaarde = beginwaarde;
  }

  public Integer getBeginjaar() {
    return beginjaar;
  }

  public void setBeginjaar(Integer beginjaar) {
    this.beginjaar = beginjaar;
  }

  public String getBron() {
    return bron;
  }

  public void setBron(String bron) {
    this.bron = bron;
  }

  public BigDecimal getStreefwaarde() {
    return streefwaarde;
  }

  public void setStreefwaarde(BigDecimal streefwaarde) {
    this.streefwaarde = streefwaarde;
  }

  public LocalDate getStreefdatum() {
    return streefdatum;
  }

  public void setStreefdatum(LocalDate streefdatum) {
    this.streefdatum = streefdatum;
  }

  public String getEigenaar() {
    return eigenaar;
  }

  public void setEigenaar(String eigenaar) {
    this.eigenaar = eigenaar;
  }

  public List<UUID> getGekozen() {
    return gekozen;
  }

  public void setGekozen(List<UUID> gekozen) {
    this.gekozen = gekozen;
  }
}
