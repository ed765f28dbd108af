package nl.wijkwerk.wijkplan.plan.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.application.Planstappen;
import nl.wijkwerk.wijkplan.plan.application.Verschil;
import nl.wijkwerk.wijkplan.plan.application.Versies;
import nl.wijkwerk.wijkplan.plan.domain.Kader;
import nl.wijkwerk.wijkplan.plan.domain.Oordeel;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import nl.wijkwerk.wijkplan.plan.domain.Planversie;
import nl.wijkwerk.wijkplan.plan.domain.Wijkplannen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans, their rows, the offer, the council's test and the trail. */
@Path("/wijkplannen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "wijkplannen", description = "Van concept tot vastgesteld plan")
public class WijkplannenResource {
  /**
   * What a concept is made from; without a plansoort it is of the usual type.
   *
   * @param analyseversie version of the analysis that the rows were chosen from; it is refused when
   *     a row was changed since, and without it whatever the rows say now is taken
   */
  public record NieuwConcept(
      @NotNull UUID analyse,
      Integer analyseversie,
      @NotNull Set<UUID> analyseregels,
      @NotNull String titel,
      @NotNull Integer vanJaar,
      @NotNull Integer totJaar,
      String plansoort) {}

  /** What the offerer says of what changed since the council sent the plan back. */
  public record Heraanbieding(@NotNull String wijziging) {}

  /** The type of a plan. */
  public record Soortkeuze(@NotNull String plansoort) {}

  /** The day on which a step was done. */
  public record Stapafronding(@NotNull LocalDate afgerondOp) {}

  /** What the council found of one frame. */
  public record Kaderoordeel(@NotNull Boolean voldaan, String reden) {
    Oordeel van(Kader kader) {
      return new Oordeel(kader, voldaan, reden);
    }
  }

  /** The council's judgement of one version. */
  public record Raadsoordeel(
      @NotNull Integer inhoudsversie,
      @NotNull LocalDate vergadering,
      @NotNull Kaderoordeel betrokkenheid,
      @NotNull Kaderoordeel doelstellingen,
      @NotNull Kaderoordeel middelen) {}

  /** What another body than the council decided of one version; sent back, it takes a reason. */
  public record NieuwPlanbesluit(
      @NotNull Integer inhoudsversie,
      @NotNull LocalDate dag,
      @NotNull Boolean vastgesteld,
      String reden) {}

  @Inject private Plannen plannen;
  @Inject private Versies versies;
  @Inject private Planstappen stappen;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "zoekWijkplannen",
      summary = "Plannen zoeken",
      description = "Zoekt in titel en wijk, met paginering.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Plan> zoek(
      @QueryParam("zoek") String zoek,
      @QueryParam("gebied") String gebied,
      @QueryParam("fase") String fase,
      @QueryParam("plansoort") String plansoort,
      @QueryParam("sorteer") String sorteer,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        plannen.zoek(
            new Wijkplannen.Filter(
                zoek, gebied, Lees.keuze("fase", fase, Planfase.class), sorteer, plansoort),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "maakConcept",
      summary = "Concept maken uit een wijkanalyse",
      description =
          "Neemt de gekozen regels van de analyse over in een nieuw concept. Met analyseversie, de"
              + " versie van de analyse waaruit is gekozen, wordt geweigerd (412) als een regel"
              + " sindsdien veranderde.")
  @APIResponse(responseCode = "201", description = "Het concept is gemaakt")
  public Response maakConcept(NieuwConcept nieuw) {
    UUID id =
        plannen.maakConcept(
            nieuw.analyse(),
            nieuw.analyseversie() == null ? null : nieuw.analyseversie().longValue(),
            nieuw.analyseregels(),
            nieuw.titel(),
            nieuw.vanJaar(),
            nieuw.totJaar(),
            nieuw.plansoort());
    Plan plan = plannen.lees(id);
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(plan)
        .build();
  }

  @GET
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  @Path("/{id}")
  @Operation(
      operationId = "leesWijkplan",
      summary = "Een plan lezen",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "Het plan")
  public Plan lees(@PathParam("id") String id) {
    return plannen.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/plansoort")
  @Operation(
      operationId = "bepaalPlansoort",
      summary = "Vastleggen van welke soort een plan is",
      description =
          "Kan zolang het plan open is; de jaren en het gebied moeten bij de soort passen.")
  @APIResponse(responseCode = "200", description = "Het plan")
  public Plan bepaalSoort(
      @PathParam("id") String id, @HeaderParam("If-Match") String versie, Soortkeuze keuze) {
    long gelezen = Versiekop.lees(versie);
    plannen.bepaalSoort(Lees.id(id), gelezen, keuze.plansoort());
    return plannen.lees(Lees.id(id));
  }

  @GET
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  @Path("/{id}/planregels")
  @Operation(
      operationId = "leesPlanregels",
      summary = "Doelen en onderdelen van een plan",
      description = "Met per regel wat er nog ontbreekt.")
  @APIResponse(responseCode = "200", description = "De regels")
  public List<Plan.Regel> regels(@PathParam("id") String id) {
    plannen.lees(Lees.id(id));
    return plannen.regels(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/planregels")
  @Operation(
      operationId = "voegPlanregelToe",
      summary = "Doel of onderdeel toevoegen",
      description = "Kan zolang het plan open is.")
  @APIResponse(responseCode = "201", description = "De regel is toegevoegd")
  public Response voegRegelToe(@PathParam("id") String id, Planregelinhoud inhoud) {
    UUID regel = UUID.randomUUID();
    plannen.voegRegelToe(regel, Lees.id(id), inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(regel.toString()).build())
        .entity(plannen.leesRegel(regel))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/planregels/{regel}")
  @Operation(
      operationId = "leesPlanregel",
      summary = "Een doel of onderdeel lezen",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De regel")
  public Plan.Regel leesRegel(@PathParam("id") String id, @PathParam("regel") String regel) {
    plannen.lees(Lees.id(id));
    return plannen.leesRegel(Lees.id(regel));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/planregels/{regel}")
  @Operation(
      operationId = "wijzigPlanregel",
      summary = "Doel of onderdeel wijzigen",
      description = "Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De gewijzigde regel")
  public Plan.Regel wijzigRegel(
      @PathParam("id") String id,
      @PathParam("regel") String regel,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Planregelinhoud inhoud) {
    plannen.lees(Lees.id(id));
    plannen.wijzigRegel(Lees.id(regel), Versiekop.lees(versie), inhoud);
    return plannen.leesRegel(Lees.id(regel));
  }

  @DELETE
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/planregels/{regel}")
  @Operation(
      operationId = "verwijderPlanregel",
      summary = "Doel of onderdeel laten vervallen",
      description = "Het spoor bewaart wat erin stond.")
  @APIResponse(responseCode = "204", description = "De regel is vervallen")
  public void verwijderRegel(
      @PathParam("id") String id,
      @PathParam("regel") String regel,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie) {
    plannen.lees(Lees.id(id));
    plannen.verwijderRegel(Lees.id(regel), Versiekop.lees(versie));
  }

  @GET
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  @Path("/{id}/stappen")
  @Operation(
      operationId = "leesPlanstappen",
      summary = "Waar een plan staat, in stappen",
      description =
          "De eigen stappen van de plansoort, in volgorde. Heeft de soort er geen, dan zijn het de"
              + " zes van elk plan: die hebben een moment en geen id of tekst.")
  @APIResponse(responseCode = "200", description = "De stappen")
  public List<Planstappen.Stap> stappen(@PathParam("id") String id) {
    return stappen.van(Lees.id(id));
  }

  @GET
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  @Path("/{id}/stappen/{stap}")
  @Operation(
      operationId = "leesPlanstap",
      summary = "Een stap van een plan",
      description = "De versie staat in ETag; zij is 0 zolang niemand iets van de stap zei.")
  @APIResponse(responseCode = "200", description = "De stap")
  public Planstappen.Stap leesStap(@PathParam("id") String id, @PathParam("stap") String stap) {
    return stappen.lees(Lees.id(id), Lees.id(stap));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/stappen/{stap}")
  @Operation(
      operationId = "rondPlanstapAf",
      summary = "Een stap van een plan afronden",
      description =
          "In elke fase. De dag ligt niet in de toekomst en niet voor het begin van het plan"
              + " (WPL-122); een stap met een moment rondt zichzelf af (WPL-121).")
  @APIResponse(responseCode = "200", description = "De afgeronde stap")
  public Planstappen.Stap rondStapAf(
      @PathParam("id") String id,
      @PathParam("stap") String stap,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Stapafronding afronding) {
    long gelezen = Versiekop.lees(versie);
    stappen.rondAf(Lees.id(id), Lees.id(stap), gelezen, afronding.afgerondOp());
    return stappen.lees(Lees.id(id), Lees.id(stap));
  }

  @DELETE
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/stappen/{stap}")
  @Operation(
      operationId = "heropenPlanstap",
      summary = "Een stap is toch niet afgerond",
      description = "Haalt weg dat iemand de stap afrondde; het spoor bewaart het.")
  @APIResponse(responseCode = "204", description = "De stap is weer open")
  public void heropenStap(
      @PathParam("id") String id,
      @PathParam("stap") String stap,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie) {
    stappen.heropen(Lees.id(id), Lees.id(stap), Versiekop.lees(versie));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_AANBIEDEN)
  @Path("/{id}/aanbiedingen")
  @Operation(
      operationId = "biedWijkplanAan",
      summary = "Definitief voorstel aanbieden",
      description =
          "Vergrendelt de inhoud; geweigerd zolang een doel niet meetbaar is. Elke wijziging van een"
              + " regel geeft het plan een nieuwe versie.")
  @APIResponse(responseCode = "200", description = "Het aangeboden plan")
  public Plan biedAan(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String versie) {
    plannen.biedAan(Lees.id(id), Versiekop.lees(versie), null);
    return lees(id);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_AANBIEDEN)
  @Path("/{id}/heraanbiedingen")
  @Operation(
      operationId = "biedWijkplanOpnieuwAan",
      summary = "Een teruggestuurd plan opnieuw aanbieden, met wat er veranderde",
      description =
          "Als aanbieden; voor een plan waarvan in de regels niets anders staat sinds het is"
              + " teruggestuurd (WPL-14). De toelichting blijft bij de nieuwe versie staan.")
  @APIResponse(responseCode = "200", description = "Het aangeboden plan")
  public Plan biedOpnieuwAan(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Heraanbieding heraanbieding) {
    plannen.biedAan(Lees.id(id), Versiekop.lees(versie), heraanbieding.wijziging());
    return lees(id);
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/raadstoetsen")
  @Operation(
      operationId = "leesRaadstoetsen",
      summary = "Oordelen van de raad",
      description = "Nieuwste versie eerst.")
  @APIResponse(responseCode = "200", description = "De oordelen")
  public List<Plan.Toets> toetsen(@PathParam("id") String id) {
    plannen.lees(Lees.id(id));
    return plannen.toetsen(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.RAADSTOETS_VASTLEGGEN)
  @Path("/{id}/raadstoetsen")
  @Operation(
      operationId = "legRaadstoetsVast",
      summary = "Oordeel van de raad vastleggen",
      description = "Op betrokkenheid, doelstellingen en middelen.")
  @APIResponse(responseCode = "201", description = "Het oordeel is vastgelegd")
  public Response legToetsVast(@PathParam("id") String id, Raadsoordeel oordeel) {
    plannen.legToetsVast(
        Lees.id(id),
        oordeel.inhoudsversie(),
        oordeel.vergadering(),
        oordeel.betrokkenheid().van(Kader.BETROKKENHEID),
        oordeel.doelstellingen().van(Kader.DOELSTELLINGEN),
        oordeel.middelen().van(Kader.MIDDELEN));
    return Response.created(adres.getAbsolutePath()).entity(plannen.lees(Lees.id(id))).build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/planbesluiten")
  @Operation(
      operationId = "leesPlanbesluiten",
      summary = "Besluiten van college of regiegroep",
      description = "Nieuwste versie eerst. Wat de raad oordeelde, staat bij raadstoetsen.")
  @APIResponse(responseCode = "200", description = "De besluiten")
  public List<Plan.Besluit> besluiten(@PathParam("id") String id) {
    plannen.lees(Lees.id(id));
    return plannen.besluiten(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/planbesluiten")
  @Operation(
      operationId = "neemPlanbesluit",
      summary = "Besluit van college of regiegroep vastleggen",
      description =
          "Op een plan waarover niet de raad beslist (WPL-125). Een besluit van het college legt vast"
              + " wie in de hele gemeente plannen opstelt.")
  @APIResponse(responseCode = "201", description = "Het besluit is vastgelegd")
  public Response neemBesluit(@PathParam("id") String id, NieuwPlanbesluit besluit) {
    plannen.neemBesluit(
        Lees.id(id),
        besluit.inhoudsversie(),
        besluit.dag(),
        besluit.vastgesteld(),
        besluit.reden());
    return Response.created(adres.getAbsolutePath()).entity(plannen.lees(Lees.id(id))).build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/spoorregels")
  @Operation(
      operationId = "leesPlanspoor",
      summary = "Wat er met een plan gebeurde",
      description = "Vanaf de wijkanalyse, in elke module, nieuwste eerst.")
  @APIResponse(responseCode = "200", description = "Een pagina van het spoor")
  public Lijst<Spoorregel> spoor(
      @PathParam("id") String id,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("50") String grootte) {
    plannen.lees(Lees.id(id));
    return Lijst.van(
        plannen.spoor(Lees.id(id), Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/versies")
  @Operation(
      operationId = "leesPlanversies",
      summary = "Versies die zijn aangeboden",
      description = "Nieuwste eerst.")
  @APIResponse(responseCode = "200", description = "De versies")
  public List<Planversie> versies(@PathParam("id") String id) {
    return versies.van(Lees.id(id));
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}/verschillen")
  @Operation(
      operationId = "vergelijkPlanversies",
      summary = "Wat er tussen twee versies veranderde",
      description = "Per regel en per veld; zonder naar met het plan zoals het nu is.")
  @APIResponse(responseCode = "200", description = "De verschillen")
  public Verschil verschillen(
      @PathParam("id") String id,
      @Parameter(description = "Nummer van de oudste versie", required = true) @QueryParam("van")
          String van,
      @QueryParam("naar") String naar) {
    Lees.vereis("van", van);
    return versies.vergelijk(
        Lees.id(id), Lees.getal("van", van), naar == null ? null : Lees.getal("naar", naar));
  }
}
