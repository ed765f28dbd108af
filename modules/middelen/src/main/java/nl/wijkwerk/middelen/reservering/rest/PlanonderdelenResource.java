package nl.wijkwerk.middelen.reservering.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.middelen.reservering.application.Onderdeelregel;
import nl.wijkwerk.middelen.reservering.application.ReserveringenBekijken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Items of plans that money can be reserved for. */
@Path("/planonderdelen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "reserveringen",
    description = "Wat voor onderdelen van plannen en bestedingen is vastgehouden")
public class PlanonderdelenResource {
  @Inject private ReserveringenBekijken bekijken;

  @GET
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  @Operation(
      operationId = "planonderdelen",
      summary = "Onderdelen van plannen",
      description = "Onderdelen van een plan of gebied, met wat ervoor is gereserveerd.")
  @APIResponse(responseCode = "200", description = "De onderdelen")
  public List<Onderdeelregel> alle(
      @Parameter(description = "Id van het plan") @QueryParam("plan") String plan,
      @Parameter(description = "Code van het gebied, zoals WK014111") @QueryParam("gebied")
          String gebied) {
    return plan == null
        ? bekijken.planonderdelen(gebied)
        : bekijken.onderdelenVanPlan(Lees.id(plan));
  }
}
