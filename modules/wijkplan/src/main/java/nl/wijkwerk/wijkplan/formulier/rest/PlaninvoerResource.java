package nl.wijkwerk.wijkplan.formulier.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.stuk.Vorm;
import nl.wijkwerk.wijkplan.formulier.application.Planinvoer;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading in a plan that was made elsewhere, from form B8 as a workbook. */
@Path("/planinvoer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(Vorm.XLSX_SOORT)
@Tag(name = "formulieren")
public class PlaninvoerResource {
  @Inject private Planinvoer invoer;
  @Inject private Plannen plannen;
  @Context private UriInfo adres;
  @Context private HttpHeaders kopregels;

  @POST
  @Lezen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/voorbeeld")
  @Operation(
      operationId = "bekijkPlaninvoer",
      summary = "Zien wat er uit een werkmap wordt gelezen",
      description = "Bewaart niets. Noemt elke fout met de cel waarin zij staat.")
  @APIResponse(responseCode = "200", description = "Wat er staat, en wat er niet klopt")
  public Planinvoer.Voorbeeld bekijk(byte[] bestand) {
    return invoer.bekijk(bestand, Lees.taal(kopregels));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "leesPlanIn",
      summary = "Een plan inlezen uit een werkmap",
      description =
          "Maakt een concept met alle regels, of niets als er iets niet klopt. Een plan met dezelfde"
              + " wijk, titel en jaren wordt niet nog eens gemaakt.")
  @APIResponse(responseCode = "201", description = "Het concept is gemaakt")
  public Response leesIn(byte[] bestand) {
    UUID id = UUID.randomUUID();
    invoer.neemOver(id, bestand, Lees.taal(kopregels));
    Plan plan = plannen.lees(id);
    return Response.created(
            adres.getBaseUriBuilder().path("wijkplannen").path(id.toString()).build())
        .entity(plan)
        .build();
  }
}
