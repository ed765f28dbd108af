package nl.wijkwerk.monitoring.doel.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.wijkwerk.monitoring.doel.application.Doelreeks;
import nl.wijkwerk.monitoring.doel.domain.Aansluiting;
import nl.wijkwerk.monitoring.doel.domain.Meetpunt;
import nl.wijkwerk.monitoring.reeks.rest.OpvolgingenResource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a goal stood, in the API.
 *
 * @param aangesloten successions over which its figures go on, the newest first
 * @param einde succession by which the area of its plan ended, or null
 */
@Schema(
    name = "Doelreeks",
    requiredProperties = {"punten", "aangesloten"})
public record DoelreeksAntwoord(
    List<Punt> punten,
    List<OpvolgingenResource.Antwoord> aangesloten,
    OpvolgingenResource.Antwoord einde) {

  /** A figure or a count, and how it follows the one before it. */
  @Schema(
      name = "Doelpunt",
      requiredProperties = {"dag", "waarde", "bron", "aansluiting"})
  public record Punt(
      LocalDate dag,
      BigDecimal waarde,
      BigDecimal marge,
      Integer aantal,
      Integer totaal,
      String bron,
      Aansluiting aansluiting) {
    private static Punt van(Meetpunt p) {
      return new Punt(
          p.dag(), p.waarde(), p.marge(), p.aantal(), p.totaal(), p.bron(), p.aansluiting());
    }
  }

  static DoelreeksAntwoord van(Doelreeks reeks) {
    return new DoelreeksAntwoord(
        reeks.punten().stream().map(Punt::van).toList(),
        reeks.aangesloten().stream().map(OpvolgingenResource.Antwoord::van).toList(),
        reeks.einde() == null ? null : OpvolgingenResource.Antwoord.van(reeks.einde()));
  }
}
