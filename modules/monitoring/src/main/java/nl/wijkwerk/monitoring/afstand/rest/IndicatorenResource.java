package nl.wijkwerk.monitoring.afstand.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.wijkwerk.kern.rest.Lijst;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The indicators that are shown. */
@Path("/indicatoren")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicatoren", description = "Wat gemeten wordt en waarmee het wordt beoordeeld")
public class IndicatorenResource {

  @Inject private Afstanden afstanden;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Operation(
      operationId = "leesIndicatoren",
      summary = "Indicatoren die getoond worden",
      description = "In de volgorde van de schermen.")
  @APIResponse(responseCode = "200", description = "De indicatoren")
  public Lijst<IndicatorAntwoord> lijst() {
    List<IndicatorAntwoord> lijst =
        afstanden.indicatoren().stream().map(IndicatorAntwoord::van).toList();
    return new Lijst<>(lijst, 1, lijst.size(), lijst.size());
  }
}
