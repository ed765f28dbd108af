package nl.wijkwerk.monitoring.verhaal.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Finds the name of a person in a text, as a whole and by each of its parts, in whatever case,
 * accents, dashes and spaces it was written.
 */
final class Naam {
  /** What stands where a name was. */
  static final String WEGGELATEN = "[naam weggelaten]";

  private static final int KORTSTE_DEEL = 2;

  /** Words in a name that name nobody by themselves. */
  private static final Set<String> GEWOON =
      Set.of(
          ("aan al av af bij bin da das de del della den der des di do dos du dhr dr drs el en fam"
                  + " familie het ibn in ing ir la le les lo meneer mevr mevrouw mijnheer mr"
                  + " mrs ms mw onder op over prof te ten ter tot uit und van vom von voor zu zum"
                  + " zur")
              .split(" "));

  /** Ordinary too, unless a name starts with it. */
  private static final String BEN = "ben";

  private static final String TEKEN = "[\\p{L}\\p{M}\\p{N}]";
  private static final String NIETS_ERVOOR = "(?<!" + TEKEN + ")";

  /** Arabic writes "and", "for" and "by" in one with the word that follows. */
  private static final String ARABISCH_ERVOOR =
      "(?:" + NIETS_ERVOOR + "|(?<=" + NIETS_ERVOOR + "[\u0648\u0641\u0628\u0644\u0643]{1,2}))";

  private static final Pattern WOORDGRENS = Pattern.compile("[\\s,.]+");
  private static final Pattern DEELGRENS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final String TUSSEN_WOORDEN = "[ ,'-]+";
  private static final String NA_VOORLETTER = "[ ,.'-]+";
  private static final String IN_EEN_WOORD = "[ '-]+";
  private static final String VAST = "['-]";

  /** A baker is not Mr Baker. Scripts without capitals pass. */
  private static final String HOOFDLETTER = "(?!\\p{Ll})";

  /** A manner in which a name is written, of so many parts; of who goes, or of who stays. */
  private record Vorm(int delen, boolean blijft, String patroon) {}

  /** A part of a name, with the number of the word that it is in. */
  private record Deel(String tekst, int woord, boolean eerste) {
    boolean noemt() {
      String klein = tekst.toLowerCase(Locale.ROOT);
      return tekst.codePointCount(0, tekst.length()) >= KORTSTE_DEEL
          && !GEWOON.contains(klein)
          && (eerste || !klein.equals(BEN));
    }
  }

  private Naam() {}

  /**
   * The text without the name, or without that name's first name or surname. All else stays as it
   * was written.
   *
   * @param blijven whole names of others that stay, also when they share a part of it
   */
  @Bedrijfsregel("MON-64")
  static String weg(String tekst, String naam, List<String> blijven) {
    List<Vorm> vormen = vormen(naam);
    if (tekst == null || vormen.isEmpty()) {
      return tekst;
    }
    for (String ander : blijven) {
      List<Deel> delen = delen(ander);
      if (!delen.isEmpty()) {
        vormen.add(new Vorm(delen.size(), true, "(" + geheel(delen) + ")"));
      }
    }
    // Of two that start at the same place the longest counts; who shares a name keeps it.
    vormen.sort(Comparator.comparing(Vorm::delen).reversed().thenComparing(v -> !v.blijft()));
    Vergelijktekst vergeleken = new Vergelijktekst(tekst);
    Matcher gevonden = vergeleken.zoek(patroon(vormen));
    List<int[]> plaatsen = new ArrayList<>();
    while (gevonden.find()) {
      if (IntStream.rangeClosed(1, gevonden.groupCount())
          .allMatch(g -> gevonden.group(g) == null)) {
        plaatsen.add(new int[] {gevonden.start(), gevonden.end()});
      }
    }
    return vergeleken.vervang(plaatsen, WEGGELATEN);
  }

  static boolean staatIn(String tekst, String naam) {
    List<Vorm> vormen = vormen(naam);
    return tekst != null
        && !vormen.isEmpty()
        && new Vergelijktekst(tekst).zoek(patroon(vormen)).find();
  }

  private static Pattern patroon(List<Vorm> vormen) {
    return Pattern.compile(String.join("|", vormen.stream().map(Vorm::patroon).toList()));
  }

  /** The whole name, each of its parts, and the parts that a dash makes one word of. */
  private static List<Vorm> vormen(String naam) {
    List<Deel> delen = delen(naam);
    List<Vorm> vormen = new ArrayList<>();
    if (delen.isEmpty()) {
      return vormen;
    }
    vormen.add(new Vorm(delen.size(), false, geheel(delen)));
    for (int van = 0; van < delen.size(); van++) {
      if (!delen.get(van).noemt()) {
        continue;
      }
      String ervoor = ervoor(delen, van);
      for (int tot = van + 1;
          tot <= delen.size() && delen.get(tot - 1).woord() == delen.get(van).woord();
          tot++) {
        List<Deel> stuk = delen.subList(van, tot);
        String patroon = woord(delen.get(van), ervoor + HOOFDLETTER + letters(stuk, IN_EEN_WOORD));
        vormen.add(new Vorm(stuk.size(), false, patroon));
      }
    }
    return vormen;
  }

  /** What is written in one with a part and names nobody: the O of O'Brien. */
  private static String ervoor(List<Deel> delen, int deel) {
    String ervoor = "";
    for (int d = deel - 1;
        d >= 0 && delen.get(d).woord() == delen.get(deel).woord() && !delen.get(d).noemt();
        d--) {
      ervoor = "(?:" + letters(List.of(delen.get(d)), "") + VAST + ")?" + ervoor;
    }
    return ervoor;
  }

  private static String geheel(List<Deel> delen) {
    String letters = letters(delen, TUSSEN_WOORDEN);
    return woord(delen.get(0), delen.size() == 1 ? HOOFDLETTER + letters : letters);
  }

  private static String letters(List<Deel> delen, String ertussen) {
    StringBuilder letters = new StringBuilder("(?iu:");
    for (int d = 0; d < delen.size(); d++) {
      String deel = delen.get(d).tekst();
      letters.append(Pattern.quote(deel));
      if (d < delen.size() - 1) {
        // A full stop ends a sentence, unless it is that of an initial.
        letters.append(deel.length() == 1 ? NA_VOORLETTER : ertussen);
      }
    }
    return letters.append(')').toString();
  }

  private static List<Deel> delen(String naam) {
    List<Deel> delen = new ArrayList<>();
    if (naam == null) {
      return delen;
    }
    String[] woorden = WOORDGRENS.split(new Vergelijktekst(naam).toString());
    for (int w = 0; w < woorden.length; w++) {
      int woord = w;
      Arrays.stream(DEELGRENS.split(woorden[w]))
          .filter(d -> !d.isEmpty())
          .forEach(d -> delen.add(new Deel(d, woord, delen.isEmpty())));
    }
    return delen;
  }

  /** With the s of possession, and nothing of a longer word. */
  private static String woord(Deel eerste, String kern) {
    boolean arabisch =
        Character.UnicodeScript.of(eerste.tekst().codePointAt(0)) == Character.UnicodeScript.ARABIC;
    return (arabisch ? ARABISCH_ERVOOR : NIETS_ERVOOR) + kern + "(?iu:'?s)?(?!" + TEKEN + ")";
  }
}
