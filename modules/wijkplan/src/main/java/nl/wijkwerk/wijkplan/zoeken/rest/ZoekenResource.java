package nl.wijkwerk.wijkplan.zoeken.rest;

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
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.zoeken.application.Zoeken;
import nl.wijkwerk.wijkplan.zoeken.domain.Treffer;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoekfilter;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoeksoort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searching over all that this module holds. */
@Path("/zoeken")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "zoeken",
    description = "Zoeken in plannen, analyses, projecten, evaluaties, lessen en bibliotheek")
public class ZoekenResource {
  @Inject private Zoeken zoeken;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "zoekOveral",
      summary = "Zoeken in alles",
      description =
          "Beste treffer eerst. Alle woorden komen voor: als stam, als begin van een woord of"
              + " van een deel van een samenstelling, of als laatste deel ervan (WPL-90, WPL-111).")
  @APIResponse(responseCode = "200", description = "Een pagina treffers")
  public Lijst<Treffer> zoek(
      @Parameter(description = "Woorden, hoogstens acht", required = true) @QueryParam("zoek")
          String zoek,
      @Parameter(
              description =
                  "PLAN, PLANREGEL, ANALYSE, PROJECT, EVALUATIE, LES, OPLOSSING of PRAKTIJK")
          @QueryParam("soort")
          String soort,
      @Parameter(description = "Code van een gebied; ook van wat erin ligt") @QueryParam("gebied")
          String gebied,
      @Parameter(description = "Fase van het plan waar het bij hoort") @QueryParam("fase")
          String fase,
      @Parameter(description = "Een jaar van het plan, of dat van de analyse of de evaluatie")
          @QueryParam("jaar")
          String jaar,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 100")
          @QueryParam("grootte")
          @DefaultValue("25")
          String grootte) {
    Lees.vereis("zoek", zoek);
    return Lijst.van(
        zoeken.zoek(
            zoek,
            new Zoekfilter(
                Lees.keuze("soort", soort, Zoeksoort.class),
                gebied,
                Lees.keuze("fase", fase, Planfase.class),
                jaar == null ? null : Lees.getal("jaar", jaar)),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }
}
