package nl.wijkwerk.samenwerking.overleg.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.samenwerking.overleg.application.Besluiten;
import nl.wijkwerk.samenwerking.overleg.domain.BesluitRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitfilter;
import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of decisions. */
@Path("/besluiten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "besluiten", description = "Het register van besluiten")
public class BesluitenResource {
  @Inject private Besluiten besluiten;

  @GET
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  @Operation(
      operationId = "zoekBesluiten",
      summary = "Besluiten zoeken",
      description = "Zoekt in titel, wijk en reden, met paginering.")
  @APIResponse(responseCode = "200", description = "Een pagina van het register")
  public Lijst<BesluitRegel> zoek(
      @QueryParam("zoek") String zoek,
      @QueryParam("gebied") String gebied,
      @QueryParam("jaar") String jaar,
      @QueryParam("uitkomst") String uitkomst,
      @QueryParam("onderwerp") String onderwerp,
      @QueryParam("sorteer") String sorteer,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        besluiten.zoek(
            new Besluitfilter(
                zoek,
                gebied,
                jaar == null ? null : Lees.getal("jaar", jaar),
                Lees.keuze("uitkomst", uitkomst, Uitkomst.class),
                onderwerp,
                null,
                sorteer),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @GET
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesBesluit",
      summary = "Een besluit lezen",
      description = "Een besluit verandert nooit.")
  @APIResponse(responseCode = "200", description = "Het besluit")
  public BesluitRegel lees(@PathParam("id") String id) {
    return besluiten.besluit(Lees.id(id));
  }
}
