package nl.wijkwerk.communicatie.publicatie.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * How long the sentences of a text are, headings left out: a plain count, no score. Fifteen words
 * is what the government's advice on plain language (B1) gives as the longest.
 *
 * @param gemiddeld words per sentence
 * @param lang sentences of more than {@link #HOOGSTENS} words
 */
public record Leesbaarheid(int zinnen, int woorden, double gemiddeld, List<String> lang) {
  public static final int HOOGSTENS = 15;

  public Leesbaarheid {
    lang = List.copyOf(lang);
  }

  /**
   * @param tekst Markdown
   */
  public static Leesbaarheid van(String tekst) {
    List<String> zinnen =
        Stream.of(
                tekst
                    .replaceAll("(?m)^\\s*#{1,6}\\s.*$", "\n")
                    .replaceAll("(?m)^\\s*([-*+>]|\\d+\\.)\\s+", "\n\n")
                    .split("\\n\\s*\\n"))
            .map(alinea -> alinea.replaceAll("[*_`]", "").replaceAll("\\s+", " ").strip())
            .flatMap(alinea -> Stream.of(alinea.split("(?<=[.!?:])\\s+(?=\\p{Lu})")))
            .filter(zin -> aantalWoorden(zin) > 0)
            .toList();
    int woorden = zinnen.stream().mapToInt(Leesbaarheid::aantalWoorden).sum();
    return new Leesbaarheid(
        zinnen.size(),
        woorden,
        zinnen.isEmpty() ? 0 : (double) woorden / zinnen.size(),
        zinnen.stream().filter(zin -> aantalWoorden(zin) > HOOGSTENS).toList());
  }

  private static int aantalWoorden(String zin) {
    return (int) Stream.of(zin.split("\\s+")).filter(w -> w.matches(".*[\\p{L}\\p{N}].*")).count();
  }
}
