package nl.wijkwerk.monitoring.afstand.web;

import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.beeld.application.Tekenblad;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/** How a class looks in a drawing: the same sign and colour as on the page. */
final class Klassetekens {
  static final String VERDER = "#c3ccd4";

  private static final String MARGE = "M2 9c2-3.5 4-3.5 6 0s4 3.5 6 0";

  private Klassetekens() {}

  /** The sign, in a square of 16. */
  static void teken(Tekenblad blad, Klasse klasse, double x, double y, String kleur) {
    String d =
        switch (klasse) {
          case OP_OF_BETER -> "M2.5 8.5l3.5 3.5 7.5-8";
          case KLEINER -> "M1 8h5M3.5 5.5L6 8l-2.5 2.5M15 8h-5M12.5 5.5L10 8l2.5 2.5";
          case GROTER -> "M7 8H1.5M4 5.5L1.5 8 4 10.5M9 8h5.5M12 5.5L14.5 8 12 10.5";
          case GELIJK -> "M3 6h10M3 10h10";
          case TE_WEINIG -> "M3 8h1M7.5 8h1M12 8h1";
          case BINNEN_MARGE -> MARGE;
          case NOG_GEEN -> "M5 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0";
        };
    blad.verschuif(x, y);
    blad.pad(d, kleur, 1.8, null);
    blad.einde();
  }

  /** The same for an indicator: a larger distance is no bad mark where neither side is better. */
  static String vlak(Klasse klasse, Indicator indicator) {
    return klasse.isVerder(indicator.richting()) ? VERDER : vlak(klasse);
  }

  static String vlak(Klasse klasse) {
    return switch (klasse) {
      case OP_OF_BETER -> "#8dbbe4";
      case KLEINER -> "#d5e7f6";
      case GELIJK -> "#e9ecef";
      case GROTER -> "#b84f06";
      case TE_WEINIG, BINNEN_MARGE, NOG_GEEN -> Tekenblad.PAPIER;
    };
  }
}
