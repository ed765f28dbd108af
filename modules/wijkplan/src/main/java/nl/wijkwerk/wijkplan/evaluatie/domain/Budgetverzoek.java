package nl.wijkwerk.wijkplan.evaluatie.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.tijd.Klok;

/** Asks the council for money beyond the budget of a plan; the council answers once. */
@Entity
@Table(schema = "wijkplan", name = "budgetverzoek")
public class Budgetverzoek {
  private static final int LANGSTE_TEKST = 2000;

  @Id private UUID id;

  @Column(name = "evaluatie_id")
  private UUID evaluatieId;

  private BigDecimal bedrag;
  private String motivering;

  @Column(name = "gevraagd_op")
  private OffsetDateTime gevraagdOp;

  @Column(name = "gevraagd_door")
  private String gevraagdDoor;

  private Boolean toegekend;
  private String antwoord;
  private LocalDate vergadering;

  @Column(name = "beantwoord_op")
  private OffsetDateTime beantwoordOp;

  @Column(name = "beantwoord_door")
  private String beantwoordDoor;

  @Version private long versie;

  protected Budgetverzoek() {}

  @Bedrijfsregel("WPL-64")
  Budgetverzoek(
      UUID evaluatie, BigDecimal bedrag, String motivering, OffsetDateTime nu, String door) {
    Invoertekst.vereisReden("WPL-64", "motivering", motivering, "evaluatie.motivering");
    Invoertekst.vereisLengte("WPL-64", "motivering", motivering.strip(), LANGSTE_TEKST);
    this.id = UUID.randomUUID();
    this.evaluatieId = evaluatie;
    this.bedrag = bedrag;
    this.motivering = motivering.strip();
    this.gevraagdOp = nu;
    this.gevraagdDoor = door;
  }

  /**
   * Records what the council said.
   *
   * @param dag of the meeting, not before it was asked and not in the future
   */
  @Bedrijfsregel("WPL-65")
  public void beantwoord(
      Boolean ja, String woorden, LocalDate dag, OffsetDateTime nu, String door) {
    vereisOpen();
    MeerOvertredingen.toets(
        () -> {
          if (ja == null) {
            throw new Regelovertreding("WPL-65", "toegekend", "evaluatie.antwoord-kies");
          }
        },
        () -> Invoertekst.vereisReden("WPL-65", "antwoord", woorden, "evaluatie.antwoord-leeg"),
        () -> Invoertekst.vereisLengte("WPL-65", "antwoord", woorden, LANGSTE_TEKST),
        () -> {
          if (dag == null || dag.isAfter(dag(nu)) || dag.isBefore(dag(gevraagdOp))) {
            throw new Regelovertreding("WPL-65", "vergadering", "evaluatie.antwoord-dag");
          }
        });
    toegekend = ja;
    antwoord = woorden.strip();
    vergadering = dag;
    beantwoordOp = nu;
    beantwoordDoor = door;
  }

  /** Refuses a second answer. */
  public void vereisOpen() {
    if (toegekend != null) {
      throw new Regelovertreding("WPL-65", null, "evaluatie.al-beantwoord");
    }
  }

  private static LocalDate dag(OffsetDateTime moment) {
    return moment.atZoneSameInstant(Klok.ZONE).toLocalDate();
  }

  public UUID id() {
    return id;
  }

  public UUID evaluatieId() {
    return evaluatieId;
  }

  public BigDecimal bedrag() {
    return bedrag;
  }

  public String motivering() {
    return motivering;
  }

  public OffsetDateTime gevraagdOp() {
    return gevraagdOp;
  }

  public String gevraagdDoor() {
    return gevraagdDoor;
  }

  /** What the council said, or null while it did not answer. */
  public Boolean toegekend() {
    return toegekend;
  }

  public String antwoord() {
    return antwoord;
  }

  public LocalDate vergadering() {
    return vergadering;
  }

  public String beantwoordDoor() {
    return beantwoordDoor;
  }

  public long versie() {
    return versie;
  }
}
