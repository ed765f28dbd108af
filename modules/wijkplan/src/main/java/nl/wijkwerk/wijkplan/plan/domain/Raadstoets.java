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
