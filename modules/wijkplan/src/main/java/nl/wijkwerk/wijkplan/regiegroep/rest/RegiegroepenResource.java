package nl.wijkwerk.wijkplan.regiegroep.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.regiegroep.application.Regiegroepen;
import nl.wijkwerk.wijkplan.regiegroep.domain.Zetelinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Steering groups and their seats. */
@Path("/regiegroepen/{gebied}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "regiegroepen",
    description = "Wie er in de regiegroep van een wijk zitten, en wie ontbreken")
public class RegiegroepenResource {
  /** A new seat for a group of parties. */
  public record NieuweZetel(
      @NotNull UUID groep, String bezetter, LocalDate van, LocalDate tot, Boolean voorzitter) {
    Zetelinhoud inhoud() {
      return new Zetelinhoud(bezetter, van, tot, Boolean.TRUE.equals(voorzitter));
    }
  }

  @Inject private Regiegroepen regiegroepen;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Operation(
      operationId = "leesRegiegroep",
      summary = "De regiegroep van een wijk",
      description = "Per groep van partijen de zetels, en of de groep ontbreekt.")
  @APIResponse(responseCode = "200", description = "De regiegroep")
  public Regiegroepen.Regiegroep lees(@PathParam("gebied") String gebied) {
    return regiegroepen.van(gebied);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/zetels")
  @Operation(
      operationId = "voegZetelToe",
      summary = "Een zetel toevoegen",
      description = "Zonder bezetter is de zetel vacant; een bewoner heeft een termijn.")
  @APIResponse(
      responseCode = "201",
      description = "De zetel",
      content = @Content(schema = @Schema(implementation = Regiegroepen.Zetelbeeld.class)))
  public Response voegToe(@PathParam("gebied") String gebied, NieuweZetel nieuw) {
    UUID id = UUID.randomUUID();
    regiegroepen.voegZetelToe(id, gebied, nieuw.groep(), nieuw.inhoud());
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(regiegroepen.leesZetel(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/zetels/{zetel}")
  @Operation(
      operationId = "leesZetel",
      summary = "Een zetel",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De zetel")
  public Regiegroepen.Zetelbeeld zetel(
      @PathParam("gebied") String gebied, @PathParam("zetel") String zetel) {
    Regiegroepen.Zetelbeeld beeld = regiegroepen.leesZetel(Lees.id(zetel));
    vereisVan(gebied, beeld);
    return beeld;
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/zetels/{zetel}")
  @Operation(
      operationId = "bezetZetel",
      summary = "Een zetel bezetten of vacant maken",
      description = "Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De zetel")
  public Regiegroepen.Zetelbeeld bezet(
      @PathParam("gebied") String gebied,
      @PathParam("zetel") String zetel,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Zetelinhoud inhoud) {
    vereisVan(gebied, regiegroepen.leesZetel(Lees.id(zetel)));
    regiegroepen.bezetZetel(Lees.id(zetel), Versiekop.lees(versie), inhoud);
    return regiegroepen.leesZetel(Lees.id(zetel));
  }

  @DELETE
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/zetels/{zetel}")
  @Operation(
      operationId = "verwijderZetel",
      summary = "Een zetel opheffen",
      description = "Het spoor bewaart wie er zat.")
  @APIResponse(responseCode = "204", description = "De zetel is opgeheven")
  public void verwijder(
      @PathParam("gebied") String gebied,
      @PathParam("zetel") String zetel,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie) {
    vereisVan(gebied, regiegroepen.leesZetel(Lees.id(zetel)));
    regiegroepen.verwijderZetel(Lees.id(zetel), Versiekop.lees(versie));
  }

  private static void vereisVan(String gebied, Regiegroepen.Zetelbeeld zetel) {
    if (!zetel.gebied().equals(gebied)) {
      throw new NietGevonden("zetel");
    }
  }
}
