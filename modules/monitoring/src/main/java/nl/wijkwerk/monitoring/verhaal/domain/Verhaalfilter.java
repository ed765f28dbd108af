package nl.wijkwerk.monitoring.verhaal.domain;

import java.util.UUID;

/**
 * What narrows the list of stories; null does not narrow.
 *
 * @param zoek words in title, text, spot or role
 * @param gebied code of an area, with all that lies in it
 * @param indicator code of an indicator, or {@link #ZONDER} for stories without a figure
 * @param jaar year that it is about
 * @param onderdeel item of a plan that it is about
 * @param project project that it is about
 * @param sorteer a field of the list, with a minus in front for falling
 */
public record Verhaalfilter(
    String zoek,
    String gebied,
    String indicator,
    Integer jaar,
    UUID onderdeel,
    UUID project,
    String sorteer) {
  public static final String ZONDER = "GEEN";

  public Verhaalfilter {
    zoek = leeg(zoek);
    gebied = leeg(gebied);
    indicator = leeg(indicator);
    sorteer = leeg(sorteer);
  }

  public Verhaalfilter(String zoek, String gebied, String indicator, Integer jaar, String sorteer) {
    this(zoek, gebied, indicator, jaar, null, null, sorteer);
  }

  /** All stories of an item of a plan. */
  public static Verhaalfilter vanOnderdeel(UUID onderdeel) {
    return new Verhaalfilter(null, null, null, null, onderdeel, null, null);
  }

  private static String leeg(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
