package nl.wijkwerk.monitoring.afstand.application;

import nl.wijkwerk.monitoring.afstand.domain.Jaarkeuze;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;

/**
 * What a table of distances is asked to show.
 *
 * @param alleenVoorrang of the own municipality only the wijken with priority
 * @param wijken group of wijken that it is about, or null for those of the own municipality
 * @param steden group of cities that the total is compared with, or null for the own city
 * @param jaren years that are compared
 * @param eigenGebieden the municipality's own areas in the place of wijken
 */
public record Afstandsvraag(
    Maat maat,
    boolean alleenVoorrang,
    Groepsinhoud wijken,
    Groepsinhoud steden,
    Jaarkeuze jaren,
    boolean eigenGebieden) {

  public Afstandsvraag(
      Maat maat,
      boolean alleenVoorrang,
      Groepsinhoud wijken,
      Groepsinhoud steden,
      Jaarkeuze jaren) {
    this(maat, alleenVoorrang, wijken, steden, jaren, false);
  }

  public Afstandsvraag(
      Maat maat, boolean alleenVoorrang, Groepsinhoud wijken, Groepsinhoud steden) {
    this(maat, alleenVoorrang, wijken, steden, Jaarkeuze.ALLE);
  }

  public static Afstandsvraag van(Maat maat) {
    return new Afstandsvraag(maat, false, null, null);
  }

  /** The same between these years. */
  public Afstandsvraag tussen(Jaarkeuze andere) {
    return new Afstandsvraag(maat, alleenVoorrang, wijken, steden, andere, eigenGebieden);
  }

  /** The same of the own areas. */
  public Afstandsvraag vanEigenGebieden() {
    return new Afstandsvraag(maat, false, null, steden, jaren, true);
  }
}
