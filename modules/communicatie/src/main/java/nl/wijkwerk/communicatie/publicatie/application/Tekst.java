package nl.wijkwerk.communicatie.publicatie.application;

import java.time.LocalDate;
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
}
