package nl.wijkwerk.middelen.api;

import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissoort;

/**
 * Money was set aside for an item of a plan, or more of it; it is no longer available for anything
 * else.
 *
 * @param onderwerp the plan, as subject in the trail
 * @param bedrag in euro, what was added to what was reserved before
 */
@Gebeurtenissoort(BedragGereserveerd.SOORT)
public record BedragGereserveerd(
    UUID reserveringId,
    String onderwerp,
    UUID onderdeelId,
    String gebied,
    String post,
    int jaar,
    BigDecimal bedrag) {
  public static final String SOORT = "nl.wijkwerk.reserveringen.gedaan";
}
