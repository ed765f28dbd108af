package nl.wijkwerk.monitoring.kaart.rest;

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
import nl.wijkwerk.monitoring.kaart.application.Buurwijken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The wijken beside a wijk. */
@Path("/gebieden")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gebieden")
public class BurenResource {

  /** The wijken beside one in the API. */
  @Schema(
      name = "Buurwijken",
      requiredProperties = {"gebied", "buren", "vergelijkingen"})
  public record Antwoord(String gebied, List<String> buren, List<Vergelijking> vergelijkingen) {}

  /** One indicator and how it went with each neighbour. */
  @Schema(
      name = "Buurvergelijking",
      requiredProperties = {"indicator", "beginjaar", "jaar", "buren"})
  public record Vergelijking(String indicator, int beginjaar, int jaar, List<Buur> buren) {}

  /** A neighbour; TEGENGESTELD is a reason to look and no cause. */
  @Schema(
      name = "Buurwijk",
      requiredProperties = {"gebied", "verloop"})
  public record Buur(String gebied, String verloop) {}

  @Inject private Buurwijken buurwijken;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{code}/buren")
  @Operation(
      operationId = "leesBuren",
      summary = "De wijken naast een wijk, en of hun cijfers een andere kant op gingen",
      description =
          "Een tegengesteld verloop is een reden om te kijken en geen oorzaak (MON-105). Zonder"
              + " ingelezen grenzen zijn er geen buren.")
  @APIResponse(responseCode = "200", description = "De buren")
  public Antwoord lees(@PathParam("code") String code) {
    Buurwijken.Beeld beeld = buurwijken.lees(code);
    return new Antwoord(
        beeld.wijk().code(),
        beeld.buren().stream().map(g -> g.code()).toList(),
        beeld.vergelijkingen().stream()
            .map(
                v ->
                    new Vergelijking(
                        v.indicator().code(),
                        v.beginjaar(),
                        v.jaar(),
                        v.buren().stream()
                            .map(b -> new Buur(b.gebied().code(), b.verloop().name()))
                            .toList()))
            .toList());
  }
}
