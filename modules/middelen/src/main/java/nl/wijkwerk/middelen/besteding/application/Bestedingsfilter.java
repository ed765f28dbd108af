package nl.wijkwerk.middelen.besteding.application;

import nl.wijkwerk.middelen.begroting.domain.Tekst;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;

/**
 * Which spendings outside a plan are asked for; what is null narrows nothing.
 *
 * @param q part of the description
 * @param gebied code of an area, or {@link #GEMEENTE} for what is for the whole municipality
 * @param soort code of a kind
 * @param jaar a year that it is for
 * @param sorteer field from an allow-list, with a minus for descending
 */
public record Bestedingsfilter(
    String q, String gebied, String soort, Integer jaar, Onderdeelstatus status, String sorteer) {
  public static final String GEMEENTE = "gemeente";

  public Bestedingsfilter {
    q = Tekst.eis("q", q, Tekst.NAAM);
    gebied = Tekst.eis("gebied", gebied, Tekst.NAAM);
    soort = Tekst.eis("soort", soort, Tekst.NAAM);
  }

  /** What is still open for an area. */
  public static Bestedingsfilter open(String gebied) {
    return new Bestedingsfilter(null, gebied, null, null, Onderdeelstatus.OPEN, null);
  }
}
