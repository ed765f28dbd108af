package nl.wijkwerk.monitoring.kaart.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.inlezen.rest.Aangeleverd;
import nl.wijkwerk.monitoring.kaart.application.Grenzen;
import nl.wijkwerk.monitoring.kaart.domain.Grenslevering;
import nl.wijkwerk.monitoring.kaart.domain.Grensweigering;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Borders: offer a file, see what is in it, read it in, follow it. */
@Path("/grenzen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grenzen", description = "Grenzen van gebieden inlezen")
public class GrenzenResource {
  private static final String BESTANDEN = "bestanden";

  @Inject private Grenzen grenzen;
  @Inject private Berichten berichten;
  @Context private UriInfo adres;

  /** The form of an upload, for the description of the API. */
  @Schema(name = "Grensbestand")
  public static class Formulier {
    @Schema(
        description = "Een GeoJSON- of TopoJSON-bestand, of een zip met een daarvan",
        type = SchemaType.ARRAY,
        implementation = String.class,
        format = "binary")
    public List<byte[]> bestanden;
  }

  /** What a proposal is read in with. */
  @Schema(name = "Grensinlezing")
  public record Inleesverzoek(
      @NotNull @Schema(description = "Kenmerk waarin de code van het gebied staat") String kenmerk,
      @NotNull @Schema(description = "Jaar van de indeling") Integer jaar) {}

  @POST
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "leverGrenzenAan",
      summary = "Lever een bestand met grenzen aan",
      description =
          "Er wordt nog niets ingelezen: het antwoord zegt wat erin staat en welk kenmerk de code"
              + " lijkt te zijn.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Formulier.class)))
  @APIResponse(
      responseCode = "201",
      description = "Bekeken",
      content = @Content(schema = @Schema(implementation = GrensleveringAntwoord.class)))
  public Response leverAan(List<EntityPart> gestuurd) {
    List<EntityPart> delen = gestuurd == null ? List.of() : gestuurd;
    for (EntityPart deel : delen) {
      if (!BESTANDEN.equals(deel.getName())) {
        throw new OngeldigeInvoer(
            String.valueOf(deel.getName()),
            "inlezen.veld-onbekend",
            String.valueOf(deel.getName()),
            List.of(BESTANDEN));
      }
    }
    int id =
        grenzen.bekijk(
            delen.stream().filter(d -> d.getFileName().isPresent()).map(Aangeleverd::new).toList());
    return Response.created(adres.getAbsolutePathBuilder().path(Integer.toString(id)).build())
        .entity(antwoord(grenzen.read(id), null))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  @Operation(
      operationId = "leesGrensleveringen",
      summary = "Eerdere bestanden met grenzen",
      description = "De nieuwste eerst, per pagina.")
  @APIResponse(responseCode = "200", description = "De bestanden")
  public Lijst<GrensleveringAntwoord> lijst(
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("20") String grootte) {
    return Lijst.van(
        grenzen
            .lijst(Lees.getal("pagina", pagina), Lees.getal("grootte", grootte))
            .map(l -> antwoord(l, null)));
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesGrenslevering",
      summary = "Voorstel, voortgang en verslag van een bestand met grenzen",
      description = "Met hoogstens duizend weigeringen.")
  @APIResponse(responseCode = "200", description = "Het bestand")
  public GrensleveringAntwoord read(@PathParam("id") String id) {
    Grenslevering levering = grenzen.read(nummer(id));
    return antwoord(levering, grenzen.weigeringen(levering.id()));
  }

  @PUT
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}/inlezing")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "leesGrenzenIn",
      summary = "Lees een bestand met grenzen in",
      description = "Het inlezen gaat door na het antwoord; volg het op het adres van het bestand.")
  @APIResponse(responseCode = "202", description = "Begonnen")
  public Response leesIn(@PathParam("id") String id, Inleesverzoek verzoek) {
    grenzen.leesIn(nummer(id), verzoek.kenmerk(), verzoek.jaar());
    return Response.accepted().build();
  }

  @DELETE
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "stopGrenslevering",
      summary = "Gooi een voorstel weg, of stop het inlezen",
      description = "Er wordt niets opgeslagen.")
  @APIResponse(responseCode = "204", description = "Weg, of het wordt gestopt")
  public void stop(@PathParam("id") String id) {
    grenzen.stop(nummer(id));
  }

  private static int nummer(String id) {
    if (!id.matches("\\d{1,9}")) {
      throw new NietGevonden("grenslevering " + id);
    }
    return Integer.parseInt(id);
  }

  private GrensleveringAntwoord antwoord(Grenslevering l, List<Grensweigering> weigeringen) {
    String melding =
        l.fout() == null
            ? null
            : berichten.tekst(
                Berichten.NEDERLANDS,
                OngeldigGrensbestand.SLEUTEL + l.fout(),
                l.foutWaarden().toArray());
    return GrensleveringAntwoord.van(l, melding, weigeringen);
  }
}
