package nl.wijkwerk.web.weergave;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How far off a date is, in words and with the status that belongs to it: late, within a week, or
 * at rest.
 */
public record Termijn(String soort, String tekst) {

  private static final int WARN_DAYS = 7;
  private static final int COUNT_DAYS_UNTIL = 60;

  public static Termijn van(LocalDate datum, LocalDate vandaag, boolean klaar, Locale locale) {
    if (klaar) {
      return new Termijn("good", Teksten.tekst(locale, "termijn.klaar"));
    }
    if (datum == null) {
      return new Termijn("rest", Teksten.tekst(locale, "termijn.geen"));
    }
    long dagen = ChronoUnit.DAYS.between(vandaag, datum);
    if (dagen < 0) {
      return new Termijn("late", Teksten.tekst(locale, "termijn.teLaat", -dagen));
    }
    if (dagen == 0) {
      return new Termijn("warn", Teksten.tekst(locale, "termijn.vandaag"));
    }
    if (dagen == 1) {
      return new Termijn("warn", Teksten.tekst(locale, "termijn.morgen"));
    }
    if (dagen <= WARN_DAYS) {
      return new Termijn("warn", Teksten.tekst(locale, "termijn.dagen", dagen));
    }
    if (dagen < COUNT_DAYS_UNTIL) {
      return new Termijn("rest", Teksten.tekst(locale, "termijn.dagen", dagen));
    }
    return new Termijn(
        "rest",
        Teksten.tekst(
            locale, "termijn.maanden", Math.max(2, ChronoUnit.MONTHS.between(vandaag, datum))));
  }
}
