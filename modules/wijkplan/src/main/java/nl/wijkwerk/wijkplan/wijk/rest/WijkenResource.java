package nl.wijkwerk.wijkplan.wijk.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.wijkplan.cijfer.application.Cijfers;
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.wijk.application.Wijkoverzicht;
import nl.wijkwerk.wijkplan.wijk.application.Wijkoverzichten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One wijk at a glance. */
@Path("/wijken/{gebied}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "wijken", description = "Een wijk in een oogopslag")
public class WijkenResource {
  @Inject private Wijkoverzichten overzichten;
  @Inject private Cijfers cijfers;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/overzicht")
  @Operation(
      operationId = "leesWijkoverzicht",
      summary = "Wat in een wijk aandacht vraagt",
      description = "Plannen en analyses die op iemand wachten, en projecten met een signaal.")
  @APIResponse(responseCode = "200", description = "Het overzicht")
  public Wijkoverzicht lees(
      @Parameter(description = "Code van het gebied") @PathParam("gebied") String gebied) {
    return overzichten.lees(gebied);
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/wijzigingen")
  @Operation(
      operationId = "leesWijzigingenVanWijk",
      summary = "Wat in een wijk veranderde",
      description =
          "In plannen, projecten en wijkanalyses, in welke module ook, nieuwste eerst (WPL-92).")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Wijkoverzicht.Wijziging> veranderd(
      @Parameter(description = "Code van het gebied") @PathParam("gebied") String gebied,
      @Parameter(description = "Aantal dagen terug, hoogstens 366")
          @QueryParam("dagen")
          @DefaultValue("7")
          String dagen,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 500")
          @QueryParam("grootte")
          @DefaultValue("25")
          String grootte) {
    return Lijst.van(
        overzichten.veranderd(
            gebied,
            Lees.getal("dagen", dagen),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/cijfers")
  @Operation(
      operationId = "leesCijfersVanWijk",
      summary = "Wat monitoring van een wijk weet",
      description =
          "Van elke indicator het nieuwste cijfer, om een doel mee te beginnen. Een doel dat de naam"
              + " van de indicator gebruikt, krijgt bij de evaluatie vanzelf het cijfer van dat jaar."
              + " Leeg als monitoring er niet is.")
  @APIResponse(responseCode = "200", description = "De cijfers, op naam")
  public List<Indicatorcijfer> cijfers(
      @Parameter(description = "Code van het gebied") @PathParam("gebied") String gebied) {
    return cijfers.nieuwste(gebied);
  }
}
