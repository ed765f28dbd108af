package nl.wijkwerk.monitoring.opendata.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dataset as it was published: it never changes afterwards, whatever becomes of the figures.
 *
 * @param inhoud what the dataset said of itself then
 * @param codeboek what its indicators meant then
 * @param ondergrens the smallest number above zero that it publishes
 * @param respondenten the fewest respondents of a figure that it publishes
 */
@Schema(
    requiredProperties = {
      "nummer",
      "op",
      "door",
      "inhoud",
      "codeboek",
      "bronnen",
      "ondergrens",
      "respondenten",
      "telling"
    })
public record Uitgave(
    int nummer,
    OffsetDateTime op,
    String door,
    Datasetinhoud inhoud,
    List<Codeboekregel> codeboek,
    List<Bronvermelding> bronnen,
    int ondergrens,
    int respondenten,
    Telling telling) {

  /** First year that it has rows of. */
  public int vanJaar() {
    return telling.vanJaar() == null ? inhoud.vanJaar() : telling.vanJaar();
  }

  /** Last year that it has rows of. */
  public int totJaar() {
    return telling.totJaar() == null ? inhoud.totJaar() : telling.totJaar();
  }

  /** What an indicator of the dataset is. */
  @Schema(requiredProperties = {"code", "naam", "omschrijving", "eenheid"})
  public record Codeboekregel(String code, String naam, String omschrijving, String eenheid) {}

  /** Who made the figures, and what others may do with them. */
  @Schema(requiredProperties = {"bron", "voorwaarde", "toelichting"})
  public record Bronvermelding(String bron, Bronvoorwaarde voorwaarde, String toelichting) {}

  /**
   * How many rows there are and what became of them.
   *
   * @param kleineGetallen left out because the number is small
   * @param bescherming left out because a small number could be computed with it, or because an
   *     earlier edition left it out
   * @param vanJaar first year of its rows; null without rows, and of an edition of before
   * @param totJaar last year of its rows
   * @param respondenten left out because too few people answered, or nobody knows how many
   */
  @Schema(
      name = "Datasettelling",
      requiredProperties = {
        "rijen",
        "waarden",
        "ontbrekend",
        "kleineGetallen",
        "bescherming",
        "respondenten"
      })
  public record Telling(
      int rijen,
      int waarden,
      int ontbrekend,
      int kleineGetallen,
      int bescherming,
      int respondenten,
      Integer vanJaar,
      Integer totJaar) {

    public static Telling van(Samenstelling samen) {
      SortedSet<Integer> jaren = samen.jaren();
      return new Telling(
          samen.rijen().size(),
          samen.waarden(),
          samen.ontbrekend(),
          samen.aantal(Weglating.KLEIN_GETAL),
          samen.aantal(Weglating.BESCHERMING),
          samen.aantal(Weglating.TE_WEINIG_RESPONDENTEN)
              + samen.aantal(Weglating.RESPONDENTEN_ONBEKEND),
          jaren.isEmpty() ? null : jaren.first(),
          jaren.isEmpty() ? null : jaren.last());
    }
  }
}
