package nl.wijkwerk.middelen.reservering.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One change of the amount of a reservation: from what to what, why, when and by whom. */
@Entity
@Table(schema = "middelen", name = "reserveringswijziging")
public class Reserveringswijziging {
  @Id
  @Column(columnDefinition = "uuid")
  private UUID id;

  private OffsetDateTime moment;
  private BigDecimal van;
  private BigDecimal naar;
  private String reden;

  @Column(name = "door_id", columnDefinition = "uuid")
  private UUID door;

  @Column(name = "door_naam")
  private String doorNaam;

  protected Reserveringswijziging() {}

  Reserveringswijziging(
      BigDecimal van,
      BigDecimal naar,
      String reden,
      UUID door,
      String doorNaam,
      OffsetDateTime moment) {
    this.id = UUID.randomUUID();
    this.van = van;
    this.naar = naar;
    this.reden = reden;
    this.door = door;
    this.doorNaam = doorNaam;
    this.moment = moment;
  }

  public UUID id() {
    return id;
  }

  public OffsetDateTime moment() {
    return moment;
  }

  public BigDecimal van() {
    return van;
  }

  public BigDecimal naar() {
    return naar;
  }

  public String reden() {
    return reden;
  }

  public UUID door() {
    return door;
  }

  public String doorNaam() {
    return doorNaam;
  }
}
