package nl.wijkwerk.kern.gebied;

import java.util.Objects;

/**
 * An area as it was in one year. Codes and borders change from year to year, so an area is known by
 * year and code together; {@link Gebieden#opvolgers} tells what became of it.
 *
 * @param jaar year of the division
 * @param code CBS code (GM0141, WK014111, BU01411102) or a code of the municipality's own
 * @param naam name without the number: "De Riet"
 * @param ouder code of the area that it lies in, or null
 * @param gemeente code of the municipality, or null for the country
 * @param nummer number on the sign ("11"), or null
 * @param prioriteit whether the municipality gives this area extra attention
 */
public record Gebied(
    int jaar,
    String code,
    String naam,
    Niveau niveau,
    String ouder,
    String gemeente,
    String nummer,
    Herkomst herkomst,
    boolean prioriteit) {
  public Gebied {
    Objects.requireNonNull(code);
    Objects.requireNonNull(naam);
    Objects.requireNonNull(niveau);
    Objects.requireNonNull(herkomst);
  }

  /** Whether a plan can be made for it: a wijk or a village. */
  public boolean isWijk() {
    return niveau == Niveau.WIJK || niveau == Niveau.DORP;
  }
}
