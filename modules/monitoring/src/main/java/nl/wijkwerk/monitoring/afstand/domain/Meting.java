package nl.wijkwerk.monitoring.afstand.domain;

import java.util.List;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/**
 * The distances of wijken on one indicator, in the order in which the wijken were given.
 *
 * @param jaren years that were compared
 */
public record Meting(Indicator indicator, Meetjaren jaren, List<Afstand> afstanden) {}
