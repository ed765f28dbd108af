package nl.wijkwerk.monitoring.opendata.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
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
import nl.wijkwerk.monitoring.opendata.application.Bronbeeld;
import nl.wijkwerk.monitoring.opendata.application.Datasets;
import nl.wijkwerk.monitoring.opendata.domain.Bronvoorwaarde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is known of sources: whether their figures may be published. */
@Path("/bronlicenties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "datasets", description = "Cijfers als open data publiceren")
public class BronlicentiesResource {
  /** What is recorded of a source of which nothing was known. */
  public record NieuweBron(
      @NotNull String bron, @NotNull Bronvoorwaarde voorwaarde, @NotNull String toelichting) {}

  /** What is recorded of a source from now on. */
  public record Bronwijziging(@NotNull Bronvoorwaarde voorwaarde, @NotNull String toelichting) {}

  @Inject private Datasets datasets;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "leesBronlicenties",
      summary = "Wat van bronnen bekend is",
      description = "Of hun cijfers gepubliceerd mogen worden, en waar dat staat.")
  @APIResponse(responseCode = "200", description = "De bronnen, op naam")
  public List<Bronbeeld> lijst() {
    return datasets.bronlicenties();
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Operation(
      operationId = "legBronlicentieVast",
      summary = "Vastleggen wat van een bron mag",
      description = "Van een bron waarvan nog niets bekend was.")
  @APIResponse(responseCode = "201", description = "Het is vastgelegd")
  public Response leg(NieuweBron bron) {
    UUID id = UUID.randomUUID();
    datasets.legBronVast(id, bron.bron(), bron.voorwaarde(), bron.toelichting());
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(datasets.leesBron(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesBronlicentie",
      summary = "Wat van een bron bekend is",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De bron")
  public Bronbeeld lees(@PathParam("id") String id) {
    return datasets.leesBron(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigBronlicentie",
      summary = "Wijzigen wat van een bron mag",
      description = "Wat al gepubliceerd is, blijft staan. Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De bron na de wijziging")
  public Bronbeeld wijzig(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de bron, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Bronwijziging wijziging) {
    UUID bron = Lees.id(id);
    datasets.wijzigBron(
        bron, Versiekop.lees(versie), wijziging.voorwaarde(), wijziging.toelichting());
    return datasets.leesBron(bron);
  }
}
