package nl.wijkwerk.wijkplan.api;

import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissoort;

/**
 * The goals of a plan as it lies locked, told when it is offered and each time that its phase
 * changes after that. They replace what was told before of that plan.
 *
 * @param versie version of the content that was offered
 * @param wijknummer number of the area, or null
 * @param fase AANGEBODEN, TERUGGESTUURD, VASTGESTELD or GECOMMUNICEERD
 */
@Gebeurtenissoort(PlandoelenBekend.SOORT)
public record PlandoelenBekend(
    UUID planId,
    int versie,
    String gebied,
    String wijk,
    String wijknummer,
    String titel,
    int vanJaar,
    int totJaar,
    String fase,
    List<Plandoel> doelen) {
  public static final String SOORT = "nl.wijkwerk.plandoelen.bekendgemaakt";
}
