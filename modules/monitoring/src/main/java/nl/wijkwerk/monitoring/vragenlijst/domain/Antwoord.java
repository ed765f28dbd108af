package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.util.List;

/**
 * The answer to one question.
 *
 * @param vraag number of the question, from 1
 * @param keuzes marks, or places of answers from 0; empty for words
 * @param tekst words, or null
 */
public record Antwoord(int vraag, List<Integer> keuzes, String tekst) {
  public Antwoord {
    keuzes = List.copyOf(keuzes);
    tekst = staatErIets(tekst) ? Vragenlijstinhoud.kaal(tekst) : null;
  }

  private static boolean staatErIets(String tekst) {
    return tekst != null
        && tekst
            .codePoints()
            .anyMatch(
                t ->
                    !Character.isWhitespace(t)
                        && !Character.isSpaceChar(t)
                        && !Character.isISOControl(t)
                        && Character.getType(t) != Character.FORMAT);
  }

  boolean isLeeg() {
    return keuzes.isEmpty() && tekst == null;
  }
}
