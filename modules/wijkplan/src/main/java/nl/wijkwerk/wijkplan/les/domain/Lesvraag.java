package nl.wijkwerk.wijkplan.les.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;

/**
 * Which lessons are asked for; empty and null narrow nothing.
 *
 * @param alles whether a lesson has to fit all that is asked, or one of it is enough
 */
public record Lesvraag(
    Collection<UUID> oplossingen,
    Collection<Integer> ambities,
    Collection<Domein> themas,
    String plansoort,
    boolean alles) {
  public Lesvraag {
    oplossingen = oplossingen == null ? List.of() : List.copyOf(oplossingen);
    ambities = ambities == null ? List.of() : List.copyOf(ambities);
    themas = themas == null ? List.of() : List.copyOf(themas);
    plansoort = plansoort == null || plansoort.isBlank() ? null : plansoort;
  }
}
