package nl.wijkwerk.middelen.api;

import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissoort;

/**
 * A reservation was released, or lowered; the money is available again.
 *
 * @param onderwerp the plan ({@code wijkplan:...}) or the spending outside a plan ({@code
 *     besteding:...}), as subject in the trail
 * @param onderdeelId the item of the plan, or the spending
 * @param gebied code of the area, or null for the whole municipality
 * @param bedrag in euro, what came free
 */
@Gebeurtenissoort(ReserveringVrijgegeven.SOORT)
public record ReserveringVrijgegeven(
    UUID reserveringId, String onderwerp, UUID onderdeelId, String gebied, BigDecimal bedrag) {
  public static final String SOORT = "nl.wijkwerk.reserveringen.vrijgegeven";
}
