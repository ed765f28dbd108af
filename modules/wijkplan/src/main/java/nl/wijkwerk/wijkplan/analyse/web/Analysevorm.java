package nl.wijkwerk.wijkplan.analyse.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.web.fout.Botsing;
import nl.wijkwerk.web.weergave.Weergave;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregelinhoud;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.analyse.domain.Prioriteit;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;

/** The form of one row of an analysis while it is being typed. */
public class Analysevorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private UUID id;
  private boolean nieuw;
  private long versie;
  private int ambitie;
  private Domein domein = Domein.SOCIAAL;
  private Integer waardering;
  private String waarderingDoor;
  private String positief;
  private String knelpunten;
  private String doelstelling;
  private String oplossingen;
  private BigDecimal kosten;
  private Prioriteit prioriteit;
  private String opmerkingen;
  private List<UUID> gekozen = new ArrayList<>();
  private HashMap<UUID, String> gekozenTekst = new HashMap<>();
  private Analysevorm begin;

  static Analysevorm van(Analyses.Regel regel) {
    Analysevorm vorm = inhoud(regel);
    vorm.begin = inhoud(regel);
    return vorm;
  }

  private static Analysevorm inhoud(Analyses.Regel regel) {
    Analysevorm vorm = new Analysevorm();
    Analyseregelinhoud r = regel.inhoud();
    vorm.id = regel.id();
    vorm.versie = regel.versie();
    vorm.ambitie = r.ambitie();
    vorm.domein = r.domein();
    vorm.waardering = r.waardering();
    vorm.waarderingDoor = r.waarderingDoor();
    vorm.positief = r.positief();
    vorm.knelpunten = r.knelpunten();
    vorm.doelstelling = r.doelstelling();
    vorm.oplossingen = r.oplossingen();
    vorm.kosten = r.kosten();
    vorm.prioriteit = r.prioriteit();
    vorm.opmerkingen = r.opmerkingen();
    vorm.gekozen = new ArrayList<>(r.gekozen());
    regel.gekozen().forEach(k -> vorm.gekozenTekst.put(k.id(), k.tekst()));
    return vorm;
  }

  static Analysevorm nieuw(UUID id, int ambitie) {
    Analysevorm vorm = new Analysevorm();
    vorm.id = id;
    vorm.nieuw = true;
    vorm.ambitie = ambitie;
    return vorm;
  }

  Analyseregelinhoud inhoud() {
    return new Analyseregelinhoud(
        ambitie,
        domein,
        waardering,
        waarderingDoor,
        positief,
        knelpunten,
        doelstelling,
        oplossingen,
        kosten,
        prioriteit,
        opmerkingen,
        gekozen);
  }

  /** Joins what was typed with what a colleague saved since the form was opened. */
  Botsing voegSamen(Analyses.Regel nu, Weergave wk) {
    Analysevorm r = van(nu);
    Botsing b = new Botsing();
    domein =
        b.veld(
            wk.zin("analyse.domein"), begin.domein, domein, r.domein, d -> wk.zin("domein." + d));
    waardering = b.veld(wk.zin("analyse.waardering"), begin.waardering, waardering, r.waardering);
    waarderingDoor =
        b.veld(
            wk.zin("analyse.waardering-door"),
            begin.waarderingDoor,
            waarderingDoor,
            r.waarderingDoor);
    knelpunten = b.veld(wk.zin("analyse.knelpunten"), begin.knelpunten, knelpunten, r.knelpunten);
    positief = b.veld(wk.zin("analyse.positief"), begin.positief, positief, r.positief);
    doelstelling =
        b.veld(wk.zin("analyse.doelstelling"), begin.doelstelling, doelstelling, r.doelstelling);
    oplossingen =
        b.veld(wk.zin("analyse.oplossingen"), begin.oplossingen, oplossingen, r.oplossingen);
    gekozen =
        new ArrayList<>(
            b.veld(
                wk.zin("analyse.gekozen"),
                begin.inhoud().gekozen(),
                inhoud().gekozen(),
                r.inhoud().gekozen(),
                ids -> r.inWoorden(ids)));
    gekozenTekst.putAll(r.gekozenTekst);
    kosten = b.veld(wk.zin("analyse.kosten"), begin.kosten, kosten, r.kosten, wk::bedrag);
    prioriteit =
        b.veld(
            wk.zin("analyse.prioriteit"),
            begin.prioriteit,
            prioriteit,
            r.prioriteit,
            p -> wk.zin("prioriteit." + p));
    opmerkingen =
        b.veld(wk.zin("analyse.opmerkingen"), begin.opmerkingen, opmerkingen, r.opmerkingen);
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

  public int getAmbitie() {
    return ambitie;
  }

  public Domein getDomein() {
    return domein;
  }

  public void setDomein(Domein domein) {
    this.domein = domein;
  }

  public Integer getWaardering() {
    return waardering;
  }

  public void setWaardering(Integer waardering) {
    this.waardering = waardering;
  }

  public String getWaarderingDoor() {
    return waarderingDoor;
  }

  public void setWaarderingDoor(String waarderingDoor) {
    this.waarderingDoor = waarderingDoor;
  }

  public String getPositief() {
    return positief;
  }

  public void setPositief(String positief) {
    this.positief = positief;
  }

  public String getKnelpunten() {
    return knelpunten;
  }

  public void setKnelpunten(String knelpunten) {
    this.knelpunten = knelpunten;
  }

  public String getDoelstelling() {
    return doelstelling;
  }

  public void setDoelstelling(String doelstelling) {
    this.doelstelling = doelstelling;
  }

  public String getOplossingen() {
    return oplossingen;
  }

  public void setOplossingen(String oplossingen) {
    this.oplossingen = oplossingen;
  }

  public BigDecimal getKosten() {
    return kosten;
  }

  public void setKosten(BigDecimal kosten) {
    this.kosten = kosten;
  }

  public Prioriteit getPrioriteit() {
    return prioriteit;
  }

  public void setPrioriteit(Prioriteit prioriteit) {
    this.prioriteit = prioriteit;
  }

  public String getOpmerkingen() {
    return opmerkingen;
  }

  public void setOpmerkingen(String opmerkingen) {
    this.opmerkingen = opmerkingen;
  }

  public List<UUID> getGekozen() {
    return gekozen;
  }

  public void setGekozen(List<UUID> gekozen) {
    this.gekozen = gekozen;
  }
}
