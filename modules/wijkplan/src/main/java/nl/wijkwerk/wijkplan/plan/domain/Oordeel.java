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

  private static final int LANGSTE_REDEN = 2000;

  /** Refuses a frame that was not judged, or not met without a reason. */
  @Bedrijfsregel({"WPL-04", "WPL-11"})
  public void vereisVolledig() {
    String veld = kader.name().toLowerCase(Locale.ROOT);
    if (voldaan == null) {
      throw new Regelovertreding("WPL-04", veld, "wijkplan.kader-niet-beoordeeld." + kader);
    }
    boolean leeg = reden == null || reden.isBlank();
    if (!voldaan) {
      Invoertekst.vereisReden(
          "WPL-04",
          veld + ".reden",
          reden,
          (leeg ? "wijkplan.kader-zonder-reden." : "wijkplan.kader-reden-kort.") + kader);
    }
    Invoertekst.vereisLengte("WPL-11", veld + ".reden", reden, LANGSTE_REDEN);
  }
}
