package nl.wijkwerk.wijkplan.overname.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.overname.application.Overnames;
import nl.wijkwerk.wijkplan.overname.domain.Standpunt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What organisations do with the items of a plan. */
@Path("/wijkplannen/{id}/overnames")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "overnames", description = "Of afdelingen en partners een onderdeel overnemen")
public class OvernamesResource {
  /** What an organisation says of an item. */
  @Schema(description = "Wat een organisatie met een onderdeel doet")
  public record Overnameverzoek(
      @Schema(description = "Id van de regel van het plan", required = true) @NotNull UUID regel,
      @Schema(description = "Id van de organisatie", required = true) @NotNull UUID organisatie,
      @Schema(required = true) @NotNull Standpunt standpunt,
      @Schema(description = "Verplicht bij afwijken (WPL-72)", maxLength = 1000) String reden) {}

  @Inject private Overnames overnames;

  @GET
  @Lezen({Bevoegdheid.PLAN_LEZEN, Bevoegdheid.OVERNAME_MELDEN})
  @Operation(
      operationId = "leesOvernames",
      summary = "Wat organisaties met elk onderdeel van een plan doen",
      description = "Met aantallen, en met wat ze eerder zeiden.")
  @APIResponse(responseCode = "200", description = "De onderdelen van het plan")
  public List<Overnames.Regel> vanPlan(@PathParam("id") String id) {
    return overnames.vanPlan(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.OVERNAME_MELDEN)
  @Operation(
      operationId = "legOvernameVast",
      summary = "Vastleggen of een organisatie een onderdeel overneemt of afwijkt",
      description =
          "Wat zij eerder zei, blijft bewaard. Wie het plan niet opstelt, meldt alleen voor de eigen"
              + " organisatie (WPL-106).")
  @APIResponse(responseCode = "200", description = "De onderdelen van het plan")
  public List<Overnames.Regel> leg(@PathParam("id") String id, Overnameverzoek verzoek) {
    UUID plan = Lees.id(id);
    overnames.leg(
        UUID.randomUUID(),
        plan,
        verzoek.regel(),
        verzoek.organisatie(),
        verzoek.standpunt(),
        verzoek.reden());
    return overnames.vanPlan(plan);
  }
}
