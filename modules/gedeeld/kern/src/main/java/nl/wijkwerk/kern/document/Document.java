package nl.wijkwerk.kern.document;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A file in a dossier, without its content.
 *
 * @param soort media type as found in the content, not as claimed by the browser
 * @param grootte in bytes
 */
public record Document(
    UUID id,
    String onderwerp,
    String gebied,
    String naam,
    String soort,
    long grootte,
    OffsetDateTime toegevoegd,
    String door) {}
