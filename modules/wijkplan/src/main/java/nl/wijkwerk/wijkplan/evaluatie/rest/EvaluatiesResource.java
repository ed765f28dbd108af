package nl.wijkwerk.wijkplan.evaluatie.rest;

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
import nl.wijkwerk.wijkplan.cijfer.domain.Indicatorcijfer;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluatieblad;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluaties;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiefilter;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatielijstregel;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieregelinhoud;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiestand;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The yearly evaluation of a plan. */
@Path("/evaluaties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "evaluaties", description = "De jaarlijkse evaluatie van een plan")
public class EvaluatiesResource {
  private static final String VERSIE = "Versie van de evaluatie, uit ETag";
  private static final String REGELVERSIE = "Versie van de regel, uit ETag";

  @Inject private Evaluaties evaluaties;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "zoekEvaluaties",
      summary = "Evaluaties zoeken",
      description = "Wat te laat is eerst; of gesorteerd, met - aflopend.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Evaluatielijstregel> zoek(
      @Parameter(description = "Code van een gebied; ook van wat erin ligt") @QueryParam("gebied")
          String gebied,
      @Parameter(description = "Id van het plan") @QueryParam("plan") String plan,
      @Parameter(description = "OPEN, TE_LAAT of AFGESLOTEN") @QueryParam("stand") String stand,
      @Parameter(description = "Het jaar dat is ge\u00ebvalueerd") @QueryParam("jaar") String jaar,
      @Parameter(description = "wijk, jaar, uiterlijk of stand; met - aflopend")
          @QueryParam("sorteer")
          String sorteer,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 1000")
          @QueryParam("grootte")
          @DefaultValue("25")
          String grootte) {
    return Lijst.van(
        evaluaties.zoek(
            new Evaluatiefilter(
                gebied,
                plan == null ? null : Lees.id(plan),
                Lees.keuze("stand", stand, Evaluatiestand.class),
                jaar == null ? null : Lees.getal("jaar", jaar),
                sorteer),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "beginEvaluatie",
      summary = "Een evaluatie eerder beginnen",
      description =
          "Na afloop van het jaar wordt zij vanzelf klaargezet (WPL-60); dit kan al in het jaar"
              + " zelf.")
  @APIResponse(
      responseCode = "201",
      description = "De evaluatie",
      content = @Content(schema = @Schema(implementation = Evaluatieblad.class)))
  public Response begin(Evaluatieverzoeken.Begin verzoek, @Context UriInfo adres) {
    UUID nieuw = evaluaties.begin(verzoek.plan(), verzoek.jaar());
    return Response.created(adres.getAbsolutePathBuilder().path("{id}").build(nieuw))
        .entity(evaluaties.lees(nieuw))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesEvaluatie",
      summary = "Een evaluatie lezen",
      description =
          "Met de doelen, het budget en het verzoek aan de raad. De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De evaluatie")
  public Evaluatieblad lees(@PathParam("id") String id) {
    return evaluaties.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigEvaluatie",
      summary = "Tevredenheid en opmerkingen wijzigen",
      description = "Kan tot de evaluatie is afgesloten (WPL-63).")
  @APIResponse(responseCode = "200", description = "De evaluatie na de wijziging")
  public Evaluatieblad wijzig(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Evaluatieverzoeken.Geheel verzoek) {
    UUID evaluatie = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    evaluaties.wijzig(evaluatie, gelezen, verzoek.tevredenheid(), verzoek.opmerkingen());
    return evaluaties.lees(evaluatie);
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/cijfers")
  @Operation(
      operationId = "leesEvaluatiecijfers",
      summary = "Cijfers van de wijk uit monitoring",
      description = "Tot en met het jaar van de evaluatie; leeg als monitoring er niet is.")
  @APIResponse(responseCode = "200", description = "De cijfers")
  public List<Indicatorcijfer> cijfers(@PathParam("id") String id) {
    return evaluaties.cijfers(Lees.id(id));
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/evaluatieregels/{regel}")
  @Operation(
      operationId = "leesEvaluatieregel",
      summary = "E\u00e9n doel van een evaluatie lezen",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "Het doel")
  public Evaluatieblad.Regel leesRegel(
      @PathParam("id") String id, @PathParam("regel") String regel) {
    return evaluaties.leesRegel(Lees.id(id), Lees.id(regel));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/evaluatieregels/{regel}")
  @Operation(
      operationId = "wijzigEvaluatieregel",
      summary = "Vastleggen wat van een doel terechtkwam",
      description = "Een waarde met jaar en bron, of waarom die niet vast te stellen is (WPL-61).")
  @APIResponse(responseCode = "200", description = "Het doel na de wijziging")
  public Evaluatieblad.Regel wijzigRegel(
      @PathParam("id") String id,
      @PathParam("regel") String regel,
      @Parameter(description = REGELVERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Evaluatieregelinhoud verzoek) {
    UUID evaluatie = Lees.id(id);
    UUID doel = Lees.id(regel);
    long gelezen = Versiekop.lees(versie);
    evaluaties.wijzigRegel(evaluatie, doel, gelezen, verzoek);
    return evaluaties.leesRegel(evaluatie, doel);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/evaluatieregels/{regel}/overname")
  @Operation(
      operationId = "neemCijferOver",
      summary = "Het nieuwste cijfer van monitoring overnemen",
      description = "Met jaar en bron van dat moment (WPL-67).")
  @APIResponse(responseCode = "200", description = "Het doel na de wijziging")
  public Evaluatieblad.Regel neemOver(
      @PathParam("id") String id,
      @PathParam("regel") String regel,
      @Parameter(description = REGELVERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    UUID evaluatie = Lees.id(id);
    UUID doel = Lees.id(regel);
    long gelezen = Versiekop.lees(versie);
    evaluaties.neemOver(evaluatie, doel, gelezen);
    return evaluaties.leesRegel(evaluatie, doel);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/afsluiting")
  @Operation(
      operationId = "sluitEvaluatieAf",
      summary = "Een evaluatie afsluiten",
      description =
          "De regiegroep besluit binnen het budget; daarboven gaat een gemotiveerd verzoek naar de"
              + " raad (WPL-64).")
  @APIResponse(responseCode = "200", description = "De evaluatie na de wijziging")
  public Evaluatieblad sluitAf(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Evaluatieverzoeken.Afsluiting verzoek) {
    UUID evaluatie = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    evaluaties.sluitAf(evaluatie, gelezen, verzoek.motivering());
    return evaluaties.lees(evaluatie);
  }

  @POST
  @Wijzigen(Bevoegdheid.RAADSTOETS_VASTLEGGEN)
  @Path("/{id}/raadsantwoord")
  @Operation(
      operationId = "beantwoordBudgetverzoek",
      summary = "Vastleggen wat de raad op het verzoek antwoordde",
      description = "E\u00e9n keer, met reden en dag van de vergadering (WPL-65).")
  @APIResponse(responseCode = "200", description = "De evaluatie na de wijziging")
  public Evaluatieblad beantwoord(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Evaluatieverzoeken.Antwoord verzoek) {
    UUID evaluatie = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    evaluaties.beantwoord(
        evaluatie, gelezen, verzoek.toegekend(), verzoek.antwoord(), verzoek.vergadering());
    return evaluaties.lees(evaluatie);
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/spoorregels")
  @Operation(
      operationId = "leesEvaluatiespoor",
      summary = "Wat er met een evaluatie gebeurde",
      description = "Nieuwste eerst.")
  @APIResponse(responseCode = "200", description = "Een pagina van het spoor")
  public Lijst<Spoorregel> spoor(
      @PathParam("id") String id,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        evaluaties.spoor(
            Lees.id(id), Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }
}
