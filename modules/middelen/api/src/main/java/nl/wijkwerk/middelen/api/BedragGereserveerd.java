package nl.wijkwerk.middelen.api;

import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissoort;

/**
 * Money was set aside for an item of a plan or a spending outside a plan, or more of it; it is no
 * longer available for anything else.
 *
 * @param onderwerp the plan ({@code wijkplan:...}) or the spending ({@code besteding:...}), as
 *     subject in the trail
 * @param onderdeelId the item of the plan, or the spending
 * @param gebied code of the area, or null for the whole municipality
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
