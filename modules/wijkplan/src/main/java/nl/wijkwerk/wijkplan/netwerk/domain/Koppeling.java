package nl.wijkwerk.wijkplan.netwerk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** A link between two nodes of columns beside each other: the one on the left serves as goal. */
@Embeddable
public class Koppeling {
  @Column(name = "links_id")
  private UUID links;

  @Column(name = "rechts_id")
  private UUID rechts;

  protected Koppeling() {}

  public Koppeling(UUID links, UUID rechts) {
    this.links = links;
    this.rechts = rechts;
  }

  public UUID links() {
    return links;
  }

  public UUID rechts() {
    return rechts;
  }

  boolean raakt(UUID knoop) {
    return links.equals(knoop) || rechts.equals(knoop);
  }

  /** The node at the other end. */
  UUID ander(UUID knoop) {
    return links.equals(knoop) ? rechts : links;
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof Koppeling k && links.equals(k.links) && rechts.equals(k.rechts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(links, rechts);
  }
}
