package nl.wijkwerk.monitoring.kompas.domain;

import java.math.BigDecimal;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Reden;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;

/**
 * One indicator on the compass of a wijk.
 *
 * @param afstand its relative distance to the city
 * @param beginjaar year that the newest is compared with, or null
 */
public record Kompaspunt(
    Indicator indicator, Afstand afstand, int jaar, Integer beginjaar, Levering levering) {

  /**
   * Where the wijk stands in the newest year, in percent of the city's figure: above nought is on
   * the better side, whichever way is better. Null when that cannot be told: no better side, too
   * few observations, or a city at nought.
   */
  @Bedrijfsregel("MON-120")
  public BigDecimal nu() {
    return beterekant(afstand.achterstand());
  }

  /** The same in the start year; null also when the wijk was another area then. */
  @Bedrijfsregel("MON-120")
  public BigDecimal begin() {
    return nu() == null ? null : beterekant(afstand.achterstandBegin());
  }

  private BigDecimal beterekant(BigDecimal achterstand) {
    return achterstand == null || indicator.richting() == Richting.NEUTRAAL
        ? null
        : achterstand.negate();
  }

  /**
   * The class of the relative distance, which belongs to a place on the compass: null without such
   * a place, unless that is because too few were observed.
   */
  @Bedrijfsregel("MON-120")
  public Klasse klasse() {
    return nu() != null || !afstand.heeftOordeel() ? afstand.klasse() : null;
  }

  /** The start year, of a place in that year only. */
  public Integer getoondBeginjaar() {
    return begin() == null ? null : beginjaar;
  }

  /** The figure of the wijk that its place in the start year was made of, or null. */
  public Cijfer wijkBegin() {
    return begin() == null ? null : afstand.wijkBegin();
  }

  /** The figure of the city that the place in the start year was made of, or null. */
  public Cijfer stadBegin() {
    return begin() == null ? null : afstand.stadBegin();
  }

  /** Whether its difference with the city may be chance. */
  @Bedrijfsregel({"MON-110", "MON-120"})
  public boolean isPlekOnzeker() {
    return nu() != null && afstand.reden() == Reden.NIVEAU_BINNEN_MARGE;
  }

  /** Whether it may be chance that it moved. */
  @Bedrijfsregel({"MON-110", "MON-120"})
  public boolean isBewegingOnzeker() {
    return begin() != null && afstand.isVeranderingOnzeker();
  }

  /**
   * Whether it moved to the better side (1), away from it (-1) or stayed, as far as can be told;
   * null without start.
   */
  public Integer beweging() {
    if (begin() == null) {
      return null;
    }
    return isBewegingOnzeker() ? 0 : nu().compareTo(begin());
  }
}
