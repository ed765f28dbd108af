package nl.wijkwerk.samenwerking.overleg.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A point went from one meeting to another. */
@Embeddable
public class Doorschuiving {
  @Column(name = "van_vergadering")
  private UUID van;

  @Column(name = "naar_vergadering")
  private UUID naar;

  private OffsetDateTime op;
  private String door;

  protected Doorschuiving() {}

  Doorschuiving(UUID van, UUID naar, OffsetDateTime op, String door) {
    this.van = van;
    this.naar = naar;
    this.op = op;
    this.door = door;
  }

  public UUID van() {
    return van;
  }

  public UUID naar() {
    return naar;
  }

  public OffsetDateTime op() {
    return op;
  }

  public String door() {
    return door;
  }
}
