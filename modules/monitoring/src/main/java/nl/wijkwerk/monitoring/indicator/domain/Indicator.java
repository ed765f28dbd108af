package nl.wijkwerk.monitoring.indicator.domain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is measured, as the pages show it and the engine computes it.
 *
 * @param code by which figures, goals and other modules know it; never changes
 * @param volgorde its place on the pages
 */
public record Indicator(String code, int volgorde, Indicatorinhoud inhoud, long versie) {

  /** Codes of the measures that it is computed from and counted by. */
  public Stream<String> maten() {
    return Stream.concat(inhoud.rekenmaten(), Stream.of(inhoud).map(Indicatorinhoud::telling))
        .filter(Objects::nonNull)
        .distinct();
  }

  public String naam() {
    return inhoud.naam();
  }

  public String naam(Locale taal) {
    return inhoud.naam(taal);
  }

  public String omschrijving(Locale taal) {
    return inhoud.omschrijving(taal);
  }

  public String eenheid() {
    return inhoud.eenheid();
  }

  public String eenheid(Locale taal) {
    return inhoud.eenheid(taal);
  }

  public Richting richting() {
    return inhoud.richting();
  }

  public String bron() {
    return inhoud.bron();
  }

  public int decimalen() {
    return inhoud.decimalen();
  }

  public int minimum() {
    return inhoud.minimum();
  }

  public BigDecimal tolerantie() {
    return inhoud.tolerantie();
  }

  public BigDecimal tolerantieRelatief() {
    return inhoud.tolerantieRelatief();
  }
}
