package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Other work in a street and period of this work, under whichever plan.
 *
 * @param straten the streets that both name
 */
public record Samenloop(
    UUID project, UUID plan, String titel, String wijk, List<String> straten, Periode periode) {
  public Samenloop {
    straten = List.copyOf(straten);
  }

  public LocalDate van() {
    return periode.van();
  }

  public LocalDate tot() {
    return periode.tot();
  }

  /**
   * What of the other projects is in the way of work in these streets and this period.
   *
   * @param anderen projects that are looked at, this one not among them
   */
  @Bedrijfsregel("WPL-39")
  public static List<Samenloop> vind(List<Straat> straten, Periode periode, List<Project> anderen) {
    Set<String> sleutels = straten.stream().map(Straat::sleutel).collect(Collectors.toSet());
    return anderen.stream()
        .filter(ander -> ander.status().open())
        .filter(ander -> periode.overlapt(ander.periode()))
        .map(
            ander ->
                new Samenloop(
                    ander.id(),
                    ander.planId(),
                    ander.titel(),
                    ander.wijk(),
                    ander.straten().stream()
                        .filter(s -> sleutels.contains(s.sleutel()))
                        .map(Straat::naam)
                        .toList(),
                    ander.periode()))
        .filter(samenloop -> !samenloop.straten().isEmpty())
        .toList();
  }
}
