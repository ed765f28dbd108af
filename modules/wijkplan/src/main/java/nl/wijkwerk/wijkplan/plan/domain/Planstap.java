package nl.wijkwerk.wijkplan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortstap;

/**
 * What somebody said of a step of a plan: that it is done, or that it is not after all. It keeps
 * the words and the place that the step had, also when the type of plan loses them.
 */
@Entity
@Table(schema = "wijkplan", name = "planstap")
public class Planstap {
  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "stap_id")
  private UUID stapId;

  private int plaats;
  private String tekst;

  @Column(name = "afgerond_op")
  private LocalDate afgerondOp;

  private String door;
  private OffsetDateTime vastgelegd;
  @Version private long versie;

  protected Planstap() {}

  public Planstap(UUID planId, UUID stapId) {
    this.id = UUID.randomUUID();
    this.planId = planId;
    this.stapId = stapId;
  }

  /**
   * Somebody says that the step is done.
   *
   * @param stap as the type of plan has it today
   * @param plaats its place there, from 0
   * @param begin first day that the plan was worked on
   */
  @Bedrijfsregel({"WPL-121", "WPL-122"})
  public void rondAf(
      Plansoortstap stap,
      int plaats,
      LocalDate dag,
      LocalDate begin,
      OffsetDateTime nu,
      String wie) {
    if (stap.moment() != null) {
      throw new Regelovertreding("WPL-121", "stap", "planstap.vanzelf", stap.tekst());
    }
    if (dag == null) {
      throw new Regelovertreding("WPL-122", "afgerondOp", "planstap.zonder-dag");
    }
    if (dag.isAfter(nu.atZoneSameInstant(Klok.ZONE).toLocalDate()) || dag.isBefore(begin)) {
      throw new Regelovertreding("WPL-122", "afgerondOp", "planstap.dag-kan-niet", begin);
    }
    this.plaats = plaats;
    this.tekst = stap.tekst();
    this.afgerondOp = dag;
    raak(nu, wie);
  }

  /** Somebody says that the step is not done after all. */
  @Bedrijfsregel("WPL-121")
  public void heropen(OffsetDateTime nu, String wie) {
    if (afgerondOp == null) {
      throw new Regelovertreding("WPL-121", "stap", "planstap.niet-af");
    }
    this.afgerondOp = null;
    raak(nu, wie);
  }

  private void raak(OffsetDateTime nu, String wie) {
    this.vastgelegd = nu;
    this.door = wie;
  }

  public UUID stapId() {
    return stapId;
  }

  public int plaats() {
    return plaats;
  }

  public String tekst() {
    return tekst;
  }

  /** The day on which it was done, or null when it is not. */
  public LocalDate afgerondOp() {
    return afgerondOp;
  }

  public String door() {
    return door;
  }

  public OffsetDateTime vastgelegd() {
    return vastgelegd;
  }

  public long versie() {
    return versie;
  }
}
