package nl.wijkwerk.wijkplan.analyse.domain;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What people fill in on a row of the wijkanalyse (form B7).
 *
 * @param ambitie number of the ambitie
 * @param waardering from 1 (slecht) to 5 (goed), or null when not judged yet
 * @param waarderingDoor who gave the rating: a group or an inquiry, not a name
 * @param kosten estimate in euro, or null
 * @param oplossingen what is not in the library, freely
 * @param gekozen ids of options of the library
 */
public record Analyseregelinhoud(
    @NotNull Integer ambitie,
    @NotNull Domein domein,
    Integer waardering,
    String waarderingDoor,
    String positief,
    String knelpunten,
    String doelstelling,
    String oplossingen,
    BigDecimal kosten,
    Prioriteit prioriteit,
    String opmerkingen,
    List<UUID> gekozen) {
  public Analyseregelinhoud {
    gekozen =
        gekozen == null
            ? List.of()
            : gekozen.stream().filter(Objects::nonNull).distinct().sorted().toList();
  }
}
