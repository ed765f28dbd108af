package nl.wijkwerk.wijkplan.uitvoering.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectVastleggen;
import nl.wijkwerk.wijkplan.uitvoering.application.Projectblad;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectenBekijken;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectfilter;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Projects under a plan: from projectplan to look back. */
@Path("/projecten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "projecten", description = "Uitvoering van een plan: van projectplan tot terugblik")
public class ProjectenResource {
  private static final String VERSIE = "Versie van het project, uit ETag";

  @Inject private ProjectenBekijken bekijken;
  @Inject private ProjectVastleggen vastleggen;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "zoekProjecten",
      summary = "Projecten zoeken",
      description =
          "Wat in uitvoering is eerst, de laatste dag vooraan; of gesorteerd, met - aflopend.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Projectregel> zoek(
      @Parameter(description = "Woorden, of een deel van titel, straat of verantwoordelijke")
          @QueryParam("zoek")
          String zoek,
      @Parameter(description = "Code van een gebied; ook van wat erin ligt") @QueryParam("gebied")
          String gebied,
      @Parameter(description = "Id van het plan") @QueryParam("plan") String plan,
      @Parameter(description = "VOORBEREIDING, IN_UITVOERING, AFGESLOTEN of VERVALLEN")
          @QueryParam("status")
          String status,
      @Parameter(description = "PROJECT, SNELLE_MAATREGEL of ONTMOETINGSPLAATS")
          @QueryParam("soort")
          String soort,
      @Parameter(description = "TE_LAAT, STIL, SAMENLOOP, TERUGVAL, TERUGBLIK_TE_LAAT of PAST_NIET")
          @QueryParam("signaal")
          String signaal,
      @Parameter(
              description =
                  "titel, wijk, soort, van, tot, status, verantwoordelijke of gewijzigd; met -"
                      + " aflopend")
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
            new Projectfilter(
                zoek,
                gebied,
                plan == null ? null : Lees.id(plan),
                Lees.keuze("status", status, Projectstatus.class),
                Lees.keuze("soort", soort, Projectsoort.class),
                Lees.keuze("signaal", signaal, Signaal.class),
                sorteer),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "maakProject",
      summary = "Een project maken",
      description =
          "Onder een plan, bij een regel ervan (WPL-30). Is er ander werk in dezelfde straat en"
              + " periode, dan hoort er een reden bij (WPL-39).")
  @APIResponse(
      responseCode = "201",
      description = "Het project",
      content = @Content(schema = @Schema(implementation = Projectblad.class)))
  public Response maak(Projectverzoek verzoek, @Context UriInfo adres) {
    Lees.vereis("plan", verzoek.plan());
    UUID nieuw = UUID.randomUUID();
    vastleggen.maak(
        nieuw,
        new ProjectVastleggen.Plaats(
            verzoek.plan(),
            verzoek.regel(),
            verzoek.soort() == null ? Projectsoort.PROJECT : verzoek.soort(),
            verzoek.herstelt()),
        verzoek.inhoud(),
        verzoek.samenloopReden());
    Projectblad blad = bekijken.lees(nieuw);
    return Response.created(adres.getAbsolutePathBuilder().path("{id}").build(nieuw))
        .entity(blad)
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesProject",
      summary = "Een project lezen",
      description = "Met mijlpalen, samenloop en terugblikken. De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "Het project")
  public Projectblad lees(@PathParam("id") String id) {
    return bekijken.lees(Lees.id(id));
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/spoorregels")
  @Operation(
      operationId = "leesProjectspoor",
      summary = "Wat er met een project gebeurde",
      description = "Nieuwste eerst.")
  @APIResponse(responseCode = "200", description = "Een pagina van het spoor")
  public Lijst<Spoorregel> spoor(
      @PathParam("id") String id,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        bekijken.spoor(Lees.id(id), Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigProject",
      summary = "Een project wijzigen",
      description = "Plan, regel en soort blijven zoals ze zijn.")
  @APIResponse(responseCode = "200", description = "Het project na de wijziging")
  public Projectblad wijzig(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Projectverzoek verzoek) {
    UUID project = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.wijzig(project, gelezen, verzoek.inhoud(), verzoek.samenloopReden());
    return bekijken.lees(project);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/begin")
  @Operation(
      operationId = "beginProject",
      summary = "Met de uitvoering beginnen",
      description = "Kan als het projectplan volledig is (WPL-34).")
  @APIResponse(responseCode = "200", description = "Het project na de wijziging")
  public Projectblad begin(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    UUID project = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.begin(project, gelezen);
    return bekijken.lees(project);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/afsluiting")
  @Operation(
      operationId = "sluitProjectAf",
      summary = "Een project afsluiten",
      description = "Met een borger en een dag om terug te blikken (WPL-36).")
  @APIResponse(responseCode = "200", description = "Het project na de wijziging")
  public Projectblad sluitAf(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Afsluitverzoek verzoek) {
    UUID project = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.sluitAf(project, gelezen, verzoek.borger(), verzoek.terugblik());
    return bekijken.lees(project);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/verval")
  @Operation(
      operationId = "laatProjectVervallen",
      summary = "Een project laten vervallen",
      description = "Met een reden (WPL-41).")
  @APIResponse(responseCode = "200", description = "Het project na de wijziging")
  public Projectblad laatVervallen(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Vervalverzoek verzoek) {
    UUID project = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.laatVervallen(project, gelezen, verzoek.reden());
    return bekijken.lees(project);
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/beleidstoetsen")
  @Operation(
      operationId = "legBeleidstoetsenVast",
      summary = "Een ontmoetingsplaats toetsen aan het beleid",
      description =
          "Vastgoed en accommodatiebeleid, elk met uitkomst en reden (WPL-35); past zij niet, dan"
              + " met het besluit om af te wijken (WPL-100).")
  @APIResponse(responseCode = "200", description = "Het project na de wijziging")
  public Projectblad toets(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Beleidstoetsverzoek verzoek) {
    UUID project = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.legBeleidstoetsenVast(
        project,
        gelezen,
        verzoek.vastgoedtoets(),
        verzoek.accommodatietoets(),
        verzoek.afwijking());
    return bekijken.lees(project);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/mijlpalen")
  @Operation(
      operationId = "voegMijlpaalToe",
      summary = "Een mijlpaal toevoegen",
      description = "De voortgang volgt uit de mijlpalen (WPL-43).")
  @APIResponse(responseCode = "200", description = "Het project na de wijziging")
  public Projectblad voegMijlpaalToe(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Mijlpaalverzoek verzoek) {
    UUID project = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.voegMijlpaalToe(
        project, gelezen, UUID.randomUUID(), verzoek.naam(), verzoek.gepland(), verzoek.gehaald());
    return bekijken.lees(project);
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/mijlpalen/{mijlpaal}")
  @Operation(
      operationId = "wijzigMijlpaal",
      summary = "Een mijlpaal wijzigen of gehaald melden",
      description = "Met de dag waarop hij gehaald is, of leeg.")
  @APIResponse(responseCode = "200", description = "Het project na de wijziging")
  public Projectblad wijzigMijlpaal(
      @PathParam("id") String id,
      @PathParam("mijlpaal") String mijlpaal,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Mijlpaalverzoek verzoek) {
    UUID project = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.wijzigMijlpaal(
        project, gelezen, Lees.id(mijlpaal), verzoek.naam(), verzoek.gepland(), verzoek.gehaald());
    return bekijken.lees(project);
  }

  @DELETE
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/mijlpalen/{mijlpaal}")
  @Operation(
      operationId = "verwijderMijlpaal",
      summary = "Een mijlpaal laten vervallen",
      description = "Het spoor bewaart wat erin stond.")
  @APIResponse(responseCode = "200", description = "Het project na de wijziging")
  public Projectblad verwijderMijlpaal(
      @PathParam("id") String id,
      @PathParam("mijlpaal") String mijlpaal,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    UUID project = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.verwijderMijlpaal(project, gelezen, Lees.id(mijlpaal));
    return bekijken.lees(project);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/terugblikken")
  @Operation(
      operationId = "blikTerug",
      summary = "Terugblikken op een afgesloten project",
      description = "In stand of teruggevallen, met wat er te zien was (WPL-37).")
  @APIResponse(responseCode = "200", description = "Het project na de wijziging")
  public Projectblad blikTerug(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Terugblikverzoek verzoek) {
    UUID project = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.blikTerug(
        project, gelezen, verzoek.uitkomst(), verzoek.woorden(), verzoek.volgende());
    return bekijken.lees(project);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/terugvalantwoord")
  @Operation(
      operationId = "beantwoordTerugval",
      summary = "Een terugval beantwoorden",
      description = "Het alarm gaat uit; het antwoord blijft staan (WPL-38).")
  @APIResponse(responseCode = "200", description = "Het project na de wijziging")
  public Projectblad beantwoordTerugval(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Terugvalverzoek verzoek) {
    UUID project = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    vastleggen.beantwoordTerugval(project, gelezen, verzoek.antwoord());
    return bekijken.lees(project);
  }
}
