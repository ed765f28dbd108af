package nl.wijkwerk.wijkplan.herkomst.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import nl.wijkwerk.wijkplan.herkomst.application.Herkomsten;
import nl.wijkwerk.wijkplan.herkomst.domain.Wees;
import nl.wijkwerk.wijkplan.herkomst.domain.Weessoort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What hangs loose. */
@Path("/wezen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "herkomst")
public class WezenResource {
  @Inject private Herkomsten herkomsten;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "zoekWezen",
      summary = "Wat los hangt",
      description =
          "Projecten zonder regel of analyse, en plannen die niet zeggen waar ze uit volgen.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Wees> wezen(
      @Parameter(description = "REGEL_WEG, ZONDER_REGEL, NIET_UIT_ANALYSE of ZONDER_VOORGANGER")
          @QueryParam("soort")
          String soort,
      @Parameter(description = "Code van een gebied; ook van wat erin ligt") @QueryParam("gebied")
          String gebied,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 1000")
          @QueryParam("grootte")
          @DefaultValue("25")
          String grootte) {
    return Lijst.van(
        herkomsten.wezen(
            Lees.keuze("soort", soort, Weessoort.class),
            gebied,
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }
}
