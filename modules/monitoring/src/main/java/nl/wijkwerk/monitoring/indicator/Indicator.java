package nl.wijkwerk.monitoring.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An indicator that is shown: the measure {@code teller}, or a rate of two measures, with what is
 * needed to judge it. {@code telling} is the measure that counts the observations.
 *
 * @param noemer code of the denominator, or null
 * @param decimalen how precisely it is shown, and therefore judged
 * @param minimum fewer observations than this give no judgement
 * @param tolerantie change of the distance, in the unit, that still counts as about equal
 * @param tolerantieRelatief the same for the relative distance, in percentage points
 */
public record Indicator(
    String code,
    String naam,
    String naamEn,
    String omschrijving,
    String omschrijvingEn,
    String eenheid,
    String eenheidEn,
    Richting richting,
    String bron,
    boolean objectief,
    int decimalen,
    String teller,
    String noemer,
    BigDecimal factor,
    String telling,
    int minimum,
    BigDecimal tolerantie,
    BigDecimal tolerantieRelatief) {

  /** Codes of the measures that it is computed from and counted by. */
  public Stream<String> maten() {
    return Stream.of(teller, noemer, telling).filter(Objects::nonNull).distinct();
  }

  public String naam(Locale taal) {
    return engels(taal) ? naamEn : naam;
  }

  public String omschrijving(Locale taal) {
    return engels(taal) ? omschrijvingEn : omschrijving;
  }

  public String eenheid(Locale taal) {
    return engels(taal) && eenheidEn != null ? eenheidEn : eenheid;
  }

  private static boolean engels(Locale taal) {
    return "en".equals(taal.getLanguage());
  }
}
