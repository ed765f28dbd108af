package nl.wijkwerk.monitoring.reeks.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.reeks.application.Gebiedsopvolgingen;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.domain.Opvolgsoort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What areas became. */
@Path("/gebiedsopvolgingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gebieden")
public class OpvolgingenResource {

  /** A succession in the API. */
  @Schema(
      name = "Gebiedsopvolging",
      requiredProperties = {"id", "soort", "jaar", "oud", "nieuw"})
  public record Antwoord(
      UUID id,
      Opvolgsoort soort,
      int jaar,
      List<String> oud,
      List<String> nieuw,
      String toelichting) {
    /** As the API tells it. */
    public static Antwoord van(Gebiedsopvolging o) {
      return new Antwoord(o.id(), o.soort(), o.jaar(), o.oud(), o.nieuw(), o.toelichting());
    }
  }

  /** A succession that is added. */
  @Schema(name = "NieuweGebiedsopvolging")
  public record Verzoek(
      @NotNull Opvolgsoort soort,
      @NotNull @Schema(description = "Eerste jaar van de nieuwe codes") Integer jaar,
      @NotNull List<String> oud,
      @NotNull List<String> nieuw,
      @Schema(maxLength = 300) String toelichting) {}

  @Inject private Gebiedsopvolgingen opvolgingen;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "leesGebiedsopvolgingen",
      summary = "Wat gebieden door de jaren werden",
      description =
          "Het nieuwste jaar eerst. Reeksen lopen hierover door (MON-107) en klassen ook (MON-164).")
  @APIResponse(responseCode = "200", description = "De opvolgingen")
  public Lijst<Antwoord> lijst() {
    List<Antwoord> alle = opvolgingen.lijst().stream().map(Antwoord::van).toList();
    return new Lijst<>(alle, 1, alle.size(), alle.size());
  }

  @POST
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "voegGebiedsopvolgingToe",
      summary = "Zeg wat gebieden werden",
      description = "Hernoemd, hercodeerd, samengevoegd of gesplitst (MON-106).")
  @APIResponse(
      responseCode = "201",
      description = "De opvolging",
      content = @Content(schema = @Schema(implementation = Antwoord.class)))
  public Response voegToe(Verzoek verzoek) {
    Gebiedsopvolging nieuw =
        new Gebiedsopvolging(
            UUID.randomUUID(),
            verzoek.soort(),
            verzoek.jaar(),
            verzoek.oud(),
            verzoek.nieuw(),
            verzoek.toelichting());
    opvolgingen.voegToe(nieuw);
    return Response.created(adres.getAbsolutePathBuilder().path(nieuw.id().toString()).build())
        .entity(Antwoord.van(nieuw))
        .build();
  }

  @DELETE
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "verwijderGebiedsopvolging",
      summary = "Haal een opvolging weg",
      description = "Reeksen lopen er dan niet meer over door.")
  @APIResponse(responseCode = "204", description = "Weg")
  public void verwijder(@PathParam("id") String id) {
    opvolgingen.verwijder(Lees.id(id));
  }
}
