package nl.wijkwerk.middelen.besteding.rest;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.middelen.besteding.application.Bestedingssoorten;
import nl.wijkwerk.middelen.besteding.application.Soortbeeld;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kinds of spending that the municipality allows outside a plan, and that it does not. */
@Path("/bestedingssoorten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bestedingen", description = "Bestedingen buiten een plan en hun soorten")
public class BestedingssoortenResource {
  @Inject private Bestedingssoorten soorten;

  @GET
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  @Operation(
      operationId = "bestedingssoorten",
      summary = "Soorten bestedingen",
      description = "Wat de gemeente buiten een plan toestaat en wat niet; toegestaan eerst.")
  @APIResponse(responseCode = "200", description = "De soorten")
  public List<Soortbeeld> alle() {
    return soorten.alle();
  }

  @POST
  @Wijzigen(Bevoegdheid.BEHEER)
  @Operation(
      operationId = "voegBestedingssoortToe",
      summary = "Een soort toevoegen",
      description = "Alleen door de beheerder.")
  @APIResponse(
      responseCode = "201",
      description = "De soort",
      content = @Content(schema = @Schema(implementation = Soortbeeld.class)))
  public Response voegToe(NieuweSoort verzoek, @Context UriInfo adres) {
    soorten.voegToe(verzoek.code(), verzoek.naam(), verzoek.toegestaan(), verzoek.toelichting());
    Soortbeeld soort = soorten.lees(verzoek.code());
    return Response.created(adres.getAbsolutePathBuilder().path("{code}").build(soort.code()))
        .entity(soort)
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.MIDDELEN_LEZEN)
  @Path("/{code}")
  @Operation(
      operationId = "bestedingssoort",
      summary = "Een soort",
      description = "Een soort besteding. De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De soort")
  public Soortbeeld een(@PathParam("code") String code) {
    return soorten.lees(code);
  }

  @PUT
  @Wijzigen(Bevoegdheid.BEHEER)
  @Path("/{code}")
  @Operation(
      operationId = "stelBestedingssoortIn",
      summary = "Een soort wijzigen",
      description = "Alleen door de beheerder. Bestaande bestedingen houden hun soort.")
  @APIResponse(responseCode = "200", description = "De soort na de wijziging")
  public Soortbeeld stelIn(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String versie,
      Soortverzoek verzoek) {
    long gelezen = Versiekop.lees(versie);
    if (verzoek.code() != null && !verzoek.code().equals(code)) {
      throw OngeldigeInvoer.keuze("code", List.of(code));
    }
    soorten.stelIn(code, gelezen, verzoek.naam(), verzoek.toegestaan(), verzoek.toelichting());
    return soorten.lees(code);
  }
}
