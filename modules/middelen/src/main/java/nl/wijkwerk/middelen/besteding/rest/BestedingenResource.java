package nl.wijkwerk.middelen.besteding.rest;

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
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.middelen.besteding.application.BestedingVastleggen;
import nl.wijkwerk.middelen.besteding.application.BestedingenBekijken;
import nl.wijkwerk.middelen.besteding.application.Bestedingsfilter;
import nl.wijkwerk.middelen.besteding.application.Bestedingsregel;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Spendings outside a plan. */
@Path("/bestedingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bestedingen", description = "Bestedingen buiten een plan en hun soorten")
public class BestedingenResource {
  @Inject private BestedingenBekijken bekijken;
  @Inject private BestedingVastleggen vastleggen;

  @GET
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  @Operation(
      operationId = "bestedingen",
      summary = "Bestedingen buiten een plan",
      description = "Open bestedingen eerst, of gesorteerd; met - aflopend.")
  @APIResponse(responseCode = "200", description = "Een pagina met bestedingen")
  public Lijst<Bestedingsregel> alle(
      @Parameter(description = "Deel van de omschrijving") @QueryParam("q") String q,
      @Parameter(description = "Code van het gebied, of gemeente voor de hele gemeente")
          @QueryParam("gebied")
          String gebied,
      @Parameter(description = "Code van de soort") @QueryParam("soort") String soort,
      @Parameter(description = "Alleen bestedingen in dit jaar") @QueryParam("jaar") String jaar,
      @Parameter(description = "OPEN of VERVALLEN") @QueryParam("status") String status,
      @Parameter(
              description =
                  "omschrijving, soort, gebied, jaar, raming of gereserveerd; met - aflopend")
          @QueryParam("sorteer")
          String sorteer,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 200")
          @QueryParam("grootte")
          @DefaultValue("50")
          String grootte) {
    return Lijst.van(
        bekijken.zoek(
            new Bestedingsfilter(
                q,
                gebied,
                soort,
                jaar == null ? null : Integer.valueOf(Lees.getal("jaar", jaar)),
                Lees.keuze("status", status, Onderdeelstatus.class),
                sorteer),
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.BESTEDING_VASTLEGGEN)
  @Operation(
      operationId = "legBestedingVast",
      summary = "Een besteding buiten een plan vastleggen",
      description = "Daarna kan er geld voor worden gereserveerd. De soort is toegestaan (MID-17).")
  @APIResponse(
      responseCode = "201",
      description = "De besteding",
      content = @Content(schema = @Schema(implementation = Bestedingsregel.class)))
  public Response legVast(Bestedingsverzoek verzoek, @Context UriInfo adres) {
    UUID nieuw = UUID.randomUUID();
    vastleggen.legVast(nieuw, verzoek.invoer());
    Bestedingsregel besteding = bekijken.lees(nieuw);
    return Response.created(adres.getAbsolutePathBuilder().path("{id}").build(nieuw))
        .entity(besteding)
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "besteding",
      summary = "Een besteding buiten een plan",
      description = "Een besteding met wat ervoor is gereserveerd. De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De besteding")
  public Bestedingsregel een(@PathParam("id") String id) {
    return bekijken.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.BESTEDING_VASTLEGGEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigBesteding",
      summary = "Een besteding buiten een plan wijzigen",
      description = "Met een reden, die in het spoor staat (MID-18).")
  @APIResponse(responseCode = "200", description = "De besteding na de wijziging")
  public Bestedingsregel wijzig(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Bestedingswijziging verzoek) {
    long gelezen = Versiekop.lees(versie);
    vastleggen.wijzig(Lees.id(id), gelezen, verzoek.invoer(), verzoek.reden());
    return bekijken.lees(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.BESTEDING_VASTLEGGEN)
  @Path("/{id}/vervallen")
  @Operation(
      operationId = "laatBestedingVervallen",
      summary = "Een besteding buiten een plan laten vervallen",
      description = "Kan als er geen geld meer voor is gereserveerd (MID-18).")
  @APIResponse(responseCode = "200", description = "De besteding na de wijziging")
  public Bestedingsregel laatVervallen(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Vervalverzoek verzoek) {
    long gelezen = Versiekop.lees(versie);
    vastleggen.laatVervallen(Lees.id(id), gelezen, verzoek.reden());
    return bekijken.lees(Lees.id(id));
  }
}
