package nl.wijkwerk.monitoring.doel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.doel.application.Doelbeeld;
import nl.wijkwerk.monitoring.doel.application.Doelen;
import nl.wijkwerk.monitoring.doel.domain.Doelfilter;
import nl.wijkwerk.monitoring.doel.domain.Doelstand;
import nl.wijkwerk.monitoring.doel.domain.Doeltotalen;
import nl.wijkwerk.monitoring.doel.domain.Tellinginhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the goals of plans are, and their counts. */
@Path("/doelen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "doelen", description = "Voortgang van de doelen van plannen")
public class DoelenResource {
  @Inject private Doelen doelen;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "zoekDoelen",
      summary = "Doelen met hun voortgang",
      description =
          "Van aangeboden en vastgestelde plannen, per wijk en plan; of gesorteerd, met -"
              + " aflopend.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Doelbeeld> zoek(
      @Parameter(description = "Deel van doel, indicator, eigenaar of plan") @QueryParam("q")
          String q,
      @Parameter(description = "Code van een gebied, met alles wat erin ligt") @QueryParam("gebied")
          String gebied,
      @Parameter(description = "Id van een plan") @QueryParam("plan") String plan,
      @Parameter(description = "BEREIKT, OP_KOERS, ACHTER, NOG_NIET of NIET_MEETBAAR")
          @QueryParam("stand")
          String stand,
      @Parameter(description = "wijk, plan, doel, stand, deel, datum of gemeten; met - aflopend")
          @QueryParam("sorteer")
          String sorteer,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 1000")
          @QueryParam("grootte")
          @DefaultValue("25")
          String grootte) {
    return Lijst.van(
        doelen.zoek(
            filter(q, gebied, plan, stand, sorteer),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/totalen")
  @Operation(
      operationId = "telDoelen",
      summary = "Hoeveel doelen op koers zijn",
      description = "De standen tellen op tot het aantal doelen.")
  @APIResponse(responseCode = "200", description = "De aantallen per stand")
  public Doeltotalen totalen(
      @Parameter(description = "Deel van doel, indicator, eigenaar of plan") @QueryParam("q")
          String q,
      @Parameter(description = "Code van een gebied, met alles wat erin ligt") @QueryParam("gebied")
          String gebied,
      @Parameter(description = "Id van een plan") @QueryParam("plan") String plan) {
    return doelen.totalen(filter(q, gebied, plan, null, null));
  }

  private static Doelfilter filter(
      String q, String gebied, String plan, String stand, String sorteer) {
    return new Doelfilter(
        q,
        gebied,
        plan == null || plan.isBlank() ? null : Lees.id(plan),
        Lees.keuze("stand", stand, Doelstand.class),
        sorteer);
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesDoel",
      summary = "Een doel met zijn voortgang",
      description = "Ook een doel dat niet meer in het plan staat.")
  @APIResponse(responseCode = "200", description = "Het doel")
  public Doelbeeld lees(@PathParam("id") String id) {
    return doelen.lees(Lees.id(id));
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/reeks")
  @Operation(
      operationId = "leesDoelreeks",
      summary = "Waar een doel stond, jaar na jaar",
      description =
          "De cijfers of tellingen waar de voortgang uit volgt, met de opvolgingen waarover zij"
              + " aansluiten (MON-205).")
  @APIResponse(responseCode = "200", description = "De reeks van het doel")
  public DoelreeksAntwoord reeks(@PathParam("id") String id) {
    return DoelreeksAntwoord.van(doelen.reeks(Lees.id(id)));
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/spoor")
  @Operation(
      operationId = "leesDoelspoor",
      summary = "Wat er met de tellingen van een doel gebeurde",
      description = "Nieuwste eerst.")
  @APIResponse(responseCode = "200", description = "Een pagina van het spoor")
  public Lijst<Spoorregel> spoor(
      @PathParam("id") String id,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        doelen.spoor(Lees.id(id), Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/tellingen")
  @Operation(
      operationId = "leesDoeltellingen",
      summary = "De tellingen van een doel",
      description = "De nieuwste dag eerst, met wat er voor een correctie stond.")
  @APIResponse(responseCode = "200", description = "De tellingen")
  public List<Doelbeeld.Tellingbeeld> tellingen(@PathParam("id") String id) {
    return doelen.tellingen(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/tellingen")
  @Operation(
      operationId = "telDoel",
      summary = "Een telling invoeren",
      description = "Voor een doel zonder cijfer van monitoring (MON-135); een per dag.")
  @APIResponse(
      responseCode = "201",
      description = "De telling",
      content = @Content(schema = @Schema(implementation = Doelbeeld.Tellingbeeld.class)))
  public Response tel(@PathParam("id") String id, Tellinginhoud inhoud) {
    UUID telling = UUID.randomUUID();
    doelen.tel(Lees.id(id), telling, inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(telling.toString()).build())
        .entity(doelen.leesTelling(Lees.id(id), telling))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/tellingen/{telling}")
  @Operation(
      operationId = "leesDoeltelling",
      summary = "Een telling van een doel",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De telling")
  public Doelbeeld.Tellingbeeld leesTelling(
      @PathParam("id") String id, @PathParam("telling") String telling) {
    return doelen.leesTelling(Lees.id(id), Lees.id(telling));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/tellingen/{telling}")
  @Operation(
      operationId = "corrigeerDoeltelling",
      summary = "Een telling corrigeren",
      description =
          "Wat er stond, blijft bewaard met de reden (MON-137). Vraagt de gelezen versie in"
              + " If-Match.")
  @APIResponse(responseCode = "200", description = "De telling na de correctie")
  public Doelbeeld.Tellingbeeld corrigeer(
      @PathParam("id") String id,
      @PathParam("telling") String telling,
      @Parameter(description = "Versie van de telling, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Doelverzoeken.Correctie correctie) {
    doelen.corrigeer(
        Lees.id(id),
        Lees.id(telling),
        Versiekop.lees(versie),
        correctie.inhoud(),
        correctie.reden());
    return doelen.leesTelling(Lees.id(id), Lees.id(telling));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/tellingen/{telling}/verwijdering")
  @Operation(
      operationId = "verwijderDoeltelling",
      summary = "Een telling niet meer laten meetellen",
      description = "Zij blijft te lezen, met de reden. Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "204", description = "De telling telt niet meer mee")
  public void verwijder(
      @PathParam("id") String id,
      @PathParam("telling") String telling,
      @Parameter(description = "Versie van de telling, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Doelverzoeken.Verwijdering verwijdering) {
    doelen.verwijder(Lees.id(id), Lees.id(telling), Versiekop.lees(versie), verwijdering.reden());
  }
}
