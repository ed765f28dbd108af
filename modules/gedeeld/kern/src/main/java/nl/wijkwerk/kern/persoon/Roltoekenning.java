package nl.wijkwerk.kern.persoon;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.toegang.Rol;

/**
 * A role given to a person, for an area (null: the whole municipality), from and up to a date.
 *
 * @param geldigTot last day, or null when no end is set
 */
public record Roltoekenning(
    UUID persoonId, Rol rol, String gebied, LocalDate geldigVan, LocalDate geldigTot) {}
