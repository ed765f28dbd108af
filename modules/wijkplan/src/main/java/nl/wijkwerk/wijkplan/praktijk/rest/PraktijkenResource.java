package nl.wijkwerk.wijkplan.praktijk.rest;

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
import nl.wijkwerk.wijkplan.praktijk.application.Praktijken;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijkinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Practices that work. */
@Path("/praktijken")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "praktijken", description = "Wat elders werkte, bij oplossingsrichtingen")
public class PraktijkenResource {
  @Inject private Praktijken praktijken;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesPraktijken",
      summary = "Alle praktijken",
      description = "Op naam, ook de be\u00ebindigde.")
  @APIResponse(responseCode = "200", description = "De praktijken")
  public List<Praktijken.Praktijkbeeld> alle() {
    return praktijken.alle();
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Operation(
      operationId = "voegPraktijkToe",
      summary = "Een praktijk toevoegen",
      description = "Met bron, en met de oplossingsrichtingen waarvan zij een voorbeeld is.")
  @APIResponse(
      responseCode = "201",
      description = "De praktijk",
      content = @Content(schema = @Schema(implementation = Praktijken.Praktijkbeeld.class)))
  public Response voegToe(Praktijkinhoud inhoud) {
    UUID id = UUID.randomUUID();
    praktijken.voegToe(id, inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(praktijken.lees(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesPraktijk",
      summary = "Een praktijk",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De praktijk")
  public Praktijken.Praktijkbeeld lees(@PathParam("id") String id) {
    return praktijken.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigPraktijk",
      summary = "Een praktijk wijzigen of be\u00ebindigen",
      description = "Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De praktijk")
  public Praktijken.Praktijkbeeld wijzig(
      @PathParam("id") String id, @HeaderParam("If-Match") String versie, Praktijkinhoud inhoud) {
    long gelezen = Versiekop.lees(versie);
    praktijken.wijzig(Lees.id(id), gelezen, inhoud);
    return praktijken.lees(Lees.id(id));
  }
}
