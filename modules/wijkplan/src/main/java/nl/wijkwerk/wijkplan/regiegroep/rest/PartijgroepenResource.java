package nl.wijkwerk.wijkplan.regiegroep.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.regiegroep.application.Partijgroepen;
import nl.wijkwerk.wijkplan.regiegroep.domain.Partijgroepinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Groups of parties. */
@Path("/partijgroepen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "partijgroepen", description = "Wie er in elke regiegroep horen")
public class PartijgroepenResource {
  @Inject private Partijgroepen groepen;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesPartijgroepen",
      summary = "Groepen van partijen",
      description = "Bewoners eerst, dan op naam, ook de be\u00ebindigde.")
  @APIResponse(responseCode = "200", description = "De groepen")
  public List<Partijgroepen.Groepbeeld> alle() {
    return groepen.alle();
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Operation(
      operationId = "voegPartijgroepToe",
      summary = "Een groep van partijen toevoegen",
      description = "Een groep die in elke regiegroep hoort.")
  @APIResponse(
      responseCode = "201",
      description = "De groep",
      content = @Content(schema = @Schema(implementation = Partijgroepen.Groepbeeld.class)))
  public Response voegToe(Partijgroepinhoud inhoud) {
    UUID id = UUID.randomUUID();
    groepen.voegToe(id, inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(groepen.lees(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesPartijgroep",
      summary = "Een groep van partijen",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De groep")
  public Partijgroepen.Groepbeeld lees(@PathParam("id") String id) {
    return groepen.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigPartijgroep",
      summary = "Een groep van partijen wijzigen of be\u00ebindigen",
      description = "Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De groep")
  public Partijgroepen.Groepbeeld wijzig(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String versie,
      Partijgroepinhoud inhoud) {
    long gelezen = Versiekop.lees(versie);
    groepen.wijzig(Lees.id(id), gelezen, inhoud);
    return groepen.lees(Lees.id(id));
  }
}
