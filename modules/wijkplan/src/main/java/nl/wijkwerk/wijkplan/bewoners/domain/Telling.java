package nl.wijkwerk.wijkplan.bewoners.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many remarks there are, and how many of them were answered. */
@Schema(requiredProperties = {"totaal", "beantwoord"})
public record Telling(int totaal, int beantwoord) {
  public static final Telling GEEN = new Telling(0, 0);

  public int open() {
    return totaal - beantwoord;
  }
}
