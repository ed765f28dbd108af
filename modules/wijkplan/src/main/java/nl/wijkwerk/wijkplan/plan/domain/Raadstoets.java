package nl.wijkwerk.wijkplan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * The council's judgement of one version of a plan, frame by frame, as recorded by the clerk. Never
 * changes: a new version of the plan gets a new judgement.
 */
@Entity
@Table(schema = "wijkplan", name = "raadstoets")
public class Raadstoets {
  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  private int inhoudsversie;
  private LocalDate vergadering;
  private boolean betrokkenheid;

  @Column(name = "betrokkenheid_reden")
  private String betrokkenheidReden;

  private boolean doelstellingen;

  @Column(name = "doelstellingen_reden")
  private String doelstellingenReden;

  private boolean middelen;

  @Column(name = "middelen_reden")
  private String middelenReden;

  private String onderbouwing;
  private OffsetDateTime vastgelegd;

  @Column(name = "vastgelegd_door")
  private String vastgelegdDoor;

  @Version private long versie;

  protected Raadstoets() {}

  Raadstoets(
      Wijkplan plan,
      LocalDate vergadering,
      Oordeel betrokkenheid,
      Oordeel doelstellingen,
      Oordeel middelen,
      OffsetDateTime nu,
      String door) {
    this.id = UUID.randomUUID();
    this.planId = plan.id();
    this.inhoudsversie = plan.inhoudsversie();
    this.vergadering = vergadering;
    this.betrokkenheid = betrokkenheid.voldaan();
    this.betrokkenheidReden = betrokkenheid.reden();
    this.doelstellingen = doelstellingen.voldaan();
    this.doelstellingenReden = doelstellingen.reden();
    this.middelen = middelen.voldaan();
    this.middelenReden = middelen.reden();
    this.vastgelegd = nu;
    this.vastgelegdDoor = door;
  }

  /**
   * Keeps what the council could see on the day of the judgement, once and for good.
   *
   * @param json the evidence as it is kept
   */
  @Bedrijfsregel("WPL-59")
  public void onderbouwMet(String json) {
    if (onderbouwing != null) {
      throw new Regelovertreding("WPL-59", null, "wijkplan.onderbouwing-staat-vast");
    }
    this.onderbouwing = json;
  }

  /** The evidence as it is kept, or null for a judgement from before it was. */
  public String onderbouwing() {
    return onderbouwing;
  }

  public UUID id() {
    return id;
  }

  public int inhoudsversie() {
    return inhoudsversie;
  }

  public LocalDate vergadering() {
    return vergadering;
  }

  /** Whether all three frames were met. */
  public boolean voldaan() {
    return betrokkenheid && doelstellingen && middelen;
  }

  public List<Oordeel> oordelen() {
    return List.of(
        new Oordeel(Kader.BETROKKENHEID, betrokkenheid, betrokkenheidReden),
        new Oordeel(Kader.DOELSTELLINGEN, doelstellingen, doelstellingenReden),
        new Oordeel(Kader.MIDDELEN, middelen, middelenReden));
  }

  public OffsetDateTime vastgelegd() {
    return vastgelegd;
  }

  public String vastgelegdDoor() {
    return vastgelegdDoor;
  }
}
