package nl.wijkwerk.middelen.reservering.application;

import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of a plan, or a spending outside one, with what is reserved for it on all posts together,
 * in euro.
 *
 * @param planId null outside a plan, as are the title and the number
 * @param gebied code of the area, or null for the whole municipality
 * @param raming null when it was not estimated
 */
@Schema(requiredProperties = {"id", "omschrijving", "gereserveerd", "status", "jaarVan", "jaarTot"})
public record Onderdeelregel(
    UUID id,
    UUID planId,
    String planTitel,
    String gebied,
    String wijk,
    String nummer,
    String omschrijving,
    BigDecimal raming,
    BigDecimal gereserveerd,
    int jaarVan,
    int jaarTot,
    Onderdeelstatus status) {

  public boolean buitenPlan() {
    return planId == null;
  }

  /** Number and description, or the description of a spending outside a plan. */
  public String naam() {
    return buitenPlan() ? omschrijving : nummer + " " + omschrijving;
  }

  /** Whether more is reserved for it than was estimated. */
  public boolean bovenRaming() {
    return raming != null && gereserveerd.compareTo(raming) > 0;
  }
}
