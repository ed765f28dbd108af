package nl.wijkwerk.wijkplan.zoeken.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * What somebody typed in the search field, as words. All of them have to be there; a word is there
 * as its stem, as the beginning of a word or of a part of a compound, or as the last part of what
 * was typed: "straatverlichting" also finds "verlichting".
 *
 * @param tekst as it was typed, without space around it
 * @param woorden lower case, without accents
 */
public record Zoekvraag(String tekst, List<String> woorden) {
  private static final int LANGSTE = 200;
  private static final int MEESTE_WOORDEN = 8;

  /** Shortest word that is looked for as a part of others. */
  private static final int KORTSTE_DEEL = 4;

  /** Shortest last part that is looked for when more was typed. */
  private static final int KORTSTE_KOP = 5;

  private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  public Zoekvraag {
    woorden = List.copyOf(woorden);
  }

  /** Reads what was typed; without a word it finds nothing. */
  @Bedrijfsregel("WPL-90")
  public static Zoekvraag van(String getypt) {
    String tekst = getypt == null ? "" : getypt.strip();
    if (tekst.length() > LANGSTE) {
      throw new Regelovertreding("WPL-90", "q", "zoeken.te-lang", LANGSTE);
    }
    List<String> woorden =
        Stream.of(GEEN_WOORD.split(kaal(tekst))).filter(w -> !w.isEmpty()).distinct().toList();
    if (woorden.size() > MEESTE_WOORDEN) {
      throw new Regelovertreding("WPL-90", "q", "zoeken.veel-woorden", MEESTE_WOORDEN);
    }
    return new Zoekvraag(tekst, woorden);
  }

  /** Lower case, without accents. */
  static String kaal(String tekst) {
    return ACCENT
        .matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  public boolean leeg() {
    return woorden.isEmpty();
  }

  /** Whether the word is long enough to be looked for as a part of others. */
  public static boolean zoektInWoorden(String woord) {
    return woord.length() >= KORTSTE_DEEL;
  }

  /** What a compound may be about: its last parts, the longest first; none of another word. */
  public static List<String> koppen(String woord) {
    return Samenstelling.koppen(woord).stream()
        .flatMap(kop -> Samenstelling.vormen(kop).stream())
        .filter(kop -> kop.length() >= KORTSTE_KOP)
        .distinct()
        .toList();
  }
}
