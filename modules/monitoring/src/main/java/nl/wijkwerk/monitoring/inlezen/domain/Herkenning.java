package nl.wijkwerk.monitoring.inlezen.domain;

/**
 * One way in which a source names a measure. The key has no numeric suffix: CBS shifts those every
 * year.
 */
public record Herkenning(
    int indicatorId, String sleutel, String titel, String eenheid, String groep) {}
