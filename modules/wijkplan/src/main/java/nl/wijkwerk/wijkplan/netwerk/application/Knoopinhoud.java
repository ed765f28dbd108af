package nl.wijkwerk.wijkplan.netwerk.application;

import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;

/**
 * What is filled in about a node.
 *
 * @param soort column; it does not change afterwards
 * @param tekst its words; left out of a node that was chosen
 * @param pm whether it still has to be filled in with residents
 * @param buren ids of the nodes that it is linked to
 */
public record Knoopinhoud(Knoopsoort soort, String tekst, boolean pm, Set<UUID> buren) {
  public Knoopinhoud {
    buren = buren == null ? Set.of() : Set.copyOf(buren);
  }
}
