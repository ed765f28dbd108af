package nl.wijkwerk.middelen.begroting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.middelen.begroting.application.Begrotingsbeeld;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Budgets as they stand now. */
@Path("/begrotingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posten", description = "Posten van begrotingen en hun budgethouders")
public class BegrotingenResource {
  @Inject private MiddelenBekijken bekijken;

  @GET
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  @Operation(
      operationId = "begrotingen",
      summary = "Begrotingen",
      description = "Alle begrotingen, met wat er is gereserveerd en wat vrij is.")
  @APIResponse(responseCode = "200", description = "De begrotingen")
  public List<Begrotingsbeeld> alle() {
    return bekijken.begrotingen();
  }
}
