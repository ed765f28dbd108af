package nl.wijkwerk.middelen.reservering.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.middelen.begroting.domain.Looptijd;

/**
 * An item of a plan of another module, as it was when the plan was offered or judged: what this
 * module has to know of it to reserve money for it.
 */
@Entity
@Table(schema = "middelen", name = "planonderdeel")
public class Planonderdeel {
  @Id
  @Column(columnDefinition = "uuid")
  private UUID id;

  @Version private long versie;

  @Column(name = "plan_id", columnDefinition = "uuid")
  private UUID plan;

  @Column(name = "plan_versie")
  private int planversie;

  @Column(name = "plan_titel")
  private String plantitel;

  @Column(name = "gebied_code")
  private String gebied;

  private String wijk;
  private String nummer;
  private String omschrijving;
  private BigDecimal raming;
  @Embedded private Looptijd looptijd;

  @Enumerated(EnumType.STRING)
  private Onderdeelstatus status;

  protected Planonderdeel() {}

  public Planonderdeel(UUID id, UUID plan, String gebied) {
    this.id = id;
    this.plan = plan;
    this.gebied = gebied;
  }

  /**
   * Takes over how the item stands in a version of the plan.
   *
   * @param raming in euro, or null when it was not estimated
   */
  public void neemOver(
      int versieVanPlan,
      String titel,
      String wijknaam,
      String nieuwNummer,
      String nieuweOmschrijving,
      BigDecimal nieuweRaming,
      Looptijd jaren,
      Onderdeelstatus nieuweStatus) {
    this.planversie = versieVanPlan;
    this.plantitel = titel;
    this.wijk = wijknaam;
    this.nummer = nieuwNummer;
    this.omschrijving = nieuweOmschrijving;
    this.raming = nieuweRaming;
    this.looptijd = jaren;
    this.status = nieuweStatus;
  }

  /** The item is not in the newest version of its plan. What was reserved for it stays. */
  public void verval(int versieVanPlan) {
    this.planversie = versieVanPlan;
    this.status = Onderdeelstatus.VERVALLEN;
  }

  @Bedrijfsregel("MID-05")
  void eisReserveerbaar() {
    if (!status.reserveerbaar()) {
      throw new Regelovertreding(
          "MID-05",
          "onderdeel",
          status == Onderdeelstatus.VERVALLEN
              ? "middelen.onderdeel.vervallen"
              : "middelen.onderdeel.teruggestuurd",
          nummer);
    }
  }

  public UUID id() {
    return id;
  }

  public UUID plan() {
    return plan;
  }

  public int planversie() {
    return planversie;
  }

  public String plantitel() {
    return plantitel;
  }

  public String gebied() {
    return gebied;
  }

  public String wijk() {
    return wijk;
  }

  public String nummer() {
    return nummer;
  }

  public String omschrijving() {
    return omschrijving;
  }

  public BigDecimal raming() {
    return raming;
  }

  public Looptijd looptijd() {
    return looptijd;
  }

  public Onderdeelstatus status() {
    return status;
  }
}
