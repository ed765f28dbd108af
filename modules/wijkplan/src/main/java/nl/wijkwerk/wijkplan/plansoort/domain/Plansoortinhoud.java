package nl.wijkwerk.wijkplan.plansoort.domain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.kern.gebied.Niveau;

/**
 * What is filled in about a plan type.
 *
 * @param niveaus levels of area that such a plan is made for, at least one
 * @param horizonMin fewest years that it covers, or null when that is not set
 * @param horizonMax most years, or null
 * @param eigenGeld whether it has money of its own, or null when that is not known
 * @param beslist who decides about it, in words, or null
 * @param beslisser the body that decides, or null when that is not known; then it is the council
 * @param stappen its own steps, in order
 * @param bron where this comes from, or null
 * @param standaard whether a new plan is of this type unless one says otherwise
 * @param tot last day that a plan of this type can begin, or null
 */
public record Plansoortinhoud(
    @NotNull String naam,
    @NotNull Set<Niveau> niveaus,
    Integer horizonMin,
    Integer horizonMax,
    Boolean eigenGeld,
    String beslist,
    Beslisser beslisser,
    List<Plansoortstap> stappen,
    String bron,
    boolean standaard,
    LocalDate tot) {
  public Plansoortinhoud {
    niveaus = geordend(niveaus);
    stappen =
        stappen == null
            ? List.of()
            : stappen.stream()
                .filter(s -> s != null && !(s.tekst().isEmpty() && s.moment() == null))
                .toList();
  }

  private static Set<Niveau> geordend(Collection<Niveau> niveaus) {
    EnumSet<Niveau> set = EnumSet.noneOf(Niveau.class);
    if (niveaus != null) {
      niveaus.stream().filter(n -> n != null).forEach(set::add);
    }
    return Collections.unmodifiableSet(set);
  }
}
