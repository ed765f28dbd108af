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
    tekst = Vragenlijstinhoud.kaal(tekst);
  }

  boolean isLeeg() {
    return keuzes.isEmpty() && tekst == null;
  }
}
