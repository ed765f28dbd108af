package nl.wijkwerk.wijkplan.herkomst.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.herkomst.application.Herkomsten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a plan comes from. */
@Path("/wijkplannen/{id}/herkomst")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "herkomst", description = "Waar plannen uit volgen, en wat los hangt")
public class HerkomstResource {
  /** Which plans a plan follows from. */
  @Schema(description = "Waar een plan uit volgt")
  public record Herkomstverzoek(
      @Schema(description = "Ids van plannen; leeg als het uit geen plan volgt", required = true)
          @NotNull
          List<UUID> voorgangers,
      @Schema(description = "Waarom het uit geen plan volgt", maxLength = 300) String staatLos) {}

  @Inject private Herkomsten herkomsten;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesHerkomst",
      summary = "Waar een plan uit volgt",
      description = "Met alle plannen ervoor, het oudste eerst. De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De herkomst")
  public Herkomsten.Herkomstbeeld lees(@PathParam("id") String id) {
    return herkomsten.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "bepaalHerkomst",
      summary = "Vastleggen waar een plan uit volgt",
      description = "Zonder kringen, en niet uit een plan van een latere periode (WPL-70).")
  @APIResponse(responseCode = "200", description = "De herkomst na de wijziging")
  public Herkomsten.Herkomstbeeld bepaal(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de herkomst, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Herkomstverzoek verzoek) {
    UUID plan = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    herkomsten.bepaal(plan, gelezen, Set.copyOf(verzoek.voorgangers()), verzoek.staatLos());
    return herkomsten.lees(plan);
  }
}
