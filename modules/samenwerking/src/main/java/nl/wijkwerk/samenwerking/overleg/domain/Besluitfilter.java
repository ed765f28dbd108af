package nl.wijkwerk.samenwerking.overleg.domain;

import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/**
 * What narrows the register of decisions; null does not narrow.
 *
 * @param zoek words in title, wijk or reason, or the number of a decision
 * @param jaar year in which it was recorded
 * @param sorteer "datum", "nummer", "titel" or "wijk", with a minus in front for falling
 */
public record Besluitfilter(
    String zoek,
    String gebied,
    Integer jaar,
    Uitkomst uitkomst,
    String onderwerp,
    UUID puntId,
    String sorteer) {
  private static final int VROEGSTE_JAAR = 1900;
  private static final int LAATSTE_JAAR = 2100;

  public Besluitfilter {
    if (jaar != null && (jaar < VROEGSTE_JAAR || jaar > LAATSTE_JAAR)) {
      throw new OngeldigeInvoer("jaar", "fout.bereik", "jaar", VROEGSTE_JAAR, LAATSTE_JAAR);
    }
  }

  public static Besluitfilter over(String onderwerp) {
    return new Besluitfilter(null, null, null, null, onderwerp, null, null);
  }

  public static Besluitfilter vanPunt(UUID punt) {
    return new Besluitfilter(null, null, null, null, null, punt, null);
  }
}
