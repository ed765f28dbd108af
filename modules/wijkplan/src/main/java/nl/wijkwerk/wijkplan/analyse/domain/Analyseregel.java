package nl.wijkwerk.wijkplan.analyse.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * A row of a wijkanalyse: what is good, what pinches, what one wants and what it might cost, for
 * one ambitie. Has a version of its own, so that two people can work on different rows.
 */
@Entity
@Table(schema = "wijkplan", name = "analyseregel")
public class Analyseregel {
  private static final BigDecimal HOOGSTE = new BigDecimal("999999999");

  @Id private UUID id;

  @Column(name = "analyse_id")
  private UUID analyseId;

  private int ambitie;

  @Enumerated(EnumType.STRING)
  private Domein domein;

  private Integer waardering;
  private String positief;
  private String knelpunten;
  private String doelstelling;
  private String oplossingen;
  private BigDecimal kosten;

  @Enumerated(EnumType.STRING)
  private Prioriteit prioriteit;

  private String opmerkingen;
  private OffsetDateTime gemaakt;
  @Version private long versie;

  protected Analyseregel() {}

  public Analyseregel(UUID analyseId, Analyseregelinhoud inhoud, OffsetDateTime nu) {
    this.id = UUID.randomUUID();
    this.analyseId = analyseId;
    this.gemaakt = nu;
    wijzig(inhoud);
  }

  /** Replaces what was filled in. */
  @Bedrijfsregel("WPL-07")
  public void wijzig(Analyseregelinhoud inhoud) {
    if (leeg(inhoud.positief()) && leeg(inhoud.knelpunten()) && leeg(inhoud.doelstelling())) {
      throw new Regelovertreding("WPL-07", "knelpunten", "wijkplan.analyseregel-leeg");
    }
    if (inhoud.waardering() != null && (inhoud.waardering() < 1 || inhoud.waardering() > 5)) {
      throw new Regelovertreding("WPL-07", "waardering", "wijkplan.waardering-schaal");
    }
    if (inhoud.kosten() != null
        && (inhoud.kosten().signum() < 0 || inhoud.kosten().compareTo(HOOGSTE) > 0)) {
      throw new Regelovertreding("WPL-07", "kosten", "wijkplan.bedrag-negatief");
    }
    this.ambitie = inhoud.ambitie();
    this.domein = inhoud.domein();
    this.waardering = inhoud.waardering();
    this.positief = inhoud.positief();
    this.knelpunten = inhoud.knelpunten();
    this.doelstelling = inhoud.doelstelling();
    this.oplossingen = inhoud.oplossingen();
    this.kosten = inhoud.kosten();
    this.prioriteit = inhoud.prioriteit();
    this.opmerkingen = inhoud.opmerkingen();
  }

  private static boolean leeg(String tekst) {
    return tekst == null || tekst.isBlank();
  }

  public UUID id() {
    return id;
  }

  public UUID analyseId() {
    return analyseId;
  }

  public long versie() {
    return versie;
  }

  public Analyseregelinhoud inhoud() {
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
}
