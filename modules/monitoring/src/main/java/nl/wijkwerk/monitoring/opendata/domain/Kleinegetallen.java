package nl.wijkwerk.monitoring.opendata.domain;

import java.math.BigDecimal;
import java.util.Collection;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Which numbers are too small to publish, and which others are left out so that they cannot be
 * computed. It looks at all levels of the municipality, whichever are published: so two datasets,
 * one of wijken and one of buurten, leave out the same.
 *
 * @param ondergrens the smallest number above zero that is published
 * @param respondenten the fewest respondents of a figure from a survey that is published
 */
public record Kleinegetallen(int ondergrens, int respondenten) {

  /**
   * A number of an area.
   *
   * @param binnen code of the area that it is a part of, or null for the whole
   * @param waarde null when it is not known
   */
  public record Aantal(String gebied, String binnen, BigDecimal waarde) {
    boolean isIets() {
      return waarde != null && waarde.signum() > 0;
    }
  }

  public Kleinegetallen {
    if (ondergrens < 2 || respondenten < 2) {
      throw new IllegalArgumentException("Floors of open data are 2 or more");
    }
  }

  /** Zero says nothing of anybody, and is published. */
  @Bedrijfsregel("MON-141")
  public boolean isKlein(BigDecimal aantal) {
    return aantal != null && aantal.signum() > 0 && isOnder(aantal);
  }

  @Bedrijfsregel("MON-144")
  public boolean isTeWeinig(BigDecimal aantalRespondenten) {
    return aantalRespondenten.compareTo(BigDecimal.valueOf(respondenten)) < 0;
  }

  boolean isOnder(BigDecimal aantal) {
    return aantal.compareTo(BigDecimal.valueOf(ondergrens)) < 0;
  }

  /**
   * What is left out of one measure in one year.
   *
   * @param aantallen of the municipality and all its parts, each once
   * @param eerder what the public has read of it before
   */
  Onderdrukking onderdruk(Collection<Aantal> aantallen, Voorgeschiedenis.Eerder eerder) {
    return new Onderdrukking(this, aantallen, eerder);
  }
}
