package nl.wijkwerk.wijkplan.oplossing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An option of the library that a row chose, with its words of that moment: a plan that was adopted
 * reads as it was, also after the library was reworded.
 */
@Embeddable
public class GekozenOplossing {
  @Column(name = "oplossing_id")
  private UUID oplossing;

  private String tekst;

  protected GekozenOplossing() {}

  public GekozenOplossing(UUID oplossing, String tekst) {
    this.oplossing = oplossing;
    this.tekst = tekst;
  }

  public UUID oplossing() {
    return oplossing;
  }

  public String tekst() {
    return tekst;
  }

  /** The ids, in a fixed order. */
  public static List<UUID> ids(Collection<GekozenOplossing> gekozen) {
    return gekozen.stream().map(GekozenOplossing::oplossing).sorted().toList();
  }

  @Override
  public boolean equals(Object ander) {
    return ander instanceof GekozenOplossing g
        && Objects.equals(g.oplossing, oplossing)
        && Objects.equals(g.tekst, tekst);
  }

  @Override
  public int hashCode() {
    return Objects.hash(oplossing, tekst);
  }
}
