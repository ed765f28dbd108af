package nl.wijkwerk.monitoring.afstand.domain;

import java.util.Collection;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/**
 * Wijken together, held against their city or a group of cities: a statement of its own beside how
 * the wijken are spread over the classes.
 *
 * @param begin null with one year only
 * @param steden what it is compared with; null when there is no one figure to compare with
 * @param stedenBegin the same in the start year, or null
 * @param afstand of the total to that figure, or null when one of the two is not there
 */
public record Totaal(
    Groepscijfer begin,
    Groepscijfer nu,
    Stedencijfer stedenBegin,
    Stedencijfer steden,
    Afstand afstand) {

  /**
   * @param stad code of the one city that the wijken lie in, or null when there are more
   * @param groep cities to compare with in the place of that city, or null
   */
  @Bedrijfsregel("MON-116")
  public static Totaal van(
      Indicator indicator,
      Maat maat,
      Meetjaren jaren,
      Collection<String> wijken,
      String stad,
      Groepsinhoud groep,
      Waarnemingen waarnemingen) {
    Groepscijfer nu = waarnemingen.samen(indicator, jaren.jaar(), wijken);
    Groepscijfer begin =
        jaren.begin() == null ? null : waarnemingen.samen(indicator, jaren.begin(), wijken);
    Stedencijfer steden = steden(indicator, jaren.jaar(), stad, groep, waarnemingen);
    Stedencijfer stedenBegin = steden(indicator, jaren.begin(), stad, groep, waarnemingen);
    if (steden == null || !steden.cijfer().isBekend() || !nu.cijfer().isBekend()) {
      return new Totaal(begin, nu, stedenBegin, steden, null);
    }
    return new Totaal(
        begin,
        nu,
        stedenBegin,
        steden,
        Afstandsmeter.van(indicator, maat)
            .meet(
                nu.cijfer(),
                steden.cijfer(),
                begin == null ? null : begin.cijfer(),
                stedenBegin == null ? null : stedenBegin.cijfer(),
                anders(begin, nu, stedenBegin, steden)));
  }

  /** Why the two years are not about the same; null when they are, or when there is one year. */
  private static Reden anders(
      Groepscijfer begin, Groepscijfer nu, Stedencijfer stedenBegin, Stedencijfer steden) {
    if (begin == null) {
      return null;
    }
    if (begin.gebieden() != nu.gebieden()) {
      return Reden.ANDER_AANTAL_GEBIEDEN;
    }
    return steden.isVergelijkbaar(stedenBegin) ? null : Reden.ANDER_SOORT_CIJFER;
  }

  private static Stedencijfer steden(
      Indicator indicator,
      Integer jaar,
      String stad,
      Groepsinhoud groep,
      Waarnemingen waarnemingen) {
    if (jaar == null || groep == null && stad == null) {
      return null;
    }
    return groep == null
        ? Stedencijfer.vanStad(stad, indicator, jaar, waarnemingen)
        : Stedencijfer.van(groep, indicator, jaar, waarnemingen);
  }
}
