package nl.wijkwerk.middelen.reservering.application;

import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;

/**
 * An item of a plan with what is reserved for it on all posts together, in euro.
 *
 * @param raming null when the plan gives none
 */
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

  /** Whether more is reserved for it than the plan asked. */
  public boolean bovenRaming() {
    return raming != null && gereserveerd.compareTo(raming) > 0;
  }
}
