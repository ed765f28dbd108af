package nl.wijkwerk.wijkplan.evaluatie.domain;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the regiegroep says of one goal.
 *
 * @param kosten extra costs of the additional measures
 * @param vrijval what of the goal's estimate is no longer needed
 */
@Schema(description = "Wat de regiegroep van \u00e9\u00e9n doel vindt")
public record Evaluatieregelinhoud(
    @Schema(description = "Gerealiseerde waarde van de indicator") BigDecimal gerealiseerd,
    @Schema(description = "Jaar van de meting") Integer meetjaar,
    @Schema(description = "Bron van de waarde", maxLength = 300) String bron,
    @Schema(description = "Waarom de waarde niet vast te stellen is", maxLength = 2000)
        String nietVastTeStellen,
    @Schema(description = "1 tot en met 5") Integer waardering,
    @Schema(description = "Aanvullende maatregelen", maxLength = 2000) String maatregelen,
    @Schema(description = "Schatting van de kosten daarvan, in euro") BigDecimal kosten,
    @Schema(description = "Wat van de raming van dit doel niet meer nodig is, in euro")
        BigDecimal vrijval,
    @Schema(maxLength = 2000) String opmerkingen) {
  public Evaluatieregelinhoud {
    bron = kaal(bron);
    nietVastTeStellen = kaal(nietVastTeStellen);
    maatregelen = kaal(maatregelen);
    opmerkingen = kaal(opmerkingen);
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
