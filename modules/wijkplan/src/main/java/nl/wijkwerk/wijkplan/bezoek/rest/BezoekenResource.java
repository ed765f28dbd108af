package nl.wijkwerk.wijkplan.bezoek.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.bezoek.application.Bezoeken;
import nl.wijkwerk.wijkplan.bezoek.domain.Bevindinginhoud;
import nl.wijkwerk.wijkplan.bezoek.domain.Bezoekinhoud;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Visits to other municipalities. */
@Path("/bezoeken")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bezoeken", description = "Bezoeken aan andere gemeenten")
public class BezoekenResource {
  @Inject private Bezoeken bezoeken;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{id}")
  @Operation(
      operationId = "leesBezoek",
      summary = "Een bezoek lezen",
      description = "Met wat er gevonden is. De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "Het bezoek")
  public Bezoeken.Bezoekbeeld lees(@PathParam("id") String id) {
    return bezoeken.lees(Lees.id(id));
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}")
  @Operation(
      operationId = "wijzigBezoek",
      summary = "Een bezoek wijzigen",
      description = "Vraagt de gelezen versie in If-Match.")
  @APIResponse(responseCode = "200", description = "Het bezoek na de wijziging")
  public Bezoeken.Bezoekbeeld wijzig(
      @PathParam("id") String id,
      @Parameter(description = "Versie van het bezoek, uit ETag", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Bezoekinhoud verzoek) {
    UUID bezoek = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    bezoeken.wijzig(bezoek, gelezen, verzoek);
    return bezoeken.lees(bezoek);
  }

  @POST
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/bevindingen/{punt}")
  @Operation(
      operationId = "voegBevindingToe",
      summary = "Vastleggen wat er bij een punt gevonden is",
      description = "Verschil en argument, en wat het voor het concept betekent (WPL-76).")
  @APIResponse(responseCode = "200", description = "Het bezoek na de wijziging")
  public Bezoeken.Bezoekbeeld bevind(
      @PathParam("id") String id, @PathParam("punt") String punt, Bevindinginhoud verzoek) {
    UUID bezoek = Lees.id(id);
    bezoeken.bevind(bezoek, Lees.id(punt), null, verzoek);
    return bezoeken.lees(bezoek);
  }

  @PUT
  @Wijzigen(Bevoegdheid.PLAN_OPSTELLEN)
  @Path("/{id}/bevindingen/{punt}")
  @Operation(
      operationId = "wijzigBevinding",
      summary = "Wijzigen wat er bij een punt gevonden is",
      description = "Vraagt de versie van de bevinding in If-Match.")
  @APIResponse(responseCode = "200", description = "Het bezoek na de wijziging")
  public Bezoeken.Bezoekbeeld wijzigBevinding(
      @PathParam("id") String id,
      @PathParam("punt") String punt,
      @Parameter(description = "Versie van de bevinding", required = true)
          @HeaderParam(HttpHeaders.IF_MATCH)
          String versie,
      Bevindinginhoud verzoek) {
    UUID bezoek = Lees.id(id);
    long gelezen = Versiekop.lees(versie);
    bezoeken.bevind(bezoek, Lees.id(punt), gelezen, verzoek);
    return bezoeken.lees(bezoek);
  }
}
