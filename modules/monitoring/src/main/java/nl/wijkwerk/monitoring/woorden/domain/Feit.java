package nl.wijkwerk.monitoring.woorden.domain;

import java.math.BigDecimal;
import java.util.Objects;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure that a sentence rests on.
 *
 * @param indicator its code
 * @param waarde as the engine gave it; null when there was none
 * @param decimalen how precisely it is shown
 * @param bron where it came from
 */
@Schema(
    name = "Feit",
    requiredProperties = {"indicator", "naam", "eenheid", "soort", "jaar", "decimalen", "bron"})
public record Feit(
    String indicator,
    String naam,
    String eenheid,
    Soort soort,
    int jaar,
    BigDecimal waarde,
    int decimalen,
    String bron) {

  /** What it is a figure of. */
  public enum Soort {
    WIJK,
    STAD,
    /** Of the wijk to its city; above nought is a disadvantage. */
    ACHTERSTAND,
    /** Wijken whose own figure went to the worse side. */
    WIJKEN_ONGUNSTIGER
  }

  /** Whether both are about the same, whatever the figure. */
  public boolean zelfdeOnderwerp(Feit ander) {
    return indicator.equals(ander.indicator) && soort == ander.soort && jaar == ander.jaar;
  }

  /** Whether both say the same of it. */
  public boolean zelfdeWaarde(Feit ander) {
    return waarde == null || ander.waarde == null
        ? Objects.equals(waarde, ander.waarde)
        : waarde.compareTo(ander.waarde) == 0;
  }

  /**
   * The figure with its unit: "59,5%", "40,8 per 1.000 inwoners", "gemiddeld 2,2"; a dash when
   * there is none.
   */
  public String inWoorden() {
    if (waarde == null) {
      return "\u2013";
    }
    String getal = Schrijfwijze.getal(waarde, soort == Soort.WIJKEN_ONGUNSTIGER ? 0 : decimalen);
    if (soort == Soort.WIJKEN_ONGUNSTIGER) {
      return getal + " wijken";
    }
    return switch (eenheid) {
      case "aantal", "index" -> getal;
      case "gemiddeld" -> "gemiddeld " + getal;
      default ->
          getal + (eenheid.startsWith("%") ? "" : " ") + eenheid.replaceFirst("^%\\s+", "% ");
    };
  }
}
