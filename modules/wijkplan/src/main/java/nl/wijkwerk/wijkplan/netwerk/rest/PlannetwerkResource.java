package nl.wijkwerk.wijkplan.netwerk.rest;

import static nl.wijkwerk.wijkplan.netwerk.rest.Netwerkonderdeel.verzameling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.netwerk.application.Doelennetwerken;
import nl.wijkwerk.wijkplan.netwerk.application.Netwerkbeeld;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The network of goals and efforts of a plan. */
@Path("/wijkplannen/{plan}/netwerk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "netwerken", description = "Doelen-inspanningennetwerk van gemeente en plan")
public class PlannetwerkResource {
  private static final String VERSIE = "Versie van het netwerk, uit ETag";

  /**
   * What is chosen from elsewhere; what is left out is taken away.
   *
   * @param doelen ids of goals of the frame
   * @param werkvelden ids of fields of work of the municipality's network
   * @param regels ids of rows of the plan
   */
  @Schema(name = "Plannetwerkkeuze")
  public record Keuze(List<UUID> doelen, List<UUID> werkvelden, List<UUID> regels) {}

  @Inject private Doelennetwerken netwerken;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesPlannetwerk",
      summary = "Het netwerk van een plan",
      description =
          "Doelen, werkvelden en inspanningen met hun koppelingen, en wat eraan ontbreekt (WPL-96)."
              + " De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "Het netwerk")
  public Netwerkbeeld lees(
      @Parameter(description = "Id van het plan") @PathParam("plan") String plan) {
    return netwerken.lees(Lees.id(plan));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/keuze")
  @Operation(
      operationId = "kiesInPlannetwerk",
      summary = "Kiezen wat elders al staat",
      description =
          "Doelen van het kader, werkvelden van de gemeente en regels van het plan (WPL-95). Wat niet genoemd is, gaat eruit.")
  @APIResponse(responseCode = "200", description = "Het netwerk")
  public Netwerkbeeld kies(
      @Parameter(description = "Id van het plan") @PathParam("plan") String plan,
      @Parameter(description = VERSIE) @HeaderParam("If-Match") String versie,
      Keuze keuze) {
    long gelezen = Versiekop.lees(versie);
    netwerken.kiesInPlan(
        Lees.id(plan),
        gelezen,
        verzameling(keuze.doelen()),
        verzameling(keuze.werkvelden()),
        verzameling(keuze.regels()));
    return netwerken.lees(Lees.id(plan));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/knopen")
  @Operation(
      operationId = "voegToeAanPlannetwerk",
      summary = "Een doel, werkveld of inspanning toevoegen",
      description = "Met de koppelingen aan wat in de kolommen ernaast staat (WPL-93, WPL-94).")
  @APIResponse(
      responseCode = "201",
      description = "Het netwerk",
      content = @Content(schema = @Schema(implementation = Netwerkbeeld.class)))
  public Response voegToe(
      @Parameter(description = "Id van het plan") @PathParam("plan") String plan,
      @Parameter(description = VERSIE) @HeaderParam("If-Match") String versie,
      Netwerkonderdeel onderdeel,
      @Context UriInfo adres) {
    long gelezen = Versiekop.lees(versie);
    UUID nieuw = UUID.randomUUID();
    netwerken.voegToeAanPlan(Lees.id(plan), gelezen, nieuw, onderdeel.inhoud());
    return Response.created(adres.getAbsolutePathBuilder().path("{id}").build(nieuw))
        .entity(netwerken.lees(Lees.id(plan)))
        .build();
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/knopen/{id}")
  @Operation(
      operationId = "wijzigInPlannetwerk",
      summary = "Woorden en koppelingen wijzigen",
      description =
          "De soort verandert niet; van wat elders staat veranderen alleen PM en koppelingen.")
  @APIResponse(responseCode = "200", description = "Het netwerk")
  public Netwerkbeeld wijzig(
      @Parameter(description = "Id van het plan") @PathParam("plan") String plan,
      @PathParam("id") String id,
      @Parameter(description = VERSIE) @HeaderParam("If-Match") String versie,
      Netwerkonderdeel onderdeel) {
    long gelezen = Versiekop.lees(versie);
    netwerken.wijzigInPlan(Lees.id(plan), gelezen, Lees.id(id), onderdeel.inhoud());
    return netwerken.lees(Lees.id(plan));
  }

  @DELETE
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/knopen/{id}")
  @Operation(
      operationId = "verwijderUitPlannetwerk",
      summary = "Een onderdeel weghalen",
      description = "Met zijn koppelingen; het spoor bewaart wat er stond.")
  @APIResponse(responseCode = "204", description = "Weggehaald")
  public Response verwijder(
      @Parameter(description = "Id van het plan") @PathParam("plan") String plan,
      @PathParam("id") String id,
      @Parameter(description = VERSIE) @HeaderParam("If-Match") String versie) {
    long gelezen = Versiekop.lees(versie);
    netwerken.verwijderUitPlan(Lees.id(plan), gelezen, Lees.id(id));
    return Response.noContent().build();
  }
}
