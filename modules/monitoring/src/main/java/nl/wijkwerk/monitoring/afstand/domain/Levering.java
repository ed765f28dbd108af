package nl.wijkwerk.monitoring.afstand.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a figure came from.
 *
 * @param tabel table of the source, or null
 * @param momentopname day on which the source made the figures, or null when not known
 * @param ingelezen moment at which they were read in
 */
public record Levering(String bron, String tabel, LocalDate momentopname, Instant ingelezen) {}
