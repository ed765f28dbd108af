package nl.wijkwerk.monitoring.indicator.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.rest.Versiekop;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.indicator.application.Indicatorbeeld;
import nl.wijkwerk.monitoring.indicator.application.Indicatoren;
import nl.wijkwerk.monitoring.indicator.domain.Indicatorinhoud;
import nl.wijkwerk.monitoring.indicator.domain.Maatonderwerp;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is measured. */
@Path("/indicatoren")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "indicatoren", description = "Wat gemeten wordt en waarmee het wordt beoordeeld")
public class IndicatorenResource {

  @Inject private Indicatoren indicatoren;
  @Context private UriInfo adres;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "leesIndicatoren",
      summary = "Indicatoren",
      description = "In de volgorde van de schermen; zonder meer alleen wat getoond wordt.")
  @APIResponse(responseCode = "200", description = "De indicatoren")
  public Lijst<Indicatorbeeld> lijst(
      @Parameter(description = "true: ook wat nu niet getoond wordt") @QueryParam("alle")
          boolean alle) {
    return geheel(indicatoren.lijst(alle));
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/maten")
  @Operation(
      operationId = "leesMaten",
      summary = "Maten waaruit een indicator berekend kan worden",
      description = "Wat bronnen leveren, op naam.")
  @APIResponse(responseCode = "200", description = "De maten")
  public Lijst<Maatonderwerp> maten() {
    return geheel(indicatoren.maten());
  }

  private static <T> Lijst<T> geheel(List<T> lijst) {
    return new Lijst<>(lijst, 1, lijst.size(), lijst.size());
  }

  @POST
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Operation(
      operationId = "voegIndicatorToe",
      summary = "Een indicator toevoegen",
      description = "Berekend uit maten die geleverd worden (MON-50 tot MON-53).")
  @APIResponse(
      responseCode = "201",
      description = "De indicator",
      content = @Content(schema = @Schema(implementation = Indicatorbeeld.class)))
  public Response voegToe(Indicatorinhoud inhoud) {
    String code = indicatoren.voegToe(inhoud);
    return Response.created(adres.getAbsolutePathBuilder().path(code).build())
        .entity(indicatoren.lees(code))
        .build();
  }

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{code}")
  @Operation(
      operationId = "leesIndicator",
      summary = "Een indicator",
      description = "De versie staat in ETag.")
  @APIResponse(responseCode = "200", description = "De indicator")
  public Indicatorbeeld lees(@PathParam("code") String code) {
    return indicatoren.lees(code);
  }

  @PUT
  @Wijzigen(Bevoegdheid.KADER_WIJZIGEN)
  @Path("/{code}")
  @Operation(
      operationId = "wijzigIndicator",
      summary = "Een indicator wijzigen of verbergen",
      description = "De code blijft. Andere modules horen de nieuwe cijfers (MON-54).")
  @APIResponse(responseCode = "200", description = "De indicator")
  public Indicatorbeeld wijzig(
      @PathParam("code") String code,
      @HeaderParam("If-Match") String versie,
      Indicatorinhoud inhoud) {
    indicatoren.wijzig(code, Versiekop.lees(versie), inhoud);
    return indicatoren.lees(code);
  }
}
