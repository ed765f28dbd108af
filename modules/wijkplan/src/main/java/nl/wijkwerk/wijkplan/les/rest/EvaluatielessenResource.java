package nl.wijkwerk.wijkplan.les.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.les.application.Lessen;
import nl.wijkwerk.wijkplan.les.domain.Lesinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lessons of one evaluation. */
@Path("/evaluaties/{id}/lessen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "lessen")
public class EvaluatielessenResource {
  @Inject private Lessen lessen;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesEvaluatielessen",
      summary = "De lessen van een evaluatie",
      description = "Ook zolang die open is.")
  @APIResponse(responseCode = "200", description = "De lessen")
  public List<Lessen.Lesbeeld> van(@PathParam("id") String id) {
    return lessen.van(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "voegLesToe",
      summary = "Een les toevoegen",
      description = "Kan tot de evaluatie is afgesloten (WPL-63).")
  @APIResponse(
      responseCode = "201",
      description = "De les",
      content = @Content(schema = @Schema(implementation = Lessen.Lesbeeld.class)))
  public Response voegToe(@PathParam("id") String id, Lesinhoud verzoek, @Context UriInfo adres) {
    UUID nieuw = UUID.randomUUID();
    lessen.voegToe(nieuw, Lees.id(id), verzoek);
    return Response.created(adres.getBaseUriBuilder().path("lessen/{id}").build(nieuw))
        .entity(lessen.lees(nieuw))
        .build();
  }
}
