package nl.wijkwerk.monitoring.vragenlijst.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijstbeeld;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijsten;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijstlevering;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijstregel;
import nl.wijkwerk.monitoring.vragenlijst.domain.OpenAntwoord;
import nl.wijkwerk.monitoring.vragenlijst.domain.Verwijderreden;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijstfilter;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijstinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questionnaires and their results; residents fill them in on a page, not here. */
@Path("/vragenlijsten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "vragenlijsten", description = "Korte vragenlijsten voor bewoners en hun uitkomsten")
public class VragenlijstenResource {
  /** Why the words of an answer go. */
  public record Verwijdering(@NotNull Verwijderreden reden) {}

  /**
   * What goes to which indicator.
   *
   * @param antwoord mark or place of the answer whose share is meant, or null for the mean mark
   */
  public record Levering(
      @Schema(description = "Nummer van de vraag, vanaf 1", required = true) @NotNull Integer vraag,
      @Schema(description = "Cijfer, of plaats van het antwoord vanaf 0; leeg voor het gemiddelde")
          Integer antwoord,
      @Schema(description = "Code van een subjectieve indicator", required = true) @NotNull
          String indicator) {}

  /** The delivery that was made. */
  public record Aangeleverd(int id) {}

  @Inject private Vragenlijsten lijsten;
  @Inject private Vragenlijstlevering levering;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "zoekVragenlijsten",
      summary = "Vragenlijsten zoeken",
      description = "Laatst gewijzigde eerst; of gesorteerd, met - aflopend.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Vragenlijstregel> zoek(
      @Parameter(description = "Deel van titel of inleiding") @QueryParam("zoek") String zoek,
      @Parameter(description = "Code van een wijk") @QueryParam("gebied") String gebied,
      @Parameter(description = "titel, status, van, tot of gewijzigd; met - aflopend")
          @QueryParam("sorteer")
          String sorteer,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 1000")
          @QueryParam("grootte")
          @DefaultValue("25")
          String grootte) {
    return Lijst.van(
        lijsten.zoek(
            new Vragenlijstfilter(zoek, gebied, null, sorteer),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "maakVragenlijst",
      summary = "Een vragenlijst maken",
      description = "Als concept; bewoners zien haar pas als zij open is.")
  @APIResponse(responseCode = "201", description = "De vragenlijst is gemaakt")
  public Response maak(Vragenlijstinhoud inhoud) {
    UUID id = UUID.randomUUID();
    lijsten.maak(id, inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(lijsten.lees(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesVragenlijst",
      summary = "Een vragenlijst met haar respons en uitkomsten",
      description =
          "Uitkomsten zijn er na het sluiten, en alleen waar genoeg mensen antwoordden (MON-154)."
              + " De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De vragenlijst")
  public Vragenlijstbeeld lees(@PathParam("id") String id) {
    return lijsten.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigVragenlijst",
      summary = "Een vragenlijst wijzigen",
      description = "Alleen een concept. Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De vragenlijst na de wijziging")
  public Vragenlijstbeeld wijzig(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de vragenlijst, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Vragenlijstinhoud inhoud) {
    UUID lijst = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    lijsten.wijzig(lijst, gelezen, inhoud);
    return lijsten.lees(lijst);
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/opening")
  @Operation(
      operationId = "openVragenlijst",
      summary = "Een vragenlijst openen",
      description = "Daarna veranderen de vragen niet meer. Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De vragenlijst, open")
  public Vragenlijstbeeld open(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de vragenlijst, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    UUID lijst = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    lijsten.open(lijst, gelezen);
    return lijsten.lees(lijst);
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/sluiting")
  @Operation(
      operationId = "sluitVragenlijst",
      summary = "Een vragenlijst sluiten",
      description = "Telt de antwoorden, voorgoed. Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De vragenlijst met haar uitkomsten")
  public Vragenlijstbeeld sluit(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de vragenlijst, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    UUID lijst = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    lijsten.sluit(lijst, gelezen);
    return lijsten.lees(lijst);
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/open-antwoorden")
  @Operation(
      operationId = "leesOpenAntwoorden",
      summary = "Antwoorden in eigen woorden",
      description =
          "Na het sluiten, voor wie in alle wijken van de lijst een plan mag opstellen, en alleen"
              + " als er zoveel inzendingen zijn als de ondergrens (MON-192).")
  @APIResponse(responseCode = "200", description = "Een pagina van de antwoorden")
  public Lijst<OpenAntwoord> openAntwoorden(
      @PathParam("id") String id,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        lijsten.openAntwoorden(
            Lees.id(id), Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/open-antwoorden/{antwoord}/verwijdering")
  @Operation(
      operationId = "verwijderOpenAntwoord",
      summary = "De tekst van een open antwoord verwijderen",
      description =
          "Voorgoed, en zonder versie: de tekst gaat weg, wat een ander ook deed. Het spoor zegt dat"
              + " het gebeurde en waarom, en niet wat er stond.")
  @APIResponse(responseCode = "204", description = "De tekst is weg")
  public void verwijderOpenAntwoord(
      @PathParam("id") String id,
      @PathParam("antwoord") String antwoord,
      Verwijdering verwijdering) {
    lijsten.verwijderOpenAntwoord(Lees.id(id), Lees.id(antwoord), verwijdering.reden());
  }

  @POST
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}/leveringen")
  @Operation(
      operationId = "leverVragenlijst",
      summary = "Uitkomsten van een vraag als cijfers aanleveren",
      description =
          "Per wijk, met marge en respondenten, als een levering (MON-159). Het verslag staat bij"
              + " de inleveringen.")
  @APIResponse(responseCode = "202", description = "De levering wordt ingelezen")
  public Response lever(@PathParam("id") String id, Levering gevraagd) {
    int nummer =
        levering.lever(Lees.id(id), gevraagd.vraag(), gevraagd.antwoord(), gevraagd.indicator());
    return Response.accepted(new Aangeleverd(nummer))
        .location(
            adres.getBaseUriBuilder().path("inleveringen").path(String.valueOf(nummer)).build())
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/spoor")
  @Operation(
      operationId = "leesVragenlijstspoor",
      summary = "Wat er met een vragenlijst gebeurde",
      description = "Nieuwste eerst; zonder wie haar invulde.")
  @APIResponse(responseCode = "200", description = "Een pagina van het spoor")
  public Lijst<Spoorregel> spoor(
      @PathParam("id") String id,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        lijsten.spoor(Lees.id(id), Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }
}
