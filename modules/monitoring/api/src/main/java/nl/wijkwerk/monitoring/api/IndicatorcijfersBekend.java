package nl.wijkwerk.monitoring.api;

import java.util.List;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissoort;

/**
 * The figures of one indicator and one year are known, or were corrected; they replace what was
 * told before of that indicator and year.
 *
 * @param indicator code of the indicator, as the API of monitoring names it
 * @param naam Dutch name of the indicator
 * @param bron source of the figures, with its table when it has one
 * @param cijfers of the wijken of the own municipality that have a figure with enough observations
 */
@Gebeurtenissoort(IndicatorcijfersBekend.SOORT)
public record IndicatorcijfersBekend(
    String indicator,
    String naam,
    String eenheid,
    int jaar,
    String bron,
    List<Wijkcijfer> cijfers) {
  public static final String SOORT = "nl.wijkwerk.indicatorcijfers.bekendgemaakt";
}
