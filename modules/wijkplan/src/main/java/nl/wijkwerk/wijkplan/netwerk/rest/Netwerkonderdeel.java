package nl.wijkwerk.wijkplan.netwerk.rest;

import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.wijkplan.netwerk.application.Knoopinhoud;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;

/**
 * A goal, field of work or effort in the words of the network.
 *
 * @param tekst left out of what was chosen elsewhere
 * @param buren ids of what it is linked to in the columns beside it
 */
public record Netwerkonderdeel(
    @NotNull Knoopsoort soort, String tekst, boolean pm, List<UUID> buren) {
  Knoopinhoud inhoud() {
    return new Knoopinhoud(soort, tekst, pm, verzameling(buren));
  }

  static Set<UUID> verzameling(List<UUID> ids) {
    return ids == null ? Set.of() : new HashSet<>(ids);
  }
}
