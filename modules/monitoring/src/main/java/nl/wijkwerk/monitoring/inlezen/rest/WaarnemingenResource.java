package nl.wijkwerk.monitoring.inlezen.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.inlezen.application.Inlezen;
import nl.wijkwerk.monitoring.inlezen.application.Waarnemingen;
import nl.wijkwerk.monitoring.inlezen.domain.Cijferstatus;
import nl.wijkwerk.monitoring.inlezen.domain.Ontbreekt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures that another program sends. */
@Path("/waarnemingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "inleveringen", description = "Cijfers aanleveren en volgen")
public class WaarnemingenResource {

  /** Longer numbers are no figures; written out they would be longer than what they came in. */
  private static final int LANGSTE_GETAL = 30;

  @Inject private Waarnemingen waarnemingen;
  @Inject private Inlezen inlezen;
  @Context private UriInfo adres;

  /** A delivery of observations. */
  @Schema(name = "Waarnemingenlevering")
  public record Levering(
      @NotNull @Schema(description = "Wie de cijfers maakte", maxLength = 200) String bron,
      @Schema(description = "Dag waarop de bron de cijfers maakte") LocalDate momentopname,
      @NotNull @Schema(description = "Hoogstens 100.000") List<Waarneming> waarnemingen) {}

  /** One figure, or the reason why there is none. */
  @Schema(
      name = "GestuurdeWaarneming",
      requiredProperties = {"gebied", "jaar", "indicator"})
  public record Waarneming(
      @Schema(description = "Code van het gebied, zoals WK014111") String gebied,
      Integer jaar,
      @Schema(description = "Code van de maat, zie /indicatoren/maten") String indicator,
      BigDecimal waarde,
      @Schema(description = "Waarom er geen waarde is") Ontbreekt reden,
      @Schema(description = "Halve breedte van het 95%-interval, in de eenheid van de maat")
          BigDecimal marge,
      Integer respondenten,
      Cijferstatus status) {

    private Waarnemingen.Gestuurd tekst() {
      return new Waarnemingen.Gestuurd(
          gebied,
          jaar == null ? null : jaar.toString(),
          indicator,
          getal(waarde),
          reden == null ? null : reden.name(),
          getal(marge),
          respondenten == null ? null : respondenten.toString(),
          status == null ? null : status.name());
    }

    private static String getal(BigDecimal getal) {
      if (getal == null) {
        return null;
      }
      return getal.precision() > LANGSTE_GETAL || Math.abs(getal.scale()) > LANGSTE_GETAL
          ? getal.toString()
          : getal.toPlainString();
    }
  }

  @POST
  @Wijzigen(Bevoegdheid.CIJFERS_INLEZEN)
  @Operation(
      operationId = "leverWaarnemingenAan",
      summary = "Lever waarnemingen aan",
      description =
          "Eén aanroep is één levering, met dezelfde regels en hetzelfde verslag als een bestand"
              + " (MON-98), en wordt in één keer opgeslagen of helemaal niet. Wat niet te gebruiken"
              + " is, wordt weggelaten en staat met de reden in het verslag; is dat meer dan de"
              + " helft, dan wordt er niets opgeslagen (MON-11). In het verslag is de regel het"
              + " nummer van de waarneming. Het inlezen gaat door na het antwoord; volg het op het"
              + " adres in Location.")
  @APIResponse(
      responseCode = "202",
      description = "Aangenomen",
      content = @Content(schema = @Schema(implementation = InleveringAntwoord.class)))
  public Response lever(Levering levering) {
    int id =
        waarnemingen.lever(
            levering.bron(),
            levering.momentopname(),
            levering.waarnemingen().stream().map(Waarneming::tekst).toList());
    return Response.accepted(InleveringAntwoord.van(inlezen.read(id), null, null))
        .location(adres.getBaseUriBuilder().path("inleveringen").path(Integer.toString(id)).build())
        .build();
  }
}
