package nl.wijkwerk.wijkplan.uitvoering.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/** Why work goes on beside other work in the same street and period. */
@Embeddable
public class Samenloopreden {
  @Column(name = "ander_id")
  private UUID ander;

  private String reden;
  private String door;
  private OffsetDateTime op;

  protected Samenloopreden() {}

  Samenloopreden(UUID ander, String reden, String door, OffsetDateTime op) {
    this.ander = ander;
    this.reden = reden;
    this.door = door;
    this.op = op;
  }

  /** The other project. */
  public UUID ander() {
    return ander;
  }

  public String reden() {
    return reden;
  }

  public String door() {
    return door;
  }

  public OffsetDateTime op() {
    return op;
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Samenloopreden s && this.ander.equals(s.ander) && op.equals(s.op);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ander, op);
  }
}
