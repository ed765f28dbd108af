package nl.wijkwerk.monitoring.mkba.domain;

/**
 * What narrows the list of MKBAs; null does not narrow.
 *
 * @param zoek part of title, subject, wijk or parties
 * @param gebied code of an area, with all that lies in it, or {@link #GEMEENTE}
 * @param sorteer a field of the list, with a minus in front for falling
 */
public record Mkbafilter(String zoek, String gebied, String sorteer) {
  /** Stands for the analyses of the whole municipality. */
  public static final String GEMEENTE = "gemeente";

  public Mkbafilter {
    zoek = Mkbainhoud.kaal(zoek);
    gebied = Mkbainhoud.kaal(gebied);
    sorteer = Mkbainhoud.kaal(sorteer);
  }
}
