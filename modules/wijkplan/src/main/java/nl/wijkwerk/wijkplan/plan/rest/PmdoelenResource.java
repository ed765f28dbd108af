package nl.wijkwerk.wijkplan.plan.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.wijkplan.plan.application.Pmdoelen;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoel;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoelfilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Goals that still have to be filled in. */
@Path("/pm-doelen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "wijkplannen")
public class PmdoelenResource {
  @Inject private Pmdoelen doelen;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "zoekPmdoelen",
      summary = "Doelen die nog open zijn",
      description = "Van alle plannen, de oudste eerst; dagen is hoe lang ze minstens open zijn.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Pmdoel> zoek(
      @QueryParam("gebied") String gebied,
      @QueryParam("plan") String plan,
      @QueryParam("dagen") String dagen,
      @QueryParam("sorteer") String sorteer,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        doelen.zoek(
            Pmdoelfilter.lees(gebied, plan == null ? null : Lees.id(plan), dagen, sorteer),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }
}
