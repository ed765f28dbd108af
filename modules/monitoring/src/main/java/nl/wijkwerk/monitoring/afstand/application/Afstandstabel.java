package nl.wijkwerk.monitoring.afstand.application;

import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Groepscijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Totaal;
import nl.wijkwerk.monitoring.afstand.domain.Verdeling;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/**
 * Distances of wijken to their city, one row per wijk, one column per indicator that has figures.
 *
 * @param stad the one city that the wijken lie in, otherwise the own municipality; null as long as
 *     no municipality is known
 * @param eenStad whether all wijken lie in that city
 * @param jaren all years with figures of any indicator, the newest first
 */
public record Afstandstabel(
    Gebied stad,
    boolean eenStad,
    Maat maat,
    List<Integer> jaren,
    List<Kolom> kolommen,
    List<Rij> rijen) {

  /**
   * An indicator with the figure of the city, and that of the wijken of this table together; {@code
   * beginjaar} is null with one year only, {@code stad} when the wijken lie in several.
   */
  public record Kolom(
      Indicator indicator,
      int jaar,
      Integer beginjaar,
      Cijfer stad,
      Totaal totaal,
      Verdeling verdeling,
      Levering levering) {

    /** The wijken together in the newest year. */
    public Groepscijfer samen() {
      return totaal.nu();
    }
  }

  /**
   * A wijk with its distance on each column, in the order of the columns.
   *
   * @param stad the city that the wijk lies in
   * @param eigen whether that is the own municipality
   */
  public record Rij(Gebied wijk, Gebied stad, boolean eigen, List<Afstand> afstanden) {}

  public Optional<Rij> rij(String gebied) {
    return rijen.stream().filter(r -> r.wijk().code().equals(gebied)).findFirst();
  }

  /** Place of an indicator among the columns, or -1. */
  public int kolom(String code) {
    for (int i = 0; i < kolommen.size(); i++) {
      if (kolommen.get(i).indicator().code().equals(code)) {
        return i;
      }
    }
    return -1;
  }
}
