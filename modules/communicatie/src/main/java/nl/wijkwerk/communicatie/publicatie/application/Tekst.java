package nl.wijkwerk.communicatie.publicatie.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dutch words in lines of the trail. */
final class Tekst {
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

  private Tekst() {}

  static String dag(LocalDate dag) {
    return DAG.format(dag);
  }

  static String werkdagen(int aantal) {
    return switch (aantal) {
      case 0 -> "minder dan een werkdag";
      case 1 -> "1 werkdag";
      default -> aantal + " werkdagen";
    };
  }

  /**
   * Moments leave the module in UTC, as the API design rules ask; pages show them in Dutch time.
   */
  static OffsetDateTime utc(OffsetDateTime moment) {
    return moment == null ? null : moment.withOffsetSameInstant(ZoneOffset.UTC);
  }
}
