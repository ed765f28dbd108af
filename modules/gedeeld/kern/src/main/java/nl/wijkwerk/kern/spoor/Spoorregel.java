package nl.wijkwerk.kern.spoor;

import java.time.OffsetDateTime;

/**
 * A line of the trail: who did what, when, to what, from where, and whether it was allowed.
 *
 * @param actie stable name of the action, "wijkplan.aangeboden"
 * @param omschrijving what happened, in the words of the user
 */
public record Spoorregel(
    long volgnummer,
    OffsetDateTime moment,
    String gebruikersnaam,
    String naam,
    String module,
    String actie,
    boolean gelukt,
    String onderwerp,
    String gebied,
    String omschrijving,
    String herkomst) {}
