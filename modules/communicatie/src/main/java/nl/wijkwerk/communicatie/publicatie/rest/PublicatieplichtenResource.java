package nl.wijkwerk.communicatie.publicatie.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.wijkwerk.communicatie.publicatie.application.PlichtAfhandelen;
import nl.wijkwerk.communicatie.publicatie.application.Plichtbeeld;
import nl.wijkwerk.communicatie.publicatie.application.PlichtenLezen;
import nl.wijkwerk.communicatie.publicatie.domain.Plichtstatus;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Duties to publish and their clocks. */
@Path("publicatieplichten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "publicatieplichten", description = "Wat bewoners nog moeten horen")
public class PublicatieplichtenResource {
  @Inject private PlichtenLezen lezen;
  @Inject private PlichtAfhandelen afhandelen;

  @GET
  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  @Operation(
      operationId = "publicatieplichten",
      summary = "Publicatieplichten",
      description = "Open plichten eerst, wat het eerst moet bovenaan.")
  @APIResponse(responseCode = "200", description = "Een pagina met plichten")
  @APIResponse(responseCode = "400", description = "Een parameter klopt niet")
  public Lijst<Plichtbeeld> alle(
      @Parameter(description = "Alleen plichten met deze stand") @QueryParam("status")
          String status,
      @Parameter(description = "Code van het gebied, zoals WK014111") @QueryParam("gebied")
          String gebied,
      @Parameter(
              description = "uiterlijk, begonnen, gestopt, titel of gebied; met - ervoor aflopend")
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
            Lees.keuze("status", status, Plichtstatus.class),
            gebied,
            sorteer,
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @GET
  @Lezen(Bevoegdheid.COMMUNICATIE_LEZEN)
  @Path("{id}")
  @Operation(
      operationId = "publicatieplicht",
      summary = "Een publicatieplicht",
      description = "Wat bewoners moeten horen, met de klok. De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De plicht")
  @APIResponse(responseCode = "404", description = "Er is geen plicht met dit id")
  public Plichtbeeld een(@PathParam("id") String id) {
    return lezen.lees(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.PUBLICEREN)
  @Path("{id}/vervallen")
  @Operation(
      operationId = "laatPublicatieplichtVervallen",
      summary = "Een plicht laten vervallen",
      description = "Bewoners krijgen geen bericht; de reden staat in het spoor (COM-07).")
  @APIResponse(responseCode = "200", description = "De plicht na de wijziging")
  @APIResponse(responseCode = "400", description = "Het verzoek is niet te lezen")
  @APIResponse(responseCode = "412", description = "Iemand anders wijzigde de plicht eerder")
  @APIResponse(responseCode = "422", description = "Een regel is overtreden")
  public Plichtbeeld vervallen(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Vervalverzoek verzoek) {
    long gelezen = Versiekop.lees(versie);
    afhandelen.laatVervallen(Lees.id(id), gelezen, verzoek.reden());
    return lezen.lees(Lees.id(id));
  }
}
