package nl.wijkwerk.samenwerking.toezegging.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/**
 * What narrows the register of promises; null does not narrow.
 *
 * @param zoek words in subject, text, meeting, owner or wijk, or a part of the number
 * @param gebied code of an area, or {@link #GEMEENTE} for what is about the whole municipality
 * @param standen states that are shown; all of them when it is empty
 * @param teLaat only what is late
 * @param sorteer a field of the list, with a minus in front for falling
 */
public record Toezeggingfilter(
    String zoek, String gebied, Set<Toezeggingstand> standen, boolean teLaat, String sorteer) {
  public static final String GEMEENTE = "gemeente";

  /** In the place of a state: all that still has to be kept. */
  public static final String LOPEND = "LOPEND";

  public Toezeggingfilter {
    zoek = leeg(zoek);
    gebied = leeg(gebied);
    standen = Set.copyOf(standen);
    sorteer = leeg(sorteer);
  }

  /** What still has to be kept, for an area or for all. */
  public static Toezeggingfilter lopend(String gebied) {
    return new Toezeggingfilter(null, gebied, Toezeggingstand.lopend(), false, null);
  }

  /**
   * Reads a filter as it stands in an address.
   *
   * @param stand a state, or {@link #LOPEND}
   * @param teLaat "true" or "false"
   * @throws OngeldigeInvoer for another word
   */
  public static Toezeggingfilter lees(
      String zoek, String gebied, String stand, String teLaat, String sorteer) {
    String laat = leeg(teLaat);
    if (laat != null && !laat.matches("true|false")) {
      throw OngeldigeInvoer.keuze("teLaat", List.of("true", "false"));
    }
    return new Toezeggingfilter(
        zoek, gebied, standen(leeg(stand)), Boolean.parseBoolean(laat), sorteer);
  }

  private static Set<Toezeggingstand> standen(String stand) {
    if (stand == null) {
      return Set.of();
    } else if (stand.equals(LOPEND)) {
      return Toezeggingstand.lopend();
    }
    return Arrays.stream(Toezeggingstand.values())
        .filter(s -> s.name().equals(stand))
        .findFirst()
        .map(Set::of)
        .orElseThrow(
            () ->
                OngeldigeInvoer.keuze(
                    "stand",
                    Stream.concat(
                            Stream.of(LOPEND),
                            Arrays.stream(Toezeggingstand.values()).map(Enum::name))
                        .toList()));
  }

  private static String leeg(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
