package nl.wijkwerk.wijkplan.uitvoering.domain;

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

/** What was found of a closed project some time later. Never changes, the database sees to it. */
@Entity
@Table(schema = "wijkplan", name = "terugblik")
public class Terugblik {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "project_id")
  private Project project;

  private int volgnummer;

  @Enumerated(EnumType.STRING)
  private Terugblikuitkomst uitkomst;

  private String woorden;
  private LocalDate volgende;
  private String door;
  private OffsetDateTime op;

  protected Terugblik() {}

  Terugblik(
      Project project,
      int volgnummer,
      Terugblikuitkomst uitkomst,
      String woorden,
      LocalDate volgende,
      String door,
      OffsetDateTime op) {
    this.id = UUID.randomUUID();
    this.project = project;
    this.volgnummer = volgnummer;
    this.uitkomst = uitkomst;
    this.woorden = woorden;
    this.volgende = volgende;
    this.door = door;
    this.op = op;
  }

  public Terugblikuitkomst uitkomst() {
    return uitkomst;
  }

  /** What was seen. */
  public String woorden() {
    return woorden;
  }

  /** The day of the look back after this one, or null when there is none. */
  public LocalDate volgende() {
    return volgende;
  }

  public String door() {
    return door;
  }

  public OffsetDateTime op() {
    return op;
  }
}
