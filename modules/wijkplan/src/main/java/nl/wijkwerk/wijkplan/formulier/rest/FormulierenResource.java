package nl.wijkwerk.wijkplan.formulier.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Vorm;
import nl.wijkwerk.wijkplan.formulier.application.Formulieren;
import nl.wijkwerk.wijkplan.formulier.application.Formuliersoort;
import nl.wijkwerk.wijkplan.formulier.application.Formuliervraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The forms as documents; which kind of file is agreed with {@code Accept}. */
@Path("/formulieren")
@RequestScoped
@Tag(name = "formulieren", description = "De formulieren als bestand, en een plan inlezen")
public class FormulierenResource {
  @Inject private Formulieren formulieren;
  @Context private Request verzoek;

  @GET
  @Lezen(Bevoegdheid.PLAN_LEZEN)
  @Path("/{formulier}")
  @Produces({Vorm.PDF_SOORT, Vorm.DOCX_SOORT, Vorm.XLSX_SOORT, Vorm.CSV_SOORT})
  @Operation(
      operationId = "leesFormulier",
      summary = "Een formulier als PDF, Word, Excel of CSV",
      description =
          "Welk bestand het wordt, staat in Accept. De lijsten kunnen worden beperkt zoals op hun"
              + " pagina.")
  @APIResponse(
      responseCode = "200",
      description = "Het bestand",
      content = {
        @Content(
            mediaType = Vorm.PDF_SOORT,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Vorm.DOCX_SOORT,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Vorm.XLSX_SOORT,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = Vorm.CSV_SOORT, schema = @Schema(type = SchemaType.STRING))
      })
  public Response lees(
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {
                        "kader",
                        "oplossingen",
                        "analyse",
                        "plan",
                        "evaluatie",
                        "project",
                        "agenda",
                        "sjabloon",
                        "avond",
                        "regiegroep",
                        "bezoek",
                        "samenhang",
                        "praktijken",
                        "plansoorten",
                        "lessen",
                        "netwerk"
                      }))
          @PathParam("formulier")
          String formulier,
      @BeanParam Formulierparameters parameters) {
    Formuliersoort soort =
        Formuliersoort.find(formulier).orElseThrow(() -> new NietGevonden("formulier"));
    Variant gekozen =
        verzoek.selectVariant(
            Variant.mediaTypes(
                    Arrays.stream(Vorm.values())
                        .map(v -> MediaType.valueOf(v.soort()))
                        .toArray(MediaType[]::new))
                .build());
    if (gekozen == null) {
      throw new NotAcceptableException();
    }
    Vorm vorm =
        Arrays.stream(Vorm.values())
            .filter(v -> MediaType.valueOf(v.soort()).isCompatible(gekozen.getMediaType()))
            .findFirst()
            .orElseThrow(NotAcceptableException::new);
    Stuk stuk = formulieren.lees(soort, Formuliervraag.lees(parameters::van));
    StreamingOutput inhoud = uit -> vorm.schrijf(stuk, uit);
    return Response.ok(inhoud, vorm == Vorm.CSV ? "text/csv;charset=UTF-8" : vorm.soort())
        .header("Content-Disposition", "attachment; filename=\"" + vorm.bestandsnaam(stuk) + "\"")
        .build();
  }
}
