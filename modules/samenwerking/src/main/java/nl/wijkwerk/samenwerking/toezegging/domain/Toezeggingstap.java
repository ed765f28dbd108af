package nl.wijkwerk.samenwerking.toezegging.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One thing that happened to a promise, by whom and when. It never changes, and the database holds
 * it to that.
 */
@Entity
@Table(schema = "samenwerking", name = "toezeggingstap")
public class Toezeggingstap {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "toezegging_id")
  private Toezegging toezegging;

  private int volgnummer;

  @Enumerated(EnumType.STRING)
  private Stapsoort soort;

  private String tekst;
  private String verschillen;
  private String verwijzing;

  @Column(name = "vorig_uiterlijk")
  private LocalDate vorigUiterlijk;

  private LocalDate uiterlijk;
  private String door;
  private OffsetDateTime op;

  protected Toezeggingstap() {}

  Toezeggingstap(
      Toezegging toezegging,
      int volgnummer,
      Stapsoort soort,
      String tekst,
      String verschillen,
      String verwijzing,
      LocalDate vorigUiterlijk,
      String door,
      OffsetDateTime op) {
    this.id = UUID.randomUUID();
    this.toezegging = toezegging;
    this.volgnummer = volgnummer;
    this.soort = soort;
    this.tekst = tekst;
    this.verschillen = verschillen;
    this.verwijzing = verwijzing;
    this.vorigUiterlijk = vorigUiterlijk;
    this.uiterlijk = toezegging.uiterlijk();
    this.door = door;
    this.op = op;
  }

  public int volgnummer() {
    return volgnummer;
  }

  public Stapsoort soort() {
    return soort;
  }

  /** What was reported, how it was settled, or why; null when it was recorded. */
  public String tekst() {
    return tekst;
  }

  /** What a change changed, or null. */
  public String verschillen() {
    return verschillen;
  }

  /** Where the answer can be found, or null. */
  public String verwijzing() {
    return verwijzing;
  }

  /** Date before it was moved, or null when it was not. */
  public LocalDate vorigUiterlijk() {
    return vorigUiterlijk;
  }

  /** Date that held after this step. */
  public LocalDate uiterlijk() {
    return uiterlijk;
  }

  public String door() {
    return door;
  }

  public OffsetDateTime op() {
    return op;
  }
}
