package nl.wijkwerk.wijkplan.plan.domain;

import java.util.Locale;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the council found of one frame.
 *
 * @param voldaan null when not judged, which is refused
 */
@Schema(requiredProperties = {"kader", "voldaan"})
public record Oordeel(Kader kader, Boolean voldaan, String reden) {

  private static final int KORTSTE_REDEN = 10;
  private static final int LANGSTE_REDEN = 2000;

  /** Refuses a frame that was not judged, or not met without a reason. */
  @Bedrijfsregel({"WPL-04", "WPL-11"})
  public void vereisVolledig() {
    String veld = kader.name().toLowerCase(Locale.ROOT);
    if (voldaan == null) {
      throw new Regelovertreding("WPL-04", veld, "wijkplan.kader-niet-beoordeeld." + kader);
    }
    int lengte = reden == null ? 0 : reden.strip().length();
    if (!voldaan && lengte == 0) {
      throw new Regelovertreding("WPL-04", veld + ".reden", "wijkplan.kader-zonder-reden." + kader);
    } else if (!voldaan && lengte < KORTSTE_REDEN) {
      throw new Regelovertreding(
          "WPL-04", veld + ".reden", "wijkplan.kader-reden-kort." + kader, KORTSTE_REDEN, lengte);
    }
    Invoertekst.vereisLengte("WPL-11", veld + ".reden", reden, LANGSTE_REDEN);
  }
}
