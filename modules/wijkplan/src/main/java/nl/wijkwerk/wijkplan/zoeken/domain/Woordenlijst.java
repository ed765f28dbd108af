package nl.wijkwerk.wijkplan.zoeken.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The Dutch words of OpenTaal, as {@code woordenlijst/nl.dic} holds them: it tells the last part of
 * a compound from letters that happen to be a word.
 */
final class Woordenlijst {
  private static final String BESTAND = "/woordenlijst/nl.dic";
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final int ASCII = 128;
  private static final int KORTSTE = 3;

  /** Marks are two signs long; this one stands with words that are wrong. */
  private static final String FOUT = "Fw";

  private static final Set<String> WOORDEN = lees();

  private Woordenlijst() {}

  static boolean kent(String woord) {
    return WOORDEN.contains(woord);
  }

  private static Set<String> lees() {
    try (InputStream bron = Woordenlijst.class.getResourceAsStream(BESTAND);
        BufferedReader regels =
            new BufferedReader(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
      Set<String> woorden = new HashSet<>();
      regels.lines().forEach(regel -> neem(regel, woorden));
      return woorden;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names, which have a capital, are no part of a compound; what is marked wrong is no word. */
  private static void neem(String regel, Set<String> woorden) {
    int eind = regel.indexOf('/');
    String woord = kaal(eind < 0 ? regel : regel.substring(0, eind));
    if (woord.length() >= KORTSTE
        && woord.chars().allMatch(teken -> teken >= 'a' && teken <= 'z')
        && (eind < 0 || !isFout(regel, eind + 1))) {
      woorden.add(woord);
    }
  }

  private static boolean isFout(String regel, int merken) {
    for (int i = merken; i + 1 < regel.length(); i += FOUT.length()) {
      if (regel.startsWith(FOUT, i)) {
        return true;
      }
    }
    return false;
  }

  /** The list writes ij as one letter. */
  private static String kaal(String woord) {
    return woord.chars().allMatch(teken -> teken < ASCII)
        ? woord
        : ACCENT.matcher(Normalizer.normalize(woord, Normalizer.Form.NFKD)).replaceAll("");
  }
}
