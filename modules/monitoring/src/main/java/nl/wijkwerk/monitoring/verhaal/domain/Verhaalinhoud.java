package nl.wijkwerk.monitoring.verhaal.domain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What is filled in about a story.
 *
 * @param plek spot within the wijk in words, or null
 * @param dag day that it is about
 * @param verteller who told it, by role and not by name
 * @param indicatoren codes of the figures that it is the story of
 * @param planonderdelen ids of items of plans that it is about
 * @param projecten ids of projects that it is about
 */
public record Verhaalinhoud(
    @NotNull String titel,
    @NotNull String tekst,
    String plek,
    @NotNull LocalDate dag,
    @NotNull String verteller,
    List<String> indicatoren,
    List<UUID> planonderdelen,
    List<UUID> projecten) {
  public Verhaalinhoud {
    indicatoren =
        indicatoren == null
            ? List.of()
            : indicatoren.stream().filter(Objects::nonNull).distinct().sorted().toList();
    planonderdelen = ids(planonderdelen);
    projecten = ids(projecten);
  }

  private static List<UUID> ids(List<UUID> lijst) {
    return lijst == null
        ? List.of()
        : lijst.stream().filter(Objects::nonNull).distinct().sorted().toList();
  }
}
