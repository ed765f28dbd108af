package nl.wijkwerk.wijkplan.praktijk.domain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What is filled in about a practice.
 *
 * @param gemeente where it was done, or null when that was in several
 * @param wijk wijk or village, or null
 * @param beschrijving what was done and what came of it, in one or two sentences
 * @param bron where one can read it
 * @param oplossingen ids of options of the library that it is an example of
 * @param tot last day that it counts as an example, or null while it does
 */
public record Praktijkinhoud(
    @NotNull Praktijksoort soort,
    @NotNull String naam,
    String gemeente,
    String wijk,
    @NotNull String beschrijving,
    @NotNull String bron,
    List<UUID> oplossingen,
    LocalDate tot) {
  public Praktijkinhoud {
    oplossingen =
        oplossingen == null
            ? List.of()
            : oplossingen.stream().filter(Objects::nonNull).distinct().sorted().toList();
  }
}
