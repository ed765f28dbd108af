package nl.wijkwerk.monitoring.afstand.application;

import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;

/**
 * A part of an own area with its own figure.
 *
 * @param begin figure in the start year, or null when there is one year only
 */
public record Deelcijfer(Gebied gebied, Cijfer begin, Cijfer nu) {}
