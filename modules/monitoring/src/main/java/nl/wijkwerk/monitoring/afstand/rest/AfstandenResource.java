package nl.wijkwerk.monitoring.afstand.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandsvraag;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.groep.application.Groepen;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;
import nl.wijkwerk.monitoring.groep.domain.Groepsoort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The table of distances. */
@Path("/afstanden")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gebieden", description = "Afstand van een wijk tot de stad")
public class AfstandenResource {
  private static final String EIGEN = "eigen";

  @Inject private Afstanden afstanden;
  @Inject private Groepen groepen;
  @Inject private Berichten berichten;
  @Context private HttpHeaders kopregels;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "leesAfstandstabel",
      summary = "Afstanden van wijken tot hun stad, met hun totaal",
      description =
          "De wijken van de gemeente, van een groep, of haar eigen gebieden. Hun totaal is vergeleken met de stad, of met"
              + " het cijfer van een groep van steden: gepubliceerd, en anders gewogen over de leden"
              + " (MON-112).")
  @APIResponse(responseCode = "200", description = "De afstanden en de totalen")
  public AfstandstabelAntwoord tabel(
      @QueryParam("maat") @DefaultValue("absoluut") String maat,
      @Parameter(description = "Id van een groep van wijken, of eigen: de eigen gebieden")
          @QueryParam("wijken")
          String wijken,
      @Parameter(description = "Id van een groep van steden") @QueryParam("steden") String steden,
      @Parameter(description = "true: alleen de totalen, zonder de wijken")
          @QueryParam("alleenTotalen")
          boolean alleenTotalen) {
    Locale taal = Lees.taal(kopregels);
    boolean eigen = EIGEN.equals(wijken);
    Afstandsvraag vraag =
        new Afstandsvraag(
            Lees.keuze("maat", maat, Maat.class),
            false,
            eigen ? null : groep(wijken, Groepsoort.WIJKEN),
            groep(steden, Groepsoort.STEDEN));
    return AfstandstabelAntwoord.van(
        afstanden.tabel(eigen ? vraag.vanEigenGebieden() : vraag),
        alleenTotalen,
        sleutel -> berichten.tekst(taal, sleutel));
  }

  private Groepsinhoud groep(String id, Groepsoort soort) {
    return id == null ? null : groepen.inhoud(Lees.id(id), soort);
  }
}
