package nl.wijkwerk.monitoring.reeks.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.reeks.application.Reeksen;
import nl.wijkwerk.monitoring.reeks.domain.Punt;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A figure of a wijk through the years. */
@Path("/gebieden")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gebieden")
public class ReeksResource {

  /**
   * A series in the API.
   *
   * @param aangesloten successions over which it goes on with figures of other codes
   */
  @Schema(
      name = "Reeks",
      requiredProperties = {
        "gebied",
        "wijk",
        "stad",
        "indicator",
        "eenheid",
        "jaren",
        "aangesloten"
      })
  public record Antwoord(
      String gebied,
      String wijk,
      String stad,
      String indicator,
      String eenheid,
      List<Jaar> jaren,
      List<OpvolgingenResource.Antwoord> aangesloten) {}

  /**
   * A year of it: a figure or the reason why there is none.
   *
   * @param gewijzigd the wijk has other borders or another code than in the year before it here
   */
  @Schema(
      name = "Reeksjaar",
      requiredProperties = {"jaar", "gewijzigd", "bron", "bronStad"})
  public record Jaar(
      int jaar,
      BigDecimal wijk,
      String wijkOntbreekt,
      BigDecimal stad,
      String stadOntbreekt,
      boolean gewijzigd,
      @Schema(description = "Van het cijfer van de wijk") String bron,
      @Schema(description = "Van het cijfer van de stad") String bronStad) {}

  @Inject private Reeksen reeksen;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{code}/reeksen/{indicator}")
  @Operation(
      operationId = "leesReeks",
      summary = "Een indicator van een wijk door de jaren",
      description =
          "Het oudste jaar eerst. Over een wijziging van grens of code heen zijn jaren niet te"
              + " vergelijken (MON-56), behalve waar een opvolging zegt hoe (MON-107).")
  @APIResponse(responseCode = "200", description = "De reeks")
  public Antwoord lees(@PathParam("code") String code, @PathParam("indicator") String indicator) {
    Reeks reeks = reeksen.lees(code, indicator);
    return new Antwoord(
        reeks.wijk().code(),
        reeks.wijk().naam(),
        reeks.stad().naam(),
        reeks.indicator().code(),
        reeks.indicator().eenheid(),
        reeks.punten().stream().map(ReeksResource::jaar).toList(),
        reeks.aangesloten().stream().map(OpvolgingenResource.Antwoord::van).toList());
  }

  private static Jaar jaar(Punt punt) {
    return new Jaar(
        punt.jaar(),
        punt.wijk().waarde(),
        punt.wijk().ontbreekt(),
        punt.stad().waarde(),
        punt.stad().ontbreekt(),
        punt.gewijzigd(),
        punt.levering().bron(),
        punt.stadlevering().bron());
  }
}
