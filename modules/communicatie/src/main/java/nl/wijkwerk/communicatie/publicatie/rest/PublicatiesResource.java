package nl.wijkwerk.communicatie.publicatie.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.UUID;
import nl.wijkwerk.communicatie.publicatie.application.Publicatiebeeld;
import nl.wijkwerk.communicatie.publicatie.application.PublicatiesLezen;
import nl.wijkwerk.communicatie.publicatie.application.Publiceren;
import nl.wijkwerk.communicatie.publicatie.domain.Berichttekst;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatiestatus;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Messages for the pages of the wijken. */
@Path("publicaties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "publicaties", description = "Berichten aan de wijk")
public class PublicatiesResource {
  @Inject private PublicatiesLezen lezen;
  @Inject private Publiceren publiceren;

  @GET
  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  @Operation(
      operationId = "publicaties",
      summary = "Publicaties",
      description = "Berichten en concepten, laatst gewijzigd bovenaan.")
  @APIResponse(responseCode = "200", description = "Een pagina met berichten")
  @APIResponse(responseCode = "400", description = "Een parameter klopt niet")
  public Lijst<Publicatiebeeld> alle(
      @Parameter(description = "Alleen berichten met deze stand") @QueryParam("status")
          String status,
      @Parameter(description = "Code van het gebied, zoals WK014111") @QueryParam("gebied")
          String gebied,
      @Parameter(description = "Woorden in titel, samenvatting of tekst") @QueryParam("zoek")
          String zoek,
      @Parameter(description = "gewijzigd, gepubliceerd, titel of gebied; met - ervoor aflopend")
          @QueryParam("sorteer")
          String sorteer,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 100")
          @QueryParam("grootte")
          @DefaultValue("50")
          String grootte) {
    return Lijst.van(
        lezen.zoek(
            Lees.keuze("status", status, Publicatiestatus.class),
            gebied,
            zoek,
            sorteer,
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @GET
  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  @Path("{id}")
  @Operation(
      operationId = "publicatie",
      summary = "Een publicatie",
      description = "Een bericht met al zijn versies. De versie van de stand staat in ETag.")
  @APIResponse(responseCode = "200", description = "Het bericht")
  @APIResponse(responseCode = "404", description = "Er is geen bericht met dit id")
  public Publicatiebeeld een(@PathParam("id") String id) {
    return lezen.lees(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.PUBLICEREN)
  @Operation(
      operationId = "beginPublicatie",
      summary = "Een concept beginnen",
      description = "Bij een plicht, of uit eigen beweging voor de pagina van een gebied.")
  @APIResponse(
      responseCode = "201",
      description = "Het concept",
      content = @Content(schema = @Schema(implementation = Publicatiebeeld.class)))
  @APIResponse(responseCode = "400", description = "Het verzoek is niet te lezen")
  @APIResponse(responseCode = "422", description = "Een regel is overtreden")
  public Response begin(Conceptverzoek verzoek, @Context UriInfo adres) {
    UUID id = UUID.randomUUID();
    publiceren.begin(
        id,
        verzoek.plicht(),
        verzoek.gebied(),
        new Berichttekst(verzoek.titel(), verzoek.samenvatting(), verzoek.tekst()));
    Publicatiebeeld bericht = lezen.lees(id);
    return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(bericht)
        .build();
  }

  @PUT
  @Wijzigen(Bevoegdheid.PUBLICEREN)
  @Path("{id}")
  @Operation(
      operationId = "wijzigPublicatie",
      summary = "De tekst wijzigen",
      description =
          "Een concept krijgt een nieuwe tekst. Een gepubliceerd bericht krijgt een nieuwe versie;"
              + " daarvoor is een reden nodig en de oude tekst blijft te lezen (COM-05).")
  @APIResponse(responseCode = "200", description = "Het bericht na de wijziging")
  @APIResponse(responseCode = "400", description = "Het verzoek is niet te lezen")
  @APIResponse(responseCode = "412", description = "Iemand anders wijzigde het bericht eerder")
  @APIResponse(responseCode = "422", description = "Een regel is overtreden")
  public Publicatiebeeld wijzig(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Tekstverzoek verzoek) {
    long gelezen = Versiekop.lees(versie);
    Berichttekst inhoud =
        new Berichttekst(verzoek.titel(), verzoek.samenvatting(), verzoek.tekst());
    if (lezen.lees(Lees.id(id)).zichtbaar()) {
      publiceren.corrigeer(Lees.id(id), gelezen, inhoud, verzoek.reden());
    } else {
      publiceren.bewaar(Lees.id(id), gelezen, inhoud);
    }
    return lezen.lees(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.PUBLICEREN)
  @Path("{id}/publiceren")
  @Operation(
      operationId = "publiceer",
      summary = "Een concept publiceren",
      description =
          "Het bericht staat meteen op de pagina van de wijk. Is het een antwoord op een open"
              + " plicht, dan stopt de klok.")
  @APIResponse(responseCode = "200", description = "Het bericht na het publiceren")
  @APIResponse(responseCode = "400", description = "Het verzoek is niet te lezen")
  @APIResponse(responseCode = "412", description = "Iemand anders wijzigde het bericht eerder")
  @APIResponse(responseCode = "422", description = "Een regel is overtreden")
  public Publicatiebeeld publiceer(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String versie) {
    publiceren.publiceer(Lees.id(id), Versiekop.lees(versie));
    return lezen.lees(Lees.id(id));
  }
}
