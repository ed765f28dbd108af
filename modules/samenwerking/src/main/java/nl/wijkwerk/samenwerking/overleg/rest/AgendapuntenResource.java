package nl.wijkwerk.samenwerking.overleg.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;
import nl.wijkwerk.samenwerking.overleg.application.BesluitVastleggen;
import nl.wijkwerk.samenwerking.overleg.application.Besluiten;
import nl.wijkwerk.samenwerking.overleg.application.Puntblad;
import nl.wijkwerk.samenwerking.overleg.domain.Beslissing;
import nl.wijkwerk.samenwerking.overleg.domain.Uitkomst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Points, and the decision on them. */
@Path("/agendapunten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "agendapunten", description = "Punten op een agenda en het besluit erover")
public class AgendapuntenResource {
  /**
   * What was decided, and why.
   *
   * @param vooruit whether the forum decided before the day of its meeting; absent is no
   */
  public record NieuwBesluit(@NotNull Uitkomst uitkomst, @NotNull String reden, Boolean vooruit) {}

  @Inject private Agendas agendas;
  @Inject private Besluiten besluiten;
  @Inject private BesluitVastleggen vastleggen;

  @GET
  @Lezen(Bevoegdheid.OVERLEG_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesAgendapunt",
      summary = "Een agendapunt lezen",
      description = "Met de besluiten erover. De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "Het punt")
  public Puntblad lees(@PathParam("id") String id) {
    return agendas.punt(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.BESLUIT_VASTLEGGEN)
  @Path("/{id}/besluit")
  @Operation(
      operationId = "legBesluitVast",
      summary = "Besluit vastleggen",
      description =
          "Alleen de voorzitter, met reden en binnen het mandaat, op de dag van de vergadering of"
              + " daarna; eerder alleen met vooruit: true, als het overleg al besloot. Een later besluit vervangt het"
              + " vorige, dat blijft bestaan. Vraagt de gelezen versie van het punt in If-Match.")
  @APIResponse(responseCode = "200", description = "Het besluit")
  public Response legVast(
      @PathParam("id") String id,
      @Parameter(description = "De gelezen versie van het punt, uit ETag")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      NieuwBesluit nieuw) {
    UUID besluit = UUID.randomUUID();
    vastleggen.legVast(
        Lees.id(id),
        Versiekop.lees(versie),
        new Beslissing(
            besluit, nieuw.uitkomst(), nieuw.reden(), Boolean.TRUE.equals(nieuw.vooruit())));
    return Response.ok(besluiten.besluit(besluit))
        .tag(Versiekop.tag(agendas.punt(Lees.id(id)).versie()))
        .build();
  }
}
