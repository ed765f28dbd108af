package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.util.UUID;

/**
 * An answer in somebody's own words.
 *
 * @param tekst null when it was removed
 * @param verwijderd why it was removed, or null
 */
public record OpenAntwoord(
    UUID id, String wijk, int vraag, String tekst, Verwijderreden verwijderd) {}
