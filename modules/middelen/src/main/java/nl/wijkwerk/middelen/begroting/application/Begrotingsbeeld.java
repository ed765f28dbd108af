package nl.wijkwerk.middelen.begroting.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A budget as it stands now. Amounts in euro.
 *
 * @param gebied code of the area, or null for the whole municipality
 * @param jaren empty when the budget was not given per year
 */
@Schema(
    requiredProperties = {
      "id",
      "code",
      "naam",
      "jaarVan",
      "jaarTot",
      "bedrag",
      "gereserveerd",
      "vrij",
      "toegestaan",
      "nietToegestaan",
      "jaren"
    })
public record Begrotingsbeeld(
    UUID id,
    String code,
    String naam,
    String gebied,
    int jaarVan,
    int jaarTot,
    BigDecimal bedrag,
    BigDecimal gereserveerd,
    BigDecimal vrij,
    List<String> toegestaan,
    List<String> nietToegestaan,
    String toelichting,
    List<Jaarbeeld> jaren) {

  /** One year of a budget or post. */
  @Schema(requiredProperties = {"jaar", "bedrag", "gereserveerd", "vrij"})
  public record Jaarbeeld(int jaar, BigDecimal bedrag, BigDecimal gereserveerd, BigDecimal vrij) {}
}
