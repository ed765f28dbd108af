package nl.wijkwerk.monitoring.bron.rest;

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
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.bron.application.Bronnen;
import nl.wijkwerk.monitoring.bron.application.Bronregel;
import nl.wijkwerk.monitoring.bron.domain.Broninhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tables at a source, and having them fetched. */
@Path("/bronnen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bronnen", description = "Tabellen die bij de bron worden opgehaald")
public class BronnenResource {

  /** The delivery that fetches a source. */
  @Schema(requiredProperties = "inlevering")
  public record Ophaling(int inlevering) {}

  @Inject private Bronnen bronnen;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  @Operation(
      operationId = "leesBronnen",
      summary = "De bronnen",
      description = "Het nieuwste jaar eerst, met wat er nieuw is voor zover bekend.")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Bronregel> lijst(
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("20") String grootte) {
    return Lijst.van(bronnen.lijst(Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Operation(
      operationId = "voegBronToe",
      summary = "Een bron toevoegen",
      description = "Het adres van de bron is een instelling van de server.")
  @APIResponse(responseCode = "201", description = "De bron is toegevoegd")
  public Response voegToe(Broninhoud inhoud) {
    UUID id = UUID.randomUUID();
    bronnen.voegToe(id, inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(bronnen.lees(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesBron",
      summary = "Een bron lezen",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De bron")
  public Bronregel lees(@PathParam("id") String id) {
    return bronnen.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigBron",
      summary = "Een bron wijzigen",
      description = "Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De bron na de wijziging")
  public Bronregel wijzig(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de bron, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Broninhoud inhoud) {
    UUID bron = Lees.id(id);
    bronnen.wijzig(bron, Versiekop.lees(versie), inhoud);
    return bronnen.lees(bron);
  }

  @DELETE
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "verwijderBron",
      summary = "Een bron verwijderen",
      description =
          "Wat ervan is ingelezen, blijft. Vraagt de gelezen versie van de bron in If-Match.")
  @APIResponse(responseCode = "204", description = "De bron is verwijderd")
  public void verwijder(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de bron, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    bronnen.verwijder(Lees.id(id), Versiekop.lees(versie));
  }

  @POST
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}/ophalingen")
  @Operation(
      operationId = "haalBronOp",
      summary = "De cijfers van een bron ophalen en inlezen",
      description =
          "Gaat door na het antwoord; volg de inlevering op het adres in Location. Na een breuk gaat"
              + " de volgende ophaling verder na de laatste pagina.")
  @APIResponse(
      responseCode = "202",
      description = "Aangenomen",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Ophaling.class)))
  public Response haalOp(@PathParam("id") String id) {
    int inlevering = bronnen.haalOp(Lees.id(id));
    return Response.accepted(new Ophaling(inlevering))
        .location(
            adres
                .getBaseUriBuilder()
                .path("inleveringen")
                .path(Integer.toString(inlevering))
                .build())
        .build();
  }

  @POST
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}/controles")
  @Operation(
      operationId = "kijkBronNa",
      summary = "Vragen of de bron de tabel heeft gewijzigd",
      description = "Eén vraag aan de bron; er worden geen cijfers opgehaald.")
  @APIResponse(responseCode = "200", description = "De bron met wat er nieuw is")
  public Bronregel kijkNa(@PathParam("id") String id) {
    UUID bron = Lees.id(id);
    bronnen.kijkNa(bron);
    return bronnen.lees(bron);
  }
}
