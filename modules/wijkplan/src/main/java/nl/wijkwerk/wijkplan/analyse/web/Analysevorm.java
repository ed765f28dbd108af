package nl.wijkwerk.wijkplan.analyse.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregelinhoud;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.analyse.domain.Prioriteit;

/** The form of one row of an analysis while it is being typed. */
public class Analysevorm implements Serializable {
  private static final long serialVersionUID = 1L;

  private UUID id;
  private boolean nieuw;
  private long versie;
  private int ambitie;
  private Domein domein = Domein.SOCIAAL;
  private Integer waardering;
  private String positief;
  private String knelpunten;
  private String doelstelling;
  private String oplossingen;
  private BigDecimal kosten;
  private Prioriteit prioriteit;
  private String opmerkingen;

  static Analysevorm van(Analyses.Regel regel) {
    Analysevorm vorm = new Analysevorm();
    Analyseregelinhoud r = regel.inhoud();
    vorm.id = regel.id();
    vorm.versie = regel.versie();
    vorm.ambitie = r.ambitie();
    vorm.domein = r.domein();
    vorm.waardering = r.waardering();
    vorm.positief = r.positief();
    vorm.knelpunten = r.knelpunten();
    vorm.doelstelling = r.doelstelling();
    vorm.oplossingen = r.oplossingen();
    vorm.kosten = r.kosten();
    vorm.prioriteit = r.prioriteit();
    vorm.opmerkingen = r.opmerkingen();
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
        positief,
        knelpunten,
        doelstelling,
        oplossingen,
        kosten,
        prioriteit,
        opmerkingen);
  }

  void neemVersieOver(long nieuwste) {
    versie = nieuwste;
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
}
