package nl.wijkwerk.wijkplan.plan.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Onderbouwing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the council can see when it judges a plan. */
@Path("/wijkplannen/{id}/onderbouwing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "wijkplannen")
public class OnderbouwingResource {
  @Inject private Plannen plannen;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesOnderbouwing",
      summary = "Onderbouwing per toetskader",
      description =
          "Zoals zij vandaag is; wat de raad bij een oordeel zag, staat bij dat oordeel en verandert"
              + " niet.")
  @APIResponse(responseCode = "200", description = "De onderbouwing")
  public Onderbouwing lees(@PathParam("id") String id) {
    return plannen.onderbouwing(Lees.id(id));
  }
}
