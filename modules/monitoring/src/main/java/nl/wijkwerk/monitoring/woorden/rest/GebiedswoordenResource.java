package nl.wijkwerk.monitoring.woorden.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.woorden.application.Wijktekstbeeld;
import nl.wijkwerk.monitoring.woorden.application.Wijkteksten;
import nl.wijkwerk.monitoring.woorden.application.Wijkwoorden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One wijk in words. */
@Path("/gebieden")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gebieden")
public class GebiedswoordenResource {
  /** A wijk in words in the API. */
  @Schema(
      name = "Wijkwoorden",
      requiredProperties = {"gebied", "wijk", "stad", "teksten"})
  public record Antwoord(String gebied, String wijk, String stad, List<Wijktekstbeeld> teksten) {}

  @Inject private Wijkteksten teksten;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{code}/woorden")
  @Operation(
      operationId = "leesWijkwoorden",
      summary = "Een wijk in woorden",
      description =
          "Per thema het voorstel uit de cijfers van nu met waar elke zin op rust, de kanttekeningen,"
              + " en wat een mens schreef of vaststelde. Een concept naast een vastgestelde tekst staat er"
              + " alleen voor wie schrijft of vaststelt (MON-126).")
  @APIResponse(responseCode = "200", description = "De teksten per thema")
  public Antwoord lees(@PathParam("code") String code) {
    Wijkwoorden woorden = teksten.lees(code);
    return new Antwoord(
        woorden.wijk().code(), woorden.wijk().naam(), woorden.stad().naam(), woorden.teksten());
  }
}
