package nl.wijkwerk.monitoring.vragenlijst.domain;

/**
 * How many people of a wijk and age gave one answer.
 *
 * @param leeftijd or null when not told
 * @param vraag number of the question, from 1
 * @param waarde mark or place of the answer, or {@link #BEANTWOORD}
 */
public record Telcel(String wijk, Leeftijdsgroep leeftijd, int vraag, int waarde, int aantal) {
  /** Counts who answered the question, with whatever. */
  public static final int BEANTWOORD = -1;
}
