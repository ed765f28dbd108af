package nl.wijkwerk.samenwerking.toezegging.rest;

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
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.samenwerking.toezegging.application.ToezeggingVastleggen;
import nl.wijkwerk.samenwerking.toezegging.application.Toezeggingblad;
import nl.wijkwerk.samenwerking.toezegging.application.ToezeggingenBekijken;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingfilter;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Promises of the college, with their history. */
@Path("/toezeggingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "toezeggingen", description = "Wat het college toezegde en wat ervan kwam")
public class ToezeggingenResource {
  @Inject private ToezeggingenBekijken bekijken;
  @Inject private ToezeggingVastleggen vastleggen;

  @GET
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  @Operation(
      operationId = "zoekToezeggingen",
      summary = "Toezeggingen zoeken",
      description =
          "Wat nog moet gebeuren eerst, de oudste datum vooraan; of gesorteerd, met - aflopend.")
  @APIResponse(responseCode = "200", description = "Een pagina van het register")
  public Lijst<Toezeggingregel> zoek(
      @Parameter(description = "Woorden, of een deel van het nummer") @QueryParam("zoek")
          String zoek,
      @Parameter(description = "Code van het gebied, of gemeente voor de hele gemeente")
          @QueryParam("gebied")
          String gebied,
      @Parameter(description = "OPEN, GEMELD, AFGEDAAN, of LOPEND voor open en gemeld samen")
          @QueryParam("stand")
          String stand,
      @Parameter(description = "true: alleen wat te laat is") @QueryParam("teLaat") String teLaat,
      @Parameter(
              description =
                  "nummer, titel, gedaanOp, uiterlijk, eigenaar of gebied; met - aflopend")
          @QueryParam("sorteer")
          String sorteer,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 1000")
          @QueryParam("grootte")
          @DefaultValue("25")
          String grootte) {
    return Lijst.van(
        bekijken.zoek(
            Toezeggingfilter.lees(zoek, gebied, stand, teLaat, sorteer),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.TOEZEGGING_VASTLEGGEN)
  @Operation(
      operationId = "legToezeggingVast",
      summary = "Een toezegging vastleggen",
      description =
          "Door de griffier. De toezegging krijgt een nummer dat nooit verandert (SAM-18).")
  @APIResponse(
      responseCode = "201",
      description = "De toezegging",
      content = @Content(schema = @Schema(implementation = Toezeggingblad.class)))
  public Response legVast(Toezeggingverzoek verzoek, @Context UriInfo adres) {
    UUID nieuw = UUID.randomUUID();
    vastleggen.legVast(nieuw, verzoek.invoer(), verzoek.uiterlijk());
    Toezeggingblad blad = bekijken.lees(nieuw);
    return Response.created(adres.getAbsolutePathBuilder().path("{id}").build(nieuw))
        .entity(blad)
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesToezegging",
      summary = "Een toezegging lezen",
      description = "Met alles wat ermee gebeurde. De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De toezegging")
  public Toezeggingblad lees(@PathParam("id") String id) {
    return bekijken.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.TOEZEGGING_VASTLEGGEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigToezegging",
      summary = "Een toezegging wijzigen",
      description = "Met een reden. De datum verandert alleen met uitstel (SAM-19).")
  @APIResponse(responseCode = "200", description = "De toezegging na de wijziging")
  public Toezeggingblad wijzig(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Toezeggingwijziging verzoek) {
    UUID toezegging = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.wijzig(toezegging, gelezen, verzoek.invoer(), verzoek.uiterlijk(), verzoek.reden());
    return bekijken.lees(toezegging);
  }

  @POST
  @Wijzigen(Bevoegdheid.TOEZEGGING_MELDEN)
  @Path("/{id}/meldingen")
  @Operation(
      operationId = "meldVoortgang",
      summary = "Voortgang melden",
      description = "Door wie de toezegging waarmaakt, of de griffier.")
  @APIResponse(responseCode = "200", description = "De toezegging na de wijziging")
  public Toezeggingblad meld(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Meldingverzoek verzoek) {
    UUID toezegging = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.meld(toezegging, gelezen, verzoek.melding());
    return bekijken.lees(toezegging);
  }

  @POST
  @Wijzigen(Bevoegdheid.TOEZEGGING_VASTLEGGEN)
  @Path("/{id}/uitstel")
  @Operation(
      operationId = "verschuifToezegging",
      summary = "De datum verschuiven",
      description = "Door de griffier, met een reden. De oude datum blijft leesbaar (SAM-19).")
  @APIResponse(responseCode = "200", description = "De toezegging na de wijziging")
  public Toezeggingblad verschuif(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Uitstelverzoek verzoek) {
    UUID toezegging = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.verschuif(toezegging, gelezen, verzoek.uiterlijk(), verzoek.reden());
    return bekijken.lees(toezegging);
  }

  @POST
  @Wijzigen(Bevoegdheid.TOEZEGGING_VASTLEGGEN)
  @Path("/{id}/afdoening")
  @Operation(
      operationId = "handelToezeggingAf",
      summary = "Een toezegging afdoen",
      description = "Door de griffier, met hoe zij is beantwoord (SAM-20).")
  @APIResponse(responseCode = "200", description = "De toezegging na de wijziging")
  public Toezeggingblad handelAf(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Afdoeningverzoek verzoek) {
    UUID toezegging = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.handelAf(toezegging, gelezen, verzoek.hoe(), verzoek.verwijzing());
    return bekijken.lees(toezegging);
  }

  @POST
  @Wijzigen(Bevoegdheid.TOEZEGGING_VASTLEGGEN)
  @Path("/{id}/heropening")
  @Operation(
      operationId = "heropenToezegging",
      summary = "Een toezegging heropenen",
      description = "Door de griffier, met een reden (SAM-21).")
  @APIResponse(responseCode = "200", description = "De toezegging na de wijziging")
  public Toezeggingblad heropen(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Heropeningverzoek verzoek) {
    UUID toezegging = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.heropen(toezegging, gelezen, verzoek.reden());
    return bekijken.lees(toezegging);
  }
}
