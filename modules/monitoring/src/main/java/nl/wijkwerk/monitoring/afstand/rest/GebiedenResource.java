package nl.wijkwerk.monitoring.afstand.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of one area. */
@Path("/gebieden")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gebieden", description = "Afstand van een wijk tot de stad")
public class GebiedenResource {

  @Inject private Afstanden afstanden;
  @Inject private Berichten berichten;
  @Context private HttpHeaders kopregels;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{code}/afstanden")
  @Operation(
      operationId = "leesAfstanden",
      summary = "Afstanden van een wijk tot de stad",
      description =
          "Ook van een eigen gebied, met zijn code. Met de reden van elke klasse. De maat is absoluut of relatief. Zonder jaar van elke"
              + " indicator het nieuwste.")
  @APIResponse(responseCode = "200", description = "De afstanden")
  public AfstandenAntwoord afstanden(
      @PathParam("code") String code,
      @QueryParam("maat") @DefaultValue("absoluut") String maat,
      @Parameter(description = "Alleen cijfers van dit jaar") @QueryParam("jaar") String jaar) {
    Locale taal = Lees.taal(kopregels);
    return AfstandenAntwoord.van(
        afstanden.vanGebied(
            code, Lees.keuze("maat", maat, Maat.class), Datumgrens.jaar("jaar", jaar)),
        sleutel -> berichten.tekst(taal, sleutel));
  }
}
