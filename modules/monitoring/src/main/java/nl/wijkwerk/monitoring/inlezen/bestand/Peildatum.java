package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When a row of an own file is about: a year, or a day in it. */
final class Peildatum {

  private static final Pattern DAG_VOORAAN =
      Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]((?:19|20)\\d{2})");
  private static final Pattern JAAR_VOORAAN =
      Pattern.compile("((?:19|20)\\d{2})[-/.]\\d{1,2}[-/.]\\d{1,2}");
  private static final Pattern TIJD = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");

  private Peildatum() {}

  /** Empty for a month, a quarter or a range: figures of those are none of a year. */
  static Optional<Integer> jaar(String tekst) {
    String dag = zonderTijd(tekst.strip());
    return Stream.of(DAG_VOORAAN, JAAR_VOORAAN)
        .map(patroon -> patroon.matcher(dag))
        .filter(Matcher::matches)
        .findFirst()
        .map(m -> Integer.valueOf(m.group(1)))
        .or(() -> Statline.jaar(tekst));
  }

  private static String zonderTijd(String tekst) {
    int tijd = Math.max(tekst.indexOf(' '), tekst.indexOf('T'));
    return tijd > 0 && TIJD.matcher(tekst.substring(tijd + 1)).matches()
        ? tekst.substring(0, tijd)
        : tekst;
  }
}
