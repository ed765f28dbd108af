package nl.wijkwerk.wijkplan.plansoort.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.plansoort.application.Plansoorten;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Types of plan. */
@Path("/plansoorten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "plansoorten", description = "Looptijd, niveau, stappen en wie beslist")
public class PlansoortenResource {
  /** A new type; the code is not changed afterwards. */
  public record NieuwePlansoort(@NotNull String code, @NotNull Plansoortinhoud inhoud) {}

  @Inject private Plansoorten soorten;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesPlansoorten",
      summary = "Alle plansoorten",
      description = "Op naam, ook de be\u00ebindigde.")
  @APIResponse(responseCode = "200", description = "De plansoorten")
  public List<Plansoorten.Plansoortbeeld> alle() {
    return soorten.alle();
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Operation(
      operationId = "voegPlansoortToe",
      summary = "Een plansoort toevoegen",
      description = "Met een code die nog vrij is.")
  @APIResponse(
      responseCode = "201",
      description = "De plansoort",
      content = @Content(schema = @Schema(implementation = Plansoorten.Plansoortbeeld.class)))
  public Response voegToe(NieuwePlansoort nieuw) {
    soorten.voegToe(nieuw.code(), nieuw.inhoud());
    return Response.created(adres.getAbsolutePathBuilder().path("{code}").build(nieuw.code()))
        .entity(soorten.lees(nieuw.code()))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{code}")
  @Operation(
      operationId = "leesPlansoort",
      summary = "Een plansoort",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De plansoort")
  public Plansoorten.Plansoortbeeld lees(@PathParam("code") String code) {
    return soorten.lees(code);
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{code}")
  @Operation(
      operationId = "wijzigPlansoort",
      summary = "Een plansoort wijzigen of be\u00ebindigen",
      description = "Bestaande plannen houden hun soort.")
  @APIResponse(responseCode = "200", description = "De plansoort")
  public Plansoorten.Plansoortbeeld wijzig(
      @PathParam("code") String code,
      @HeaderParam("If-Match") String versie,
      Plansoortinhoud inhoud) {
    long gelezen = Versiekop.lees(versie);
    soorten.wijzig(code, gelezen, inhoud);
    return soorten.lees(code);
  }
}
