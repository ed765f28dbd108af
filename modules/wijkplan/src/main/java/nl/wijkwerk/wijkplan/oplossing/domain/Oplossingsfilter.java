package nl.wijkwerk.wijkplan.oplossing.domain;

import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/**
 * What to show of the library.
 *
 * @param zoek words in name, explanation or source, or null
 * @param ambitie number, or null for all
 * @param beeindigd true for those that ended, false for those that can be chosen
 * @param sorteer tekst, gebruikt or gewijzigd; with "-" in front descending
 */
public record Oplossingsfilter(String zoek, Integer ambitie, boolean beeindigd, String sorteer) {
  /** From an address, where everything is text. */
  public static Oplossingsfilter lees(
      String zoek, String ambitie, String beeindigd, String sorteer) {
    boolean alle = ambitie == null || ambitie.isBlank();
    if (!alle && !ambitie.matches("[1-9]\\d?")) {
      throw new OngeldigeInvoer("ambitie", "wijkplan.ambitie-onbekend", ambitie);
    }
    return new Oplossingsfilter(
        zoek == null || zoek.isBlank() ? null : zoek.strip(),
        alle ? null : Integer.valueOf(ambitie),
        "true".equals(beeindigd),
        sorteer);
  }
}
