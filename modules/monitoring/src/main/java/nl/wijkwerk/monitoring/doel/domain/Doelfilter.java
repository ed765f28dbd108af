package nl.wijkwerk.monitoring.doel.domain;

import java.util.UUID;

/**
 * What narrows the list of goals; null does not narrow.
 *
 * @param zoek words in the goal, its indicator, its owner or its plan
 * @param gebied code of an area, with all that lies in it
 * @param sorteer a field of the list, with a minus in front for falling
 */
public record Doelfilter(String zoek, String gebied, UUID plan, Doelstand stand, String sorteer) {
  public Doelfilter {
    zoek = leeg(zoek);
    gebied = leeg(gebied);
    sorteer = leeg(sorteer);
  }

  /** The same, whatever the state: for the totals. */
  public Doelfilter zonderStand() {
    return new Doelfilter(zoek, gebied, plan, null, sorteer);
  }

  private static String leeg(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
