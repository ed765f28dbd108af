package nl.wijkwerk.wijkplan.kader.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is filled in about a goal of the frame (form B5).
 *
 * @param indicatoren what shows whether it is reached, at least one; each once
 * @param van first day that it counts
 * @param tot last day, or null while it goes on
 */
public record Kaderdoelinhoud(
    Doelsoort soort, String tekst, List<String> indicatoren, LocalDate van, LocalDate tot) {
  public Kaderdoelinhoud {
    indicatoren =
        indicatoren == null
            ? List.of()
            : indicatoren.stream()
                .filter(Objects::nonNull)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(i -> !i.isEmpty())
                .distinct()
                .toList();
  }
}
