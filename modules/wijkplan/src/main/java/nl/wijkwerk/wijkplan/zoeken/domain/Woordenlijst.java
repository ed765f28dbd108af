package nl.wijkwerk.wijkplan.zoeken.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dutch words of OpenTaal, in lower case without accents, and no names: it tells the last part of a
 * compound from letters that happen to be a word.
 */
final class Woordenlijst {
  private static final String BESTAND = "/woordenlijst/woorden.txt";

  private static final Set<String> WOORDEN = lees();

  private Woordenlijst() {}

  static boolean kent(String woord) {
    return WOORDEN.contains(woord);
  }

  private static Set<String> lees() {
    try (InputStream bron = Woordenlijst.class.getResourceAsStream(BESTAND);
        BufferedReader woorden =
            new BufferedReader(new InputStreamReader(bron, StandardCharsets.US_ASCII))) {
      return woorden.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
