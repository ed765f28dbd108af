package nl.wijkwerk.middelen.reservering.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.middelen.reservering.application.Reserveren;
import nl.wijkwerk.middelen.reservering.application.ReserveringenBekijken;
import nl.wijkwerk.middelen.reservering.application.Reserveringsbeeld;
import nl.wijkwerk.middelen.reservering.domain.Reservering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One reservation and the changes of its amount. */
@Path("/reserveringen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "reserveringen",
    description = "Wat voor onderdelen van plannen en bestedingen is vastgehouden")
public class ReserveringenResource {
  @Inject private ReserveringenBekijken bekijken;
  @Inject private Reserveren reserveren;

  @GET
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "reservering",
      summary = "Een reservering",
      description = "Een reservering met haar wijzigingen. De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De reservering")
  public Reserveringsbeeld een(@PathParam("id") String id) {
    return bekijken.reservering(Lees.id(id));
  }

  @POST
  @Wijzigen(Bevoegdheid.MIDDELEN_RESERVEREN)
  @Path("/{id}/wijzigingen")
  @Operation(
      operationId = "wijzigReservering",
      summary = "Het bedrag verhogen, verlagen of vrijgeven",
      description =
          "Een bedrag van 0 geeft alles vrij. De reservering blijft staan, met de reden (MID-10).")
  @APIResponse(responseCode = "200", description = "De reservering na de wijziging")
  public Reserveringsbeeld wijzig(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Wijzigingsverzoek verzoek) {
    long gelezen = Versiekop.lees(versie);
    if (verzoek.bedrag() != null && verzoek.bedrag().signum() == 0) {
      reserveren.geefVrij(Lees.id(id), gelezen, verzoek.reden());
    } else {
      reserveren.wijzigBedrag(
          Lees.id(id),
          gelezen,
          new Reservering.Wens(verzoek.bedrag(), verzoek.reden(), verzoek.bovenRaming()));
    }
    return bekijken.reservering(Lees.id(id));
  }
}
