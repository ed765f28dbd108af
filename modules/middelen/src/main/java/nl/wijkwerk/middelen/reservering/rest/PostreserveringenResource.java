package nl.wijkwerk.middelen.reservering.rest;

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
import nl.wijkwerk.middelen.reservering.application.Onderdeelherkomst;
import nl.wijkwerk.middelen.reservering.application.Reserveren;
import nl.wijkwerk.middelen.reservering.application.ReserveringenBekijken;
import nl.wijkwerk.middelen.reservering.application.Reserveringsbeeld;
import nl.wijkwerk.middelen.reservering.application.Reserveringsregel;
import nl.wijkwerk.middelen.reservering.domain.Reservering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reservations on a post. */
@Path("/posten/{id}/reserveringen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "reserveringen",
    description = "Wat voor onderdelen van plannen en bestedingen is vastgehouden")
public class PostreserveringenResource {
  @Inject private ReserveringenBekijken bekijken;
  @Inject private Reserveren reserveren;

  @GET
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  @Operation(
      operationId = "reserveringenVanPost",
      summary = "Reserveringen van een post",
      description = "Nieuwste eerst, of op dag, jaar, bedrag of onderdeel; met - aflopend.")
  @APIResponse(responseCode = "200", description = "Een pagina met reserveringen")
  public Lijst<Reserveringsregel> alle(
      @PathParam("id") String id,
      @Parameter(description = "PLAN of BUITEN_PLAN; leeg is allebei") @QueryParam("herkomst")
          String herkomst,
      @Parameter(description = "dag, jaar, bedrag of onderdeel; met - ervoor aflopend")
          @QueryParam("sorteer")
          String sorteer,
      @Parameter(description = "Pagina, vanaf 1") @QueryParam("pagina") @DefaultValue("1")
          String pagina,
      @Parameter(description = "Aantal per pagina, hoogstens 200")
          @QueryParam("grootte")
          @DefaultValue("50")
          String grootte) {
    return Lijst.van(
        bekijken.vanPost(
            Lees.id(id),
            Lees.keuze("herkomst", herkomst, Onderdeelherkomst.class),
            sorteer,
            Lees.getal("pagina", pagina),
            Lees.getal("grootte", grootte)));
  }

  @POST
  @Wijzigen(Bevoegdheid.MIDDELEN_RESERVEREN)
  @Operation(
      operationId = "reserveer",
      summary = "Geld reserveren",
      description =
          "Alleen door de budgethouder van de post (MID-02), en nooit meer dan er vrij is (MID-01,"
              + " MID-08). Boven de raming alleen met bovenRaming (MID-15).")
  @APIResponse(
      responseCode = "201",
      description = "De reservering",
      content = @Content(schema = @Schema(implementation = Reserveringsbeeld.class)))
  public Response reserveer(
      @PathParam("id") String id,
      @Parameter(description = "De gelezen versie van de post, uit ETag")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Reserveringsverzoek verzoek,
      @Context UriInfo adres) {
    long gelezen = Versiekop.lees(versie);
    UUID nieuw =
        reserveren.reserveer(
            Lees.id(id),
            gelezen,
            new Reserveren.NieuweReservering(
                verzoek.onderdeel(),
                verzoek.jaar(),
                new Reservering.Wens(verzoek.bedrag(), verzoek.reden(), verzoek.bovenRaming())));
    Reserveringsbeeld beeld = bekijken.reservering(nieuw);
    return Response.created(
            adres.getBaseUriBuilder().path(ReserveringenResource.class).path("{id}").build(nieuw))
        .entity(beeld)
        .build();
  }
}
