package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.util.UUID;

/**
 * An answer in somebody's own words.
 *
 * @param wijk null where naming it would tell whose words they may be
 * @param tekst null when it was removed
 * @param verwijderd why it was removed, or null
 */
public record OpenAntwoord(
    UUID id, String wijk, int vraag, String tekst, Verwijderreden verwijderd) {

  /** The same words, without the wijk. */
  public OpenAntwoord zonderWijk() {
    return new OpenAntwoord(id, null, vraag, tekst, verwijderd);
  }
}
