package nl.wijkwerk.wijkplan.zoeken.domain;

import nl.wijkwerk.wijkplan.plan.domain.Planfase;

/**
 * What narrows a search; null does not narrow. An option or a practice belongs to no wijk, phase or
 * year, and falls out as soon as one of these is asked.
 *
 * @param gebied code of an area, with all that lies in it
 * @param fase phase of the plan that it belongs to
 * @param jaar a year of the plan, or that of the analysis
 */
public record Zoekfilter(Zoeksoort soort, String gebied, Planfase fase, Integer jaar) {
  public static final Zoekfilter ALLES = new Zoekfilter(null, null, null, null);

  public Zoekfilter {
    gebied = gebied == null || gebied.isBlank() ? null : gebied.strip();
  }
}
