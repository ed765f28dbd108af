package nl.wijkwerk.samenwerking.overleg.application;

import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;

/** Dutch words for the trail, which has one language. */
final class Tekst {
  private Tekst() {}

  static String uitkomst(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case AKKOORD -> "akkoord";
      case NIET_AKKOORD -> "niet akkoord";
      case NAAR_OPDRACHTGEVER -> "geen besluit, naar de opdrachtgever";
    };
  }
}
