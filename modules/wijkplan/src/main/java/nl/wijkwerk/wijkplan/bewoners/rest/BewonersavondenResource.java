package nl.wijkwerk.wijkplan.bewoners.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.bewoners.application.Bewonersavonden;
import nl.wijkwerk.wijkplan.bewoners.application.Opmerkingen;
import nl.wijkwerk.wijkplan.bewoners.domain.Antwoord;
import nl.wijkwerk.wijkplan.bewoners.domain.Avondinhoud;
import nl.wijkwerk.wijkplan.bewoners.domain.Opmerkinginhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evenings with residents, what they said and what became of it. */
@Path("/bewonersavonden")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bewonersavonden", description = "Wat bewoners zeiden en wat ermee gebeurde")
public class BewonersavondenResource {
  /** An evening about a plan. */
  public record NieuweAvond(
      @NotNull UUID plan,
      @NotNull LocalDate datum,
      String aanvang,
      @NotNull String plaats,
      @NotNull String genodigden,
      LocalDate verstuurdOp) {
    Avondinhoud inhoud() {
      return new Avondinhoud(datum, aanvang, plaats, genodigden, verstuurdOp);
    }
  }

  @Inject private Bewonersavonden avonden;
  @Inject private Opmerkingen opmerkingen;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesBewonersavonden",
      summary = "Bewonersavonden over een plan",
      description = "Nieuwste eerst, met hoeveel opmerkingen beantwoord zijn.")
  @APIResponse(responseCode = "200", description = "De avonden")
  public List<Bewonersavonden.Avond> vanPlan(
      @Parameter(description = "Id van het plan", required = true) @QueryParam("plan")
          String plan) {
    Lees.vereis("plan", plan);
    return avonden.vanPlan(Lees.id(plan));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "voegBewonersavondToe",
      summary = "Een bewonersavond toevoegen",
      description = "Met wie genodigd is en wanneer de uitnodiging is verstuurd.")
  @APIResponse(
      responseCode = "201",
      description = "De avond",
      content = @Content(schema = @Schema(implementation = Bewonersavonden.Avond.class)))
  public Response voegToe(NieuweAvond nieuw) {
    UUID id = UUID.randomUUID();
    avonden.voegToe(id, nieuw.plan(), nieuw.inhoud());
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(avonden.lees(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesBewonersavond",
      summary = "Een bewonersavond",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De avond")
  public Bewonersavonden.Avond lees(@PathParam("id") String id) {
    return avonden.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigBewonersavond",
      summary = "Een bewonersavond wijzigen",
      description = "Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De avond")
  public Bewonersavonden.Avond wijzig(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Avondinhoud inhoud) {
    avonden.wijzig(Lees.id(id), Versiekop.lees(versie), inhoud);
    return avonden.lees(Lees.id(id));
  }

  @DELETE
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}")
  @Operation(
      operationId = "verwijderBewonersavond",
      summary = "Een bewonersavond verwijderen",
      description = "Kan alleen zonder opmerkingen.")
  @APIResponse(responseCode = "204", description = "De avond is verwijderd")
  public void verwijder(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String versie) {
    avonden.verwijder(Lees.id(id), Versiekop.lees(versie));
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/weggehaalde-regels")
  @Operation(
      operationId = "leesWeggehaaldeRegels",
      summary = "Regels die sinds de avond uit het plan zijn gehaald",
      description = "Ook zo'n regel kan het antwoord op een opmerking noemen.")
  @APIResponse(responseCode = "200", description = "De regels, de laatste eerst")
  public List<Opmerkingen.Weggehaald> weggehaald(@PathParam("id") String id) {
    return opmerkingen.weggehaald(Lees.id(id));
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/opmerkingen")
  @Operation(
      operationId = "leesOpmerkingen",
      summary = "Opmerkingen van een avond",
      description = "Hoogstens 500; met alleenOpen=true alleen wat nog niet beantwoord is.")
  @APIResponse(responseCode = "200", description = "De opmerkingen")
  public List<Opmerkingen.Opmerkingbeeld> opmerkingen(
      @PathParam("id") String id, @QueryParam("alleenOpen") String alleenOpen) {
    return opmerkingen.van(Lees.id(id), "true".equals(alleenOpen));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/opmerkingen")
  @Operation(
      operationId = "voegOpmerkingToe",
      summary = "Een opmerking vastleggen",
      description = "Van een straat of groep, zonder naam of contactgegevens.")
  @APIResponse(
      responseCode = "201",
      description = "De opmerking",
      content = @Content(schema = @Schema(implementation = Opmerkingen.Opmerkingbeeld.class)))
  public Response voegOpmerkingToe(@PathParam("id") String id, Opmerkinginhoud inhoud) {
    UUID nieuw = UUID.randomUUID();
    opmerkingen.voegToe(nieuw, Lees.id(id), inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(nieuw.toString()).build())
        .entity(opmerkingen.lees(nieuw))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/opmerkingen/{opmerking}")
  @Operation(
      operationId = "leesOpmerking",
      summary = "Een opmerking",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De opmerking")
  public Opmerkingen.Opmerkingbeeld opmerking(
      @PathParam("id") String id, @PathParam("opmerking") String opmerking) {
    Opmerkingen.Opmerkingbeeld beeld = opmerkingen.lees(Lees.id(opmerking));
    vereisVan(id, beeld);
    return beeld;
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/opmerkingen/{opmerking}")
  @Operation(
      operationId = "verbeterOpmerking",
      summary = "Een opmerking verbeteren",
      description = "Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De opmerking")
  public Opmerkingen.Opmerkingbeeld verbeter(
      @PathParam("id") String id,
      @PathParam("opmerking") String opmerking,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Opmerkinginhoud inhoud) {
    vereisVan(id, opmerkingen.lees(Lees.id(opmerking)));
    opmerkingen.verbeter(Lees.id(opmerking), Versiekop.lees(versie), inhoud);
    return opmerkingen.lees(Lees.id(opmerking));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/opmerkingen/{opmerking}/antwoord")
  @Operation(
      operationId = "beantwoordOpmerking",
      summary = "Een opmerking beantwoorden",
      description = "Met de regel van het plan die veranderde, of waarom er niets verandert.")
  @APIResponse(responseCode = "200", description = "De opmerking")
  public Opmerkingen.Opmerkingbeeld beantwoord(
      @PathParam("id") String id,
      @PathParam("opmerking") String opmerking,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Antwoord antwoord) {
    vereisVan(id, opmerkingen.lees(Lees.id(opmerking)));
    opmerkingen.beantwoord(Lees.id(opmerking), Versiekop.lees(versie), antwoord);
    return opmerkingen.lees(Lees.id(opmerking));
  }

  @DELETE
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/opmerkingen/{opmerking}")
  @Operation(
      operationId = "verwijderOpmerking",
      summary = "Een opmerking verwijderen",
      description = "Voorgoed; het spoor bewaart dat zij er was, niet wat erin stond.")
  @APIResponse(responseCode = "204", description = "De opmerking is verwijderd")
  public void verwijderOpmerking(
      @PathParam("id") String id,
      @PathParam("opmerking") String opmerking,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie) {
    vereisVan(id, opmerkingen.lees(Lees.id(opmerking)));
    opmerkingen.verwijder(Lees.id(opmerking), Versiekop.lees(versie));
  }

  private static void vereisVan(String avond, Opmerkingen.Opmerkingbeeld opmerking) {
    if (!opmerking.avond().equals(Lees.id(avond))) {
      throw new NietGevonden("opmerking");
    }
  }
}
