package nl.wijkwerk.wijkplan.overname.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import nl.wijkwerk.wijkplan.overname.application.Overnames;
import nl.wijkwerk.wijkplan.overname.domain.Organisatiesoort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Departments and partners. */
@Path("/organisaties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "overnames")
public class OrganisatiesResource {
  /** A new department or partner. */
  @Schema(description = "Een nieuwe afdeling of partner")
  public record NieuweOrganisatie(
      @Schema(required = true, maxLength = 120) @NotNull String naam,
      @Schema(required = true) @NotNull Organisatiesoort soort) {}

  /** Who says for an organisation what it does. */
  @Schema(description = "Wie voor een organisatie meldt")
  public record Meldersverzoek(
      @Schema(
              description = "Gebruikersnamen van mensen met een rol die mag melden",
              required = true,
              maxItems = 20)
          @NotNull
          List<String> gebruikersnamen) {}

  @Inject private Overnames overnames;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesOrganisaties",
      summary = "Alle afdelingen en partners",
      description = "Ook de be\u00ebindigde.")
  @APIResponse(responseCode = "200", description = "De organisaties")
  public List<Overnames.Organisatiebeeld> organisaties() {
    return overnames.organisaties();
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Operation(
      operationId = "voegOrganisatieToe",
      summary = "Een afdeling of partner toevoegen",
      description = "Met een naam die geen andere lopende heeft (WPL-73).")
  @APIResponse(
      responseCode = "201",
      description = "De organisatie",
      content = @Content(schema = @Schema(implementation = Overnames.Organisatiebeeld.class)))
  public Response voegToe(NieuweOrganisatie verzoek, @Context UriInfo adres) {
    UUID nieuw = UUID.randomUUID();
    overnames.voegToe(nieuw, verzoek.naam(), verzoek.soort());
    return Response.created(adres.getAbsolutePathBuilder().path("{id}").build(nieuw))
        .entity(overnames.leesOrganisatie(nieuw))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesOrganisatie",
      summary = "Een afdeling of partner lezen",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De organisatie")
  public Overnames.Organisatiebeeld leesOrganisatie(@PathParam("id") String id) {
    return overnames.leesOrganisatie(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}/melders")
  @Operation(
      operationId = "stelMeldersIn",
      summary = "Vastleggen wie voor een organisatie meldt",
      description = "Vervangt wie er stond (WPL-106).")
  @APIResponse(responseCode = "200", description = "De organisatie")
  public Overnames.Organisatiebeeld stelMeldersIn(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de organisatie, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Meldersverzoek verzoek) {
    UUID organisatie = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    Lees.vereis("gebruikersnamen", verzoek.gebruikersnamen());
    overnames.stelMeldersIn(organisatie, gelezen, verzoek.gebruikersnamen());
    return overnames.leesOrganisatie(organisatie);
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{id}/einde")
  @Operation(
      operationId = "beeindigOrganisatie",
      summary = "Een afdeling of partner be\u00ebindigen",
      description = "Wat zij zei, blijft staan.")
  @APIResponse(responseCode = "200", description = "De organisatie")
  public Overnames.Organisatiebeeld beeindig(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de organisatie, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    UUID organisatie = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    overnames.beeindig(organisatie, gelezen);
    return overnames.leesOrganisatie(organisatie);
  }
}
