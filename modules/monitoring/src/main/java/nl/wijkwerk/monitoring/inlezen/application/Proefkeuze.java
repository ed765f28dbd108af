package nl.wijkwerk.monitoring.inlezen.application;

import java.time.LocalDate;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;

/**
 * What the user says of a file before it is read in.
 *
 * @param jaar of all figures, when the file does not say it, or null
 * @param momentopname day on which the source made the figures, or null
 * @param deel whether a file of CBS leaves out areas on purpose
 * @param toewijzing what the columns become; null for a file of CBS
 */
public record Proefkeuze(
    Integer jaar, LocalDate momentopname, boolean deel, Toewijzing toewijzing) {}
