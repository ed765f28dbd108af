package nl.wijkwerk.wijkplan.bezoek.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.bezoek.application.Bezoeken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The checklist for visits. */
@Path("/bezoekpunten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bezoeken")
public class BezoekpuntenResource {
  /** A new point of the checklist. */
  @Schema(description = "Een nieuw punt van de checklist")
  public record NieuwPunt(@Schema(required = true, maxLength = 200) @NotNull String tekst) {}

  @Inject private Bezoeken bezoeken;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesBezoekpunten",
      summary = "De checklist voor bezoeken",
      description = "In volgorde, ook de be\u00ebindigde punten.")
  @APIResponse(responseCode = "200", description = "De punten")
  public List<Bezoeken.Punt> punten() {
    return bezoeken.punten();
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Operation(
      operationId = "voegBezoekpuntToe",
      summary = "De checklist uitbreiden",
      description = "Het punt komt achteraan.")
  @APIResponse(responseCode = "200", description = "De punten")
  public List<Bezoeken.Punt> voegPuntToe(NieuwPunt verzoek) {
    bezoeken.voegPuntToe(UUID.randomUUID(), verzoek.tekst());
    return bezoeken.punten();
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}/einde")
  @Operation(
      operationId = "beeindigBezoekpunt",
      summary = "Een punt van de checklist be\u00ebindigen",
      description = "Wat er gevonden is, blijft staan.")
  @APIResponse(responseCode = "200", description = "De punten")
  public List<Bezoeken.Punt> beeindigPunt(
      @PathParam("id") String id,
      @Parameter(description = "Versie van het punt", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    long gelezen = Versiekop.lees(versie);
    bezoeken.beeindigPunt(Lees.id(id), gelezen);
    return bezoeken.punten();
  }
}
