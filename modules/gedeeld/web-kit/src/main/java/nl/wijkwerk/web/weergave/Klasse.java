package nl.wijkwerk.web.weergave;

import java.util.Locale;
import java.util.Set;

/**
 * The five classes of distance between an area and the city, as the style sheet names them,
 * "verder" for a larger distance where neither side is better, which is no bad mark, "marge" for a
 * difference that may be chance only, and "geen" for a distance of which no development can be told
 * yet.
 */
final class Klasse {
  private static final Set<String> NAMEN =
      Set.of("beter", "kleiner", "gelijk", "groter", "verder", "weinig", "marge", "geen");

  private Klasse() {}

  /** Accepts an enum constant or its name in any case. */
  static String naam(Object klasse) {
    String naam = String.valueOf(klasse).toLowerCase(Locale.ROOT);
    if (!NAMEN.contains(naam)) {
      throw new IllegalArgumentException("Unknown class of distance: " + klasse);
    }
    return naam;
  }
}
