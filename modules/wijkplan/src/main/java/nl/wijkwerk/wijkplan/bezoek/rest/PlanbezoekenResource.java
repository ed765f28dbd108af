package nl.wijkwerk.wijkplan.bezoek.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.bezoek.application.Bezoeken;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoekinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The visits for a plan. */
@Path("/wijkplannen/{id}/bezoeken")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bezoeken")
public class PlanbezoekenResource {
  @Inject private Bezoeken bezoeken;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesBezoeken",
      summary = "De bezoeken bij een plan",
      description = "Nieuwste eerst, met wat er gevonden is.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Bezoeken.Bezoekbeeld> van(
      @PathParam("id") String id,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 1000")
          @QueryParam("grootte")
          @DefaultValue("25")
          String grootte) {
    return Lijst.van(
        bezoeken.van(Lees.id(id), Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "voegBezoekToe",
      summary = "Een bezoek vastleggen",
      description = "Aan een gemeente, op een dag die geweest is (WPL-74).")
  @APIResponse(
      responseCode = "201",
      description = "Het bezoek",
      content = @Content(schema = @Schema(implementation = Bezoeken.Bezoekbeeld.class)))
  public Response voegToe(
      @PathParam("id") String id, Bezoekinhoud verzoek, @Context UriInfo adres) {
    UUID nieuw = UUID.randomUUID();
    bezoeken.voegToe(nieuw, Lees.id(id), verzoek);
    return Response.created(adres.getBaseUriBuilder().path("bezoeken/{id}").build(nieuw))
        .entity(bezoeken.lees(nieuw))
        .build();
  }
}
