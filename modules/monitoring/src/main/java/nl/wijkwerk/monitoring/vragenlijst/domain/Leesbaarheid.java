package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Sentences and words that make a text hard to read. It counts; it does not know whether a text is
 * B1, because that depends on the words that people know.
 */
public final class Leesbaarheid {
  static final int LANGE_ZIN = 15;
  static final int LANG_WOORD = 14;

  /**
   * Something that can be said shorter.
   *
   * @param stuk the sentence or the word
   * @param aantal its words, or its letters
   */
  public record Tip(boolean zin, String stuk, int aantal) {}

  private Leesbaarheid() {}

  /** Long sentences and long words of the Dutch texts, in their order, each once. */
  public static List<Tip> tips(Vragenlijstinhoud inhoud) {
    List<Tip> tips = new ArrayList<>();
    Stream.concat(
            Stream.of(inhoud.titel(), inhoud.inleiding()),
            inhoud.vragen().stream()
                .flatMap(v -> Stream.concat(Stream.of(v.tekst()), v.opties().stream())))
        .filter(Objects::nonNull)
        .flatMap(t -> Arrays.stream(t.split("(?<=[.!?:])\\s+|\\R")))
        .forEach(zin -> lees(zin.strip(), tips));
    return tips.stream().distinct().toList();
  }

  private static void lees(String zin, List<Tip> tips) {
    List<String> woorden = Arrays.stream(zin.split("\\s+")).filter(w -> !w.isEmpty()).toList();
    if (woorden.size() > LANGE_ZIN) {
      tips.add(new Tip(true, zin, woorden.size()));
    }
    for (String woord : woorden) {
      String kaal = woord.replaceAll("[^\\p{L}]", "");
      if (kaal.length() >= LANG_WOORD) {
        tips.add(new Tip(false, kaal, kaal.length()));
      }
    }
  }
}
