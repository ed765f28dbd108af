package nl.wijkwerk.middelen.besteding.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A spending outside a plan with what is reserved for it on all posts together, in euro.
 *
 * @param versie version that a change has to name
 * @param soort code of its kind
 * @param gebied code of the area, or null for the whole municipality, as is the name
 * @param raming null when it was not estimated
 */
@Schema(
    requiredProperties = {
      "id",
      "versie",
      "omschrijving",
      "soort",
      "soortNaam",
      "gereserveerd",
      "jaarVan",
      "jaarTot",
      "status"
    })
public record Bestedingsregel(
    UUID id,
    long versie,
    String omschrijving,
    String soort,
    String soortNaam,
    String gebied,
    String wijk,
    BigDecimal raming,
    BigDecimal gereserveerd,
    int jaarVan,
    int jaarTot,
    Onderdeelstatus status)
    implements Serializable, MetVersie {

  /** Whether more is reserved for it than was estimated. */
  public boolean bovenRaming() {
    return raming != null && gereserveerd.compareTo(raming) > 0;
  }

  public boolean vervallen() {
    return status == Onderdeelstatus.VERVALLEN;
  }
}
