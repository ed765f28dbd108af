package nl.wijkwerk.monitoring.verhaal.domain;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the name of a person in a text, as a whole and by each of its parts. */
final class Naam {
  /** What stands where a name was. */
  static final String WEGGELATEN = "[naam weggelaten]";

  private static final int KORTSTE_DEEL = 2;

  private Naam() {}

  /** The text without the name, or without that name's first name or surname. */
  static String weg(String tekst, String naam) {
    String zonder = tekst;
    for (Pattern patroon : patronen(naam)) {
      zonder = zonder == null ? null : patroon.matcher(zonder).replaceAll(WEGGELATEN);
    }
    return zonder;
  }

  static boolean staatIn(String tekst, String naam) {
    return tekst != null && patronen(naam).stream().anyMatch(p -> p.matcher(tekst).find());
  }

  /** Parts count with their capital only: a baker is not Mr Baker. */
  private static List<Pattern> patronen(String naam) {
    if (naam == null || naam.isBlank()) {
      return List.of();
    }
    String[] delen = naam.strip().split("[\\s,.]+");
    Pattern geheel =
        Pattern.compile(
            woord(String.join("[\\s,.]+", Arrays.stream(delen).map(Pattern::quote).toList())),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return Stream.concat(
            Stream.of(geheel),
            Arrays.stream(delen)
                .filter(d -> d.length() >= KORTSTE_DEEL && Character.isUpperCase(d.charAt(0)))
                .map(d -> Pattern.compile(woord(Pattern.quote(d)))))
        .toList();
  }

  /** With the s of possession, and nothing of a longer word. */
  private static String woord(String kern) {
    return "(?<![\\p{L}\\p{N}])" + kern + "(?:['\u2019]?s)?(?![\\p{L}\\p{N}])";
  }
}
