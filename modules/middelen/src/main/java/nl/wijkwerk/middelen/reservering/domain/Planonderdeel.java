package nl.wijkwerk.middelen.reservering.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.middelen.begroting.domain.Looptijd;

/**
 * An item of a plan of another module, as it was when the plan was offered or judged: what this
 * module has to know of it to reserve money for it.
 */
@Entity
@DiscriminatorValue("PLAN")
public class Planonderdeel extends Onderdeel {
  @Column(name = "plan_id", columnDefinition = "uuid")
  private UUID plan;

  @Column(name = "plan_versie")
  private int planversie;

  @Column(name = "plan_titel")
  private String plantitel;

  private String nummer;

  protected Planonderdeel() {}

  public Planonderdeel(UUID id, UUID plan) {
    super(id);
    this.plan = plan;
  }

  /**
   * Takes over how the item stands in a version of the plan.
   *
   * @param raming in euro, or null when it was not estimated
   */
  public void neemOver(
      int versieVanPlan,
      String titel,
      String gebied,
      String wijk,
      String nieuwNummer,
      String omschrijving,
      BigDecimal raming,
      Looptijd jaren,
      Onderdeelstatus status) {
    this.planversie = versieVanPlan;
    this.plantitel = titel;
    this.nummer = nieuwNummer;
    beschrijf(omschrijving, gebied, wijk, raming, jaren);
    wordt(status);
  }

  /** The item is not in the newest version of its plan. What was reserved for it stays. */
  public void verval(int versieVanPlan) {
    this.planversie = versieVanPlan;
    wordt(Onderdeelstatus.VERVALLEN);
  }

  @Override
  public Onderwerp onderwerp() {
    return Onderwerp.wijkplan(plan);
  }

  @Override
  public String aanduiding() {
    return nummer + " " + omschrijving();
  }

  @Override
  protected String waaromNiet() {
    return status() == Onderdeelstatus.VERVALLEN
        ? "middelen.onderdeel.vervallen"
        : "middelen.onderdeel.teruggestuurd";
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

  public String nummer() {
    return nummer;
  }
}
