package nl.wijkwerk.wijkplan.overname.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.wijkplan.plan.domain.Planregel;

/**
 * What an organisation said of an item of a plan. It never changes, the database sees to it; what
 * it says later stands beside it, and the last counts.
 */
@Entity
@Table(schema = "wijkplan", name = "overname")
public class Overname {
  private static final int LANGSTE_REDEN = 1000;

  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "regel_id")
  private UUID regelId;

  @Column(name = "organisatie_id")
  private UUID organisatieId;

  private String organisatie;

  @Enumerated(EnumType.STRING)
  private Standpunt standpunt;

  private String reden;
  private OffsetDateTime op;
  private String door;
  private boolean zelf;
  @Version private long versie;

  protected Overname() {}

  /**
   * @param zelf whether the organisation says it itself, and not somebody on its behalf
   */
  @Bedrijfsregel("WPL-72")
  public Overname(
      UUID id,
      Planregel regel,
      Organisatie van,
      Standpunt standpunt,
      String reden,
      OffsetDateTime nu,
      String door,
      boolean zelf) {
    regel.vereisAanwezig();
    van.vereisLopend();
    String kaal = reden == null || reden.isBlank() ? null : reden.strip();
    MeerOvertredingen.toets(
        () -> {
          if (standpunt == null) {
            throw new Regelovertreding("WPL-72", "standpunt", "overname.zonder-standpunt");
          }
        },
        () -> {
          if (standpunt == Standpunt.WIJKT_AF) {
            Invoertekst.vereisReden("WPL-72", "reden", kaal, "overname.zonder-reden");
          }
          Invoertekst.vereisLengte("WPL-72", "reden", kaal, LANGSTE_REDEN);
        });
    this.id = id;
    this.planId = regel.planId();
    this.regelId = regel.id();
    this.organisatieId = van.id();
    this.organisatie = van.naam();
    this.standpunt = standpunt;
    this.reden = kaal;
    this.op = nu;
    this.door = door;
    this.zelf = zelf;
  }

  public UUID id() {
    return id;
  }

  public UUID planId() {
    return planId;
  }

  public UUID regelId() {
    return regelId;
  }

  public UUID organisatieId() {
    return organisatieId;
  }

  /** Its name of that moment. */
  public String organisatie() {
    return organisatie;
  }

  public Standpunt standpunt() {
    return standpunt;
  }

  public String reden() {
    return reden;
  }

  public OffsetDateTime op() {
    return op;
  }

  public String door() {
    return door;
  }

  /** Whether the organisation said it itself. */
  public boolean zelf() {
    return zelf;
  }
}
