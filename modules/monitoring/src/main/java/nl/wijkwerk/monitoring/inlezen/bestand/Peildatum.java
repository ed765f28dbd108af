package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a row of an own file is about: a year, or a day in it. */
final class Peildatum {

  private static final Pattern DAG =
      Pattern.compile(
          "(?:\\d{1,2}[-/.]\\d{1,2}[-/.]((?:19|20)\\d{2})"
              + "|((?:19|20)\\d{2})[-/.]\\d{1,2}[-/.]\\d{1,2})"
              + "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?");

  private Peildatum() {}

  /** Empty for a month, a quarter or a range: figures of those are none of a year. */
  static Optional<Integer> jaar(String tekst) {
    Matcher dag = DAG.matcher(tekst.strip());
    return dag.matches()
        ? Optional.of(Integer.valueOf(dag.group(1) == null ? dag.group(2) : dag.group(1)))
        : Statline.jaar(tekst);
  }
}
