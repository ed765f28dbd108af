package nl.wijkwerk.monitoring.vragenlijst.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijststatus;

/**
 * A questionnaire in the list, with how many people handed in.
 *
 * @param laatsteDag on which it can be filled in: as planned, or the day that it was closed
 */
public record Vragenlijstregel(
    UUID id,
    long versie,
    String titel,
    Vragenlijststatus status,
    List<String> wijken,
    LocalDate van,
    LocalDate tot,
    LocalDate laatsteDag,
    int vragen,
    int inzendingen,
    OffsetDateTime gewijzigd)
    implements MetVersie {}
