package nl.wijkwerk.middelen.begroting.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.MetVersie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One post with all that is known of it today. Amounts in euro.
 *
 * @param versie version that a change has to name
 * @param buitenPlan part of what is reserved that goes to spendings outside a plan
 * @param budgethouder today's budget holder, or null
 * @param vanLezer whether the reader is that budget holder
 */
@Schema(
    requiredProperties = {
      "id",
      "versie",
      "code",
      "naam",
      "begroting",
      "begrotingNaam",
      "toegestaan",
      "nietToegestaan",
      "jaarVan",
      "jaarTot",
      "raming",
      "gereserveerd",
      "buitenPlan",
      "vrij",
      "jaren",
      "vanLezer",
      "budgethouders"
    })
public record Postbeeld(
    UUID id,
    long versie,
    String code,
    String naam,
    String begroting,
    String begrotingNaam,
    List<String> toegestaan,
    List<String> nietToegestaan,
    String gebied,
    int jaarVan,
    int jaarTot,
    BigDecimal raming,
    BigDecimal gereserveerd,
    BigDecimal buitenPlan,
    BigDecimal vrij,
    String toelichting,
    List<Begrotingsbeeld.Jaarbeeld> jaren,
    Termijn budgethouder,
    boolean vanLezer,
    List<Termijn> budgethouders)
    implements MetVersie {

  /**
   * A term of a budget holder.
   *
   * @param tot last day, or null until further notice
   * @param nu whether it holds today
   */
  @Schema(requiredProperties = {"id", "persoon", "naam", "van", "nu"})
  public record Termijn(
      UUID id, UUID persoon, String naam, LocalDate van, LocalDate tot, boolean nu) {}
}
