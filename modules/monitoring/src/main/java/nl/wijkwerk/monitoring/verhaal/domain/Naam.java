package nl.wijkwerk.monitoring.verhaal.domain;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the name of a person in a text, as a whole and by each of its parts. */
final class Naam {
  /** What stands where a name was. */
  static final String WEGGELATEN = "[naam weggelaten]";

  private static final int KORTSTE_DEEL = 2;

  private Naam() {}

  /**
   * The text without the name, or without that name's first name or surname.
   *
   * @param blijven whole names of others that stay, also when they share a part of it
   */
  static String weg(String tekst, String naam, List<String> blijven) {
    if (tekst == null || naam == null || naam.isBlank()) {
      return tekst;
    }
    List<String> houden = blijven.stream().map(Naam::geheel).toList();
    String wat = houden.isEmpty() ? "" : "(" + String.join("|", houden) + ")|";
    return Pattern.compile(wat + String.join("|", vormen(naam)))
        .matcher(tekst)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    !houden.isEmpty() && m.group(1) != null ? m.group() : WEGGELATEN));
  }

  static boolean staatIn(String tekst, String naam) {
    return tekst != null
        && naam != null
        && !naam.isBlank()
        && Pattern.compile(String.join("|", vormen(naam))).matcher(tekst).find();
  }

  /**
   * The whole name, and its parts. These count with their capital only: a baker is not Mr Baker.
   */
  private static List<String> vormen(String naam) {
    return Stream.concat(
            Stream.of(geheel(naam)),
            Arrays.stream(delen(naam))
                .filter(d -> d.length() >= KORTSTE_DEEL && Character.isUpperCase(d.charAt(0)))
                .map(d -> woord(Pattern.quote(d))))
        .toList();
  }

  private static String geheel(String naam) {
    return "(?iu:"
        + woord(String.join("[\\s,.]+", Arrays.stream(delen(naam)).map(Pattern::quote).toList()))
        + ")";
  }

  private static String[] delen(String naam) {
    return naam.strip().split("[\\s,.]+");
  }

  /** With the s of possession, and nothing of a longer word. */
  private static String woord(String kern) {
    return "(?<![\\p{L}\\p{N}])" + kern + "(?:['\u2019]?s)?(?![\\p{L}\\p{N}])";
  }
}
