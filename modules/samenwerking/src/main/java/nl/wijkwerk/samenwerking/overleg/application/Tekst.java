package nl.wijkwerk.samenwerking.overleg.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;

/** Dutch words for the trail, which has one language. */
final class Tekst {
  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Berichten.NEDERLANDS);

  private Tekst() {}

  static String datum(LocalDate dag) {
    return DATUM.format(dag);
  }

  static String uitkomst(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case AKKOORD -> "akkoord";
      case NIET_AKKOORD -> "niet akkoord";
      case NAAR_OPDRACHTGEVER -> "geen besluit, naar de opdrachtgever";
    };
  }
}
