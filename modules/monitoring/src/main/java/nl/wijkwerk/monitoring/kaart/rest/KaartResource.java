package nl.wijkwerk.monitoring.kaart.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.kaart.application.Kaart;
import nl.wijkwerk.monitoring.kaart.application.Kaarten;
import nl.wijkwerk.monitoring.kaart.application.Kaartvraag;
import nl.wijkwerk.monitoring.kaart.domain.Kleuring;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An indicator on the map, as figures with borders. */
@Path("/kaarten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grenzen")
public class KaartResource {

  /**
   * A map in the API.
   *
   * @param grensbronnen what the files with the borders say of themselves, else their names
   */
  @Schema(
      name = "Kaart",
      requiredProperties = {
        "indicator",
        "eenheid",
        "jaar",
        "grensjaar",
        "grensbronnen",
        "kleuring",
        "stappen",
        "gebieden"
      })
  public record Antwoord(
      String indicator,
      String eenheid,
      int jaar,
      int grensjaar,
      List<String> grensbronnen,
      String kleuring,
      BigDecimal stad,
      List<Stap> stappen,
      List<Vlak> gebieden) {}

  /** A step of colour. */
  @Schema(
      name = "Kleurstap",
      requiredProperties = {"letter", "van", "tot", "aantal"})
  public record Stap(String letter, BigDecimal van, BigDecimal tot, int aantal) {}

  /**
   * An area with its figure.
   *
   * @param pad path of SVG in metres of the Dutch grid, y negated
   */
  @Schema(
      name = "Kaartgebied",
      requiredProperties = {"gebied", "naam", "klasse", "pad"})
  public record Vlak(
      String gebied,
      String naam,
      BigDecimal waarde,
      String ontbreekt,
      BigDecimal achterstand,
      String klasse,
      String stap,
      String pad) {}

  @Inject private Kaarten kaarten;

  @GET
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  @Path("/{indicator}")
  @Operation(
      operationId = "leesKaart",
      summary = "Een indicator op de kaart van de gemeente",
      description =
          "De grenzen zijn vereenvoudigd, in meters van Rijksdriehoek met y omgekeerd. Van een wijk"
              + " de buurten.")
  @APIResponse(responseCode = "200", description = "De kaart")
  public Antwoord lees(
      @PathParam("indicator") String indicator,
      @Parameter(description = "Jaar van de cijfers; zonder het nieuwste") @QueryParam("jaar")
          String jaar,
      @Parameter(description = "waarde, klasse of afstand")
          @QueryParam("kleur")
          @DefaultValue("waarde")
          String kleur,
      @Parameter(description = "Code van de wijk waarvan de buurten") @QueryParam("wijk")
          String wijk) {
    Kaart kaart =
        kaarten.lees(
            new Kaartvraag(
                indicator,
                Datumgrens.jaar("jaar", jaar),
                Lees.keuze("kleur", kleur, Kleuring.class),
                wijk));
    if (!kaart.getekend()) {
      throw new NietGevonden("kaart");
    }
    return new Antwoord(
        kaart.indicator().code(),
        kaart.indicator().eenheid(),
        kaart.kolom().jaar(),
        kaart.grensjaar(),
        kaart.grensbronnen(),
        kaart.kleuring().name(),
        kaart.kolom().stad().waarde(),
        kaart.stappen().stappen().stream()
            .map(s -> new Stap(s.letter(), s.van(), s.tot(), s.aantal()))
            .toList(),
        kaart.gebieden().stream().map(KaartResource::vlak).toList());
  }

  private static Vlak vlak(Kaart.Kaartgebied g) {
    return new Vlak(
        g.gebied().code(),
        g.gebied().naam(),
        g.afstand().wijk().waarde(),
        g.afstand().wijk().ontbreekt(),
        g.afstand().achterstand(),
        g.afstand().klasse().name(),
        g.stap() == null ? null : g.stap().letter(),
        g.grens().pad());
  }
}
