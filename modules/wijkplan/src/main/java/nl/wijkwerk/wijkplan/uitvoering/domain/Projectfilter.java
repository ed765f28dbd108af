package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.util.UUID;

/**
 * What narrows the list of projects; null does not narrow.
 *
 * @param zoek words in title, result, wijk, responsible, partners or streets
 * @param gebied code of an area, with all that lies in it
 * @param sorteer a field of the list, with a minus in front for falling
 */
public record Projectfilter(
    String zoek,
    String gebied,
    UUID plan,
    Projectstatus status,
    Projectsoort soort,
    Signaal signaal,
    String sorteer) {
  public Projectfilter {
    zoek = leeg(zoek);
    gebied = leeg(gebied);
    sorteer = leeg(sorteer);
  }

  /** All projects of a plan, in the order of their planning. */
  public static Projectfilter vanPlan(UUID plan) {
    return new Projectfilter(null, null, plan, null, null, null, "van");
  }

  private static String leeg(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst.strip();
  }
}
