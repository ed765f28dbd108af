package nl.wijkwerk.monitoring.eigengebied.rest;

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
import nl.wijkwerk.monitoring.eigengebied.application.Eigengebiedbeeld;
import nl.wijkwerk.monitoring.eigengebied.application.Eigengebieden;
import nl.wijkwerk.monitoring.eigengebied.domain.Eigengebiedinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Areas of the municipality's own. */
@Path("/eigen-gebieden")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "eigen gebieden", description = "Gebieden die CBS niet kent, uit wijken en buurten")
public class EigengebiedenResource {
  @Inject private Eigengebieden eigen;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "leesEigenGebieden",
      summary = "Eigen gebieden van de gemeente",
      description =
          "Op naam. Hun cijfers staan in afstanden?wijken=eigen en onder gebieden met hun code.")
  @APIResponse(responseCode = "200", description = "De eigen gebieden")
  public Lijst<Eigengebiedbeeld> lijst() {
    List<Eigengebiedbeeld> lijst = eigen.lijst();
    return new Lijst<>(lijst, 1, lijst.size(), lijst.size());
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Operation(
      operationId = "maakEigenGebied",
      summary = "Een eigen gebied maken",
      description =
          "Van wijken en buurten van CBS in de eigen gemeente (MON-160, MON-161). De cijfers volgen"
              + " uit die van de delen (MON-162).")
  @APIResponse(
      responseCode = "201",
      description = "Het eigen gebied",
      content = @Content(schema = @Schema(implementation = Eigengebiedbeeld.class)))
  public Response maak(Eigengebiedinhoud inhoud) {
    UUID id = UUID.randomUUID();
    eigen.maak(id, inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(eigen.lees(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesEigenGebied",
      summary = "Een eigen gebied",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "Het eigen gebied")
  public Eigengebiedbeeld lees(@PathParam("id") String id) {
    return eigen.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigEigenGebied",
      summary = "Een eigen gebied wijzigen",
      description = "Vervangt naam, jaren en delen. Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "Het eigen gebied")
  public Eigengebiedbeeld wijzig(
      @PathParam("id") String id,
      @Parameter(description = "Versie, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Eigengebiedinhoud inhoud) {
    eigen.wijzig(Lees.id(id), Versiekop.lees(versie), inhoud);
    return eigen.lees(Lees.id(id));
  }

  @DELETE
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}")
  @Operation(
      operationId = "trekEigenGebiedIn",
      summary = "Een eigen gebied intrekken",
      description = "Het spoor bewaart wat erin stond. Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "204", description = "Het eigen gebied is ingetrokken")
  public void trekIn(
      @PathParam("id") String id,
      @Parameter(description = "Versie, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    eigen.trekIn(Lees.id(id), Versiekop.lees(versie));
  }
}
