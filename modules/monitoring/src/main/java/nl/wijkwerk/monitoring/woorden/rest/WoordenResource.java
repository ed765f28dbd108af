package nl.wijkwerk.monitoring.woorden.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.woorden.application.Tekstversiebeeld;
import nl.wijkwerk.monitoring.woorden.application.Wijktekstbeeld;
import nl.wijkwerk.monitoring.woorden.application.Wijkteksten;
import nl.wijkwerk.monitoring.woorden.application.Wijktekstregel;
import nl.wijkwerk.monitoring.woorden.domain.Tekststand;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekstinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Wijken in words. */
@Path("/wijkteksten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "wijkteksten", description = "Wijken in woorden: voorgesteld uit cijfers, vastgesteld")
public class WoordenResource {
  /**
   * A first draft.
   *
   * @param thema name of a theme of the wijk, or null for indicators without one
   */
  @Schema(name = "NieuweWijktekst")
  public record Nieuw(
      @NotNull String gebied, String thema, @NotNull String tekst, String evaluatie) {}

  @Inject private Wijkteksten teksten;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "zoekWijkteksten",
      summary = "Teksten over wijken zoeken",
      description =
          "Wat een mens schreef; het voorstel van een wijk staat bij het gebied. Wie er niet schrijft of"
              + " vaststelt, leest wat is vastgesteld tot er een nieuwe tekst is vastgesteld (MON-126).")
  @APIResponse(responseCode = "200", description = "Een pagina van de lijst")
  public Lijst<Wijktekstregel> zoek(
      @Parameter(description = "Code van een wijk of dorp") @QueryParam("gebied") String gebied,
      @Parameter(description = "CONCEPT of VASTGESTELD") @QueryParam("stand") String stand,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 1000")
          @QueryParam("grootte")
          @DefaultValue("25")
          String grootte) {
    return Lijst.van(
        teksten.zoek(
            gebied == null || gebied.isBlank() ? null : gebied,
            Lees.keuze("stand", stand, Tekststand.class),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "maakWijktekst",
      summary = "Een eerste concept over een thema van een wijk schrijven",
      description = "Een tekst die een oorzaak noemt, heeft het adres van een evaluatie (MON-125).")
  @APIResponse(responseCode = "201", description = "Het concept is opgeslagen")
  public Response maak(Nieuw nieuw) {
    UUID id =
        teksten.maak(
            nieuw.gebied(), nieuw.thema(), new Wijktekstinhoud(nieuw.tekst(), nieuw.evaluatie()));
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(teksten.lees(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesWijktekst",
      summary = "Een tekst over een wijk met het voorstel uit de cijfers van nu",
      description =
          "De versie staat in ETag. Het concept staat er voor wie schrijft of vaststelt; een ander leest"
              + " de vastgestelde tekst als die er is (MON-126).")
  @APIResponse(responseCode = "200", description = "De tekst")
  public Wijktekstbeeld lees(@PathParam("id") String id) {
    return teksten.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}")
  @Operation(
      operationId = "corrigeerWijktekst",
      summary = "Een tekst corrigeren",
      description = "Wordt (weer) concept. Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De tekst na de wijziging")
  public Wijktekstbeeld corrigeer(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de tekst, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Wijktekstinhoud inhoud) {
    UUID tekst = Lees.id(id);
    teksten.corrigeer(tekst, Versiekop.lees(versie), inhoud);
    return teksten.lees(tekst);
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_AANBIEDEN)
  @Path("/{id}/vaststelling")
  @Operation(
      operationId = "stelWijktekstVast",
      summary = "Een concept vaststellen",
      description = "Op de cijfers van nu. Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "De vastgestelde tekst")
  public Wijktekstbeeld stelVast(
      @PathParam("id") String id,
      @Parameter(description = "Versie van de tekst, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    UUID tekst = Lees.id(id);
    teksten.stelVast(tekst, Versiekop.lees(versie));
    return teksten.lees(tekst);
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/versies")
  @Operation(
      operationId = "leesWijktekstversies",
      summary = "Wat er van een tekst werd vastgesteld",
      description = "Nieuwste eerst, elk met de cijfers van toen.")
  @APIResponse(responseCode = "200", description = "De vastgestelde teksten")
  public List<Tekstversiebeeld> versies(@PathParam("id") String id) {
    return teksten.versies(Lees.id(id));
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/spoor")
  @Operation(
      operationId = "leesWijktekstspoor",
      summary = "Wat er met een tekst gebeurde",
      description = "Nieuwste eerst.")
  @APIResponse(responseCode = "200", description = "Een pagina van het spoor")
  public Lijst<Spoorregel> spoor(
      @PathParam("id") String id,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    UUID tekst = Lees.id(id);
    teksten.lees(tekst);
    return Lijst.van(
        teksten.spoor(tekst, Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }
}
