package nl.wijkwerk.wijkplan.oplossing.domain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is filled in about an option of the library.
 *
 * @param tekst its name, as plans show it
 * @param toelichting what it is, or null
 * @param bron where it comes from, or null
 * @param ambities numbers of the ambities that it helps, at least one
 * @param tot last day that it can be chosen, or null while it goes on
 */
public record Oplossinginhoud(
    @NotNull String tekst,
    String toelichting,
    String bron,
    @NotNull Set<Integer> ambities,
    LocalDate tot) {
  public Oplossinginhoud {
    ambities =
        ambities == null
            ? Set.of()
            : java.util.Collections.unmodifiableSet(new TreeSet<>(ambities));
  }
}
