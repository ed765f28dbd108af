package nl.wijkwerk.monitoring.verhaal.rest;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.spoor.Spoorregel;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.verhaal.application.Verhaalblad;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenLezen;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenVastleggen;
import nl.wijkwerk.monitoring.verhaal.domain.Foto;
import nl.wijkwerk.monitoring.verhaal.domain.Toestemming;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalfilter;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalinhoud;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalregel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stories beside the figures. */
@Path("/verhalen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "verhalen", description = "Wat mensen vertellen, naast de cijfers")
public class VerhalenResource {
  private static final String VERSIE = "De versie uit ETag van het gelezen verhaal";
  private static final String NA = "Het verhaal na de wijziging";
  private static final List<String> VELDEN = List.of("bestand", "alt", "herkenbaar");
  private static final int LANGSTE_VELD = 4000;

  @Inject private VerhalenLezen lezen;
  @Inject private VerhalenVastleggen vastleggen;
  @Context private UriInfo adres;

  /** The form of a photo, for the description of the API. */
  @Schema(
      name = "Fotoformulier",
      requiredProperties = {"alt", "herkenbaar"})
  public static class Fotoformulier {
    @Schema(
        description =
            "JPEG, PNG of WebP van hoogstens 10 MB; zonder bestand blijft de foto die er is",
        format = "binary",
        implementation = String.class)
    public byte[] bestand;

    @Schema(description = "Wat er op de foto te zien is", maxLength = 300)
    public String alt;

    @Schema(description = "Hoeveel mensen herkenbaar zijn; van elk is er toestemming")
    public Integer herkenbaar;
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "leesVerhalen",
      summary = "Verhalen",
      description = "Van alle wijken, de nieuwste dag eerst, per pagina.")
  @APIResponse(responseCode = "200", description = "Een pagina verhalen")
  public Lijst<Verhaalregel> zoek(
      @Parameter(description = "Nederlandse woorden in titel, tekst, plek of rol") @QueryParam("q")
          String q,
      @Parameter(description = "Code van een gebied, met alles wat erin ligt") @QueryParam("gebied")
          String gebied,
      @Parameter(description = "Code van een indicator, of GEEN voor verhalen zonder cijfer")
          @QueryParam("indicator")
          String indicator,
      @Parameter(description = "Jaar waar het verhaal over gaat") @QueryParam("jaar") String jaar,
      @Parameter(description = "Id van een onderdeel van een plan") @QueryParam("onderdeel")
          String onderdeel,
      @Parameter(description = "Id van een project van een plan") @QueryParam("project")
          String project,
      @Parameter(description = "titel, wijk, dag of verteller; met - ervoor aflopend")
          @QueryParam("sorteer")
          String sorteer,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        lezen.zoek(
            new Verhaalfilter(
                q,
                gebied,
                indicator,
                Datumgrens.jaar("jaar", jaar),
                idOfNiets(onderdeel),
                idOfNiets(project),
                sorteer),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  private static UUID idOfNiets(String tekst) {
    return tekst == null || tekst.isBlank() ? null : Lees.id(tekst);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Operation(
      operationId = "voegVerhaalToe",
      summary = "Een verhaal toevoegen",
      description = "Zonder namen in de tekst: wie genoemd wordt, staat bij de toestemmingen.")
  @APIResponse(
      responseCode = "201",
      description = "Het verhaal",
      content = @Content(schema = @Schema(implementation = Verhaalblad.class)))
  public Response voegToe(Verhaalverzoek verzoek) {
    UUID id = UUID.randomUUID();
    vastleggen.voegToe(id, verzoek.gebied(), verzoek.inhoud());
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(lezen.lees(id))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesVerhaal",
      summary = "Een verhaal",
      description =
          "De versie staat in ETag. Toestemmingen staan er alleen bij voor wie het verhaal mag"
              + " wijzigen.")
  @APIResponse(responseCode = "200", description = "Het verhaal")
  public Verhaalblad lees(@PathParam("id") String id) {
    return lezen.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigVerhaal",
      summary = "Een verhaal wijzigen",
      description = "De wijk blijft zoals zij is.")
  @APIResponse(responseCode = "200", description = NA)
  public Verhaalblad wijzig(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Verhaalinhoud inhoud) {
    UUID verhaal = Lees.id(id);
    vastleggen.wijzig(verhaal, Versiekop.lees(versie), inhoud);
    return lezen.lees(verhaal);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/verwijdering")
  @Operation(
      operationId = "verwijderVerhaal",
      summary = "Een verhaal verwijderen",
      description = "Met een reden (MON-66). Van het verhaal blijft niets bewaard.")
  @APIResponse(responseCode = "204", description = "Verwijderd")
  public void verwijder(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Verwijderverzoek verzoek) {
    vastleggen.verwijder(Lees.id(id), Versiekop.lees(versie), verzoek.reden());
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/spoorregels")
  @Operation(
      operationId = "leesVerhaalspoor",
      summary = "Wat er met een verhaal gebeurde",
      description = "Nieuwste eerst, zonder namen. Ook van een verhaal dat is verwijderd.")
  @APIResponse(responseCode = "200", description = "Een pagina van het spoor")
  public Lijst<Spoorregel> spoor(
      @PathParam("id") String id,
      @QueryParam("pagina") @DefaultValue("1") String pagina,
      @QueryParam("grootte") @DefaultValue("25") String grootte) {
    return Lijst.van(
        lezen.spoor(Lees.id(id), Lees.getal("pagina", pagina), Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/toestemmingen")
  @Operation(
      operationId = "voegToestemmingToe",
      summary = "De toestemming van een persoon vastleggen",
      description = "Wie haar gaf, hoe, op welke dag en tot wanneer (MON-61).")
  @APIResponse(responseCode = "200", description = NA)
  public Verhaalblad voegToestemmingToe(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Toestemming toestemming) {
    UUID verhaal = Lees.id(id);
    vastleggen.voegToestemmingToe(verhaal, Versiekop.lees(versie), UUID.randomUUID(), toestemming);
    return lezen.lees(verhaal);
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/toestemmingen/{betrokkene}")
  @Operation(
      operationId = "wijzigToestemming",
      summary = "Een toestemming die geldt, wijzigen",
      description = "Intrekken heeft een eigen adres.")
  @APIResponse(responseCode = "200", description = NA)
  public Verhaalblad wijzigToestemming(
      @PathParam("id") String id,
      @PathParam("betrokkene") String betrokkene,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Toestemming toestemming) {
    UUID verhaal = Lees.id(id);
    vastleggen.wijzigToestemming(verhaal, Versiekop.lees(versie), Lees.id(betrokkene), toestemming);
    return lezen.lees(verhaal);
  }

  @DELETE
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/toestemmingen/{betrokkene}")
  @Operation(
      operationId = "trekToestemmingIn",
      summary = "Een toestemming intrekken",
      description =
          "Op elk moment, zonder versie: naam en foto zijn meteen weg (MON-64). Twee keer doet"
              + " niets extra.")
  @APIResponse(responseCode = "200", description = NA)
  public Verhaalblad trekToestemmingIn(
      @PathParam("id") String id, @PathParam("betrokkene") String betrokkene) {
    UUID verhaal = Lees.id(id);
    vastleggen.trekToestemmingIn(verhaal, Lees.id(betrokkene));
    return lezen.lees(verhaal);
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{id}/foto")
  @Produces({Foto.SOORT, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "leesVerhaalfoto",
      summary = "De foto bij een verhaal",
      description = "Opnieuw getekend als JPEG, zonder gegevens van camera of plaats.")
  @APIResponse(
      responseCode = "200",
      description = "De foto",
      content =
          @Content(
              mediaType = Foto.SOORT,
              schema = @Schema(implementation = String.class, format = "binary")))
  public Response foto(@PathParam("id") String id) {
    return Response.ok(lezen.foto(Lees.id(id)).inhoud(), Foto.SOORT).build();
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/foto")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "zetVerhaalfoto",
      summary = "Een foto bij een verhaal zetten of beschrijven",
      description = "Met een beschrijving (MON-62), en toestemming van wie herkenbaar is (MON-63).")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Fotoformulier.class)))
  @APIResponse(responseCode = "200", description = NA)
  public Verhaalblad zetFoto(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      List<EntityPart> gestuurd) {
    UUID verhaal = Lees.id(id);
    List<EntityPart> delen = gestuurd == null ? List.of() : gestuurd;
    delen.forEach(deel -> vereisBekend(String.valueOf(deel.getName())));
    String herkenbaar = tekst(delen, "herkenbaar");
    vastleggen.zetFoto(
        verhaal,
        Versiekop.lees(versie),
        deel(delen, "bestand", Foto.GROOTSTE + 1),
        tekst(delen, "alt"),
        herkenbaar == null || herkenbaar.isBlank()
            ? null
            : Integer.valueOf(Lees.getal("herkenbaar", herkenbaar.strip())));
    return lezen.lees(verhaal);
  }

  @DELETE
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/foto")
  @Operation(
      operationId = "verwijderVerhaalfoto",
      summary = "De foto bij een verhaal verwijderen",
      description = "Er blijft geen kopie bewaard.")
  @APIResponse(responseCode = "200", description = NA)
  public Verhaalblad verwijderFoto(
      @PathParam("id") String id,
      @Parameter(description = VERSIE, required = true) @HeaderParam(HttpHeaders.IF_MATCH)
          String versie) {
    UUID verhaal = Lees.id(id);
    vastleggen.verwijderFoto(verhaal, Versiekop.lees(versie));
    return lezen.lees(verhaal);
  }

  private static void vereisBekend(String veld) {
    if (!VELDEN.contains(veld)) {
      throw new OngeldigeInvoer(veld, "verhaal.veld-onbekend", veld, VELDEN);
    }
  }

  private static String tekst(List<EntityPart> delen, String naam) {
    byte[] inhoud = deel(delen, naam, LANGSTE_VELD);
    return inhoud == null ? null : new String(inhoud, StandardCharsets.UTF_8);
  }

  private static byte[] deel(List<EntityPart> delen, String naam, int hoogstens) {
    for (EntityPart deel : delen) {
      if (naam.equals(deel.getName())) {
        try (InputStream in = deel.getContent()) {
          return in.readNBytes(hoogstens);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return null;
  }
}
