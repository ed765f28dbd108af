package nl.wijkwerk.monitoring.afstand.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of one area. */
@Path("gebieden")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gebieden", description = "Afstand van een wijk tot de stad")
public class GebiedenResource {

  @Inject private Afstanden afstanden;

  @GET
  @Path("{code}/afstanden")
  @Operation(
      operationId = "afstandenVanGebied",
      summary = "Afstanden van een wijk tot de stad, met de reden van elke klasse")
  public AfstandenAntwoord afstanden(
      @PathParam("code") String code, @QueryParam("maat") @DefaultValue("absoluut") String maat) {
    return AfstandenAntwoord.van(afstanden.profiel(code, maat(maat)));
  }

  private static Maat maat(String tekst) {
    for (Maat maat : Maat.values()) {
      if (maat.name().toLowerCase(Locale.ROOT).equals(tekst)) {
        return maat;
      }
    }
    throw new OngeldigeInvoer("maat", "fout.parameter", "maat");
  }
}
