package nl.wijkwerk.monitoring.inlezen.domain;

/**
 * Two measures of which an indicator makes a percentage: the first is a part of the second.
 *
 * @param deel id of the measure that is the numerator
 * @param geheel id of the measure that is the denominator
 */
public record Verhouding(int deel, int geheel) {}
