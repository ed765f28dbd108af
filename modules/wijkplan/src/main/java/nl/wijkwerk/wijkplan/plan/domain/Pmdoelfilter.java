package nl.wijkwerk.wijkplan.plan.domain;

import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/**
 * Which open goals to show.
 *
 * @param gebied code of an area, with all that lies in it, or null for all
 * @param plan or null for all
 * @param dagen fewest days that it has been open
 * @param sorteer dagen, wijk, plan; with "-" in front descending; null for the oldest first
 */
public record Pmdoelfilter(String gebied, UUID plan, int dagen, String sorteer) {
  public Pmdoelfilter {
    gebied = gebied == null || gebied.isBlank() ? null : gebied;
  }

  /** Reads what stands in an address; empty is all. */
  public static Pmdoelfilter lees(String gebied, UUID plan, String dagen, String sorteer) {
    String kaal = dagen == null ? "" : dagen.strip();
    if (!kaal.matches("\\d{0,5}")) {
      throw new OngeldigeInvoer("dagen", "fout.geheel-getal", kaal, "dagen");
    }
    return new Pmdoelfilter(gebied, plan, kaal.isEmpty() ? 0 : Integer.parseInt(kaal), sorteer);
  }
}
