package nl.wijkwerk.monitoring.groep.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.groep.application.Groepen;
import nl.wijkwerk.monitoring.groep.application.Groepsbeeld;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;
import nl.wijkwerk.monitoring.groep.domain.Groepsoort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Groups of cities and of wijken. */
@Path("/groepen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "groepen", description = "Groepen van steden en van wijken")
public class GroepenResource {
  @Inject private Groepen groepen;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "leesGroepen",
      summary = "Groepen van steden en van wijken",
      description = "Op soort en naam.")
  @APIResponse(responseCode = "200", description = "De groepen")
  public Lijst<Groepsbeeld> lijst(
      @Parameter(description = "STEDEN of WIJKEN") @QueryParam("soort") String soort) {
    List<Groepsbeeld> lijst = groepen.lijst(Lees.keuze("soort", soort, Groepsoort.class));
    return new Lijst<>(lijst, 1, lijst.size(), lijst.size());
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Operation(
      operationId = "maakGroep",
      summary = "Een groep maken",
      description =
          "Van gemeenten, waarmee een totaal vergeleken wordt, of van wijken (MON-113, MON-115).")
  @APIResponse(
      responseCode = "201",
      description = "De groep",
      content = @Content(schema = @Schema(implementation = Groepsbeeld.class)))
  public Response maak(Groepsinhoud inhoud) {
    UUID id = UUID.randomUUID();
    groepen.maak(id, inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(groepen.lees(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesGroep",
      summary = "Een groep",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De groep")
  public Groepsbeeld lees(@PathParam("id") String id) {
    return groepen.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigGroep",
      summary = "Een groep wijzigen",
      description =
          "Vervangt leden en gepubliceerde cijfers. Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De groep")
  public Groepsbeeld wijzig(
      @PathParam("id") String id,
      @Parameter(description = "Versie, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Groepsinhoud inhoud) {
    groepen.wijzig(Lees.id(id), Versiekop.lees(versie), inhoud);
    return groepen.lees(Lees.id(id));
  }

  @DELETE
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}")
  @Operation(
      operationId = "verwijderGroep",
      summary = "Een groep verwijderen",
      description = "Het spoor bewaart wat erin stond. Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "204", description = "De groep is verwijderd")
  public void verwijder(
      @PathParam("id") String id,
      @Parameter(description = "Versie, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    groepen.verwijder(Lees.id(id), Versiekop.lees(versie));
  }
}
