package nl.wijkwerk.monitoring.kaart.application;

import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.kaart.domain.Grens;
import nl.wijkwerk.monitoring.kaart.domain.Kleuring;
import nl.wijkwerk.monitoring.kaart.domain.Kleurstap;
import nl.wijkwerk.monitoring.kaart.domain.Kleurstappen;

/**
 * An indicator on the map of the municipality, or of one wijk with its buurten.
 *
 * @param toestand whether there is anything to draw, or what is missing
 * @param wijk the wijk whose buurten are shown, or null for all wijken
 * @param indicator null when the municipality shows none
 * @param jaren years with figures of the indicator, the newest first
 * @param grensjaar year of the borders, or null when there are none
 * @param grensbronnen what the files with the borders say of themselves, else their names
 * @param kolom the figures of the city with their year and source; null without figures
 * @param stappen steps of colour; empty when classes are coloured
 */
public record Kaart(
    Toestand toestand,
    Gebied stad,
    Gebied wijk,
    Indicator indicator,
    Kleuring kleuring,
    List<Integer> jaren,
    Integer grensjaar,
    List<String> grensbronnen,
    Afstandstabel.Kolom kolom,
    Kleurstappen stappen,
    List<Kaartgebied> gebieden) {

  /** What there is, or what is missing first. */
  public enum Toestand {
    GETEKEND,
    GEEN_GEMEENTE,
    GEEN_INDICATOR,
    GEEN_GRENZEN,
    GEEN_CIJFERS
  }

  /**
   * An area on the map.
   *
   * @param stap its step of colour; null when it has no figure, or classes are coloured
   */
  public record Kaartgebied(Gebied gebied, Grens grens, Afstand afstand, Kleurstap stap) {}

  static Kaart zonder(
      Toestand toestand,
      Gebied stad,
      Gebied wijk,
      Indicator indicator,
      Kleuring kleuring,
      List<Integer> jaren,
      Integer grensjaar) {
    return new Kaart(
        toestand,
        stad,
        wijk,
        indicator,
        kleuring,
        jaren,
        grensjaar,
        List.of(),
        null,
        new Kleurstappen(List.of()),
        List.of());
  }

  public boolean getekend() {
    return toestand == Toestand.GETEKEND;
  }
}
