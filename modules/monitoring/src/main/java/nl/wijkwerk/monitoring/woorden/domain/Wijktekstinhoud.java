package nl.wijkwerk.monitoring.woorden.domain;

import jakarta.validation.constraints.NotNull;
import nl.wijkwerk.monitoring.mkba.domain.Evaluatieadres;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person writes about a theme of a wijk.
 *
 * @param evaluatie address of the evaluation that shows a cause, or null
 */
@Schema(name = "Wijktekstinhoud")
public record Wijktekstinhoud(
    @NotNull String tekst,
    @Schema(description = "Adres van de evaluatie; nodig zodra de tekst een oorzaak noemt")
        String evaluatie) {
  public Wijktekstinhoud {
    tekst = tekst == null || tekst.isBlank() ? null : tekst.strip().replace("\r\n", "\n");
    evaluatie = evaluatie == null || evaluatie.isBlank() ? null : Evaluatieadres.kort(evaluatie);
  }
}
