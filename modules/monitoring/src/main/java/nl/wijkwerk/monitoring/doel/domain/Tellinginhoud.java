package nl.wijkwerk.monitoring.doel.domain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is filled in about a count of a total.
 *
 * @param dag day that it is about
 * @param aantal how many of the total
 * @param totaal of how many
 * @param bron where the count comes from
 * @param toelichting what else is to be known, or null
 */
@Schema(name = "Tellinginhoud")
public record Tellinginhoud(
    @NotNull LocalDate dag,
    @NotNull Integer aantal,
    @NotNull Integer totaal,
    @NotNull String bron,
    String toelichting) {
  public Tellinginhoud {
    bron = kaal(bron);
    toelichting = kaal(toelichting);
  }

  private static String kaal(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
