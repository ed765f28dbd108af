package nl.wijkwerk.monitoring.reeks.domain;

import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;

/**
 * One year of a series.
 *
 * @param gewijzigd whether the wijk has other borders or another code than in the year before it in
 *     the series
 * @param levering where the figure of the wijk came from
 * @param stadlevering where the figure of the city came from
 */
public record Punt(
    int jaar,
    Cijfer wijk,
    Cijfer stad,
    boolean gewijzigd,
    Levering levering,
    Levering stadlevering) {}
