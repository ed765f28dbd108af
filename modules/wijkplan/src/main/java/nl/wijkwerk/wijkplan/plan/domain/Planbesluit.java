package nl.wijkwerk.wijkplan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;

/**
 * What the executive or the steering group decided of one version of a plan. Never changes: a new
 * version of the plan gets a new decision.
 */
@Entity
@Table(schema = "wijkplan", name = "planbesluit")
public class Planbesluit {
  private static final int LANGSTE_REDEN = 2000;

  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  private int inhoudsversie;

  @Enumerated(EnumType.STRING)
  private Beslisser beslisser;

  private LocalDate dag;
  private boolean vastgesteld;
  private String reden;
  private OffsetDateTime vastgelegd;

  @Column(name = "vastgelegd_door")
  private String vastgelegdDoor;

  @Version private long versie;

  protected Planbesluit() {}

  Planbesluit(
      Wijkplan plan,
      LocalDate dag,
      boolean vastgesteld,
      String reden,
      OffsetDateTime nu,
      String door) {
    this.id = UUID.randomUUID();
    this.planId = plan.id();
    this.inhoudsversie = plan.inhoudsversie();
    this.beslisser = plan.beslisser();
    this.dag = dag;
    this.vastgesteld = vastgesteld;
    this.reden = reden == null || reden.isBlank() ? null : reden.strip();
    this.vastgelegd = nu;
    this.vastgelegdDoor = door;
  }

  @Bedrijfsregel({"WPL-125", "WPL-11"})
  static void vereisVolledig(Boolean vastgesteld, String reden) {
    if (vastgesteld == null) {
      throw new Regelovertreding("WPL-125", "vastgesteld", "planbesluit.kies");
    }
    if (!vastgesteld) {
      Invoertekst.vereisReden("WPL-125", "reden", reden, "planbesluit.zonder-reden");
    }
    Invoertekst.vereisLengte("WPL-11", "reden", reden, LANGSTE_REDEN);
  }

  public int inhoudsversie() {
    return inhoudsversie;
  }

  public Beslisser beslisser() {
    return beslisser;
  }

  public LocalDate dag() {
    return dag;
  }

  /** Whether the plan was adopted; otherwise it was sent back. */
  public boolean vastgesteld() {
    return vastgesteld;
  }

  public String reden() {
    return reden;
  }

  public OffsetDateTime vastgelegd() {
    return vastgelegd;
  }

  public String vastgelegdDoor() {
    return vastgelegdDoor;
  }
}
