package nl.wijkwerk.communicatie.publicatie.domain;

import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * What a message says.
 *
 * @param samenvatting one or two sentences for lists, may be empty
 * @param tekst Markdown
 */
public record Berichttekst(String titel, String samenvatting, String tekst) {
  public static final int TITEL_HOOGSTENS = 120;
  public static final int SAMENVATTING_HOOGSTENS = 300;
  public static final int TEKST_MINSTENS = 50;
  public static final int TEKST_HOOGSTENS = 20_000;

  /** How a place begins that a proposal leaves for the writer to fill in. */
  public static final String OPEN_PLEK = "[Vul aan";

  public Berichttekst {
    titel = schoon(titel);
    samenvatting = schoon(samenvatting);
    tekst = schoon(tekst);
    hoogstens(titel, "titel", TITEL_HOOGSTENS, "communicatie.titel-te-lang");
    hoogstens(
        samenvatting, "samenvatting", SAMENVATTING_HOOGSTENS, "communicatie.samenvatting-te-lang");
    hoogstens(tekst, "tekst", TEKST_HOOGSTENS, "communicatie.tekst-te-lang");
  }

  /** Refuses what residents cannot be shown yet. */
  @Bedrijfsregel({"COM-04", "COM-11"})
  void vereisPubliceerbaar() {
    if (titel.isEmpty()) {
      throw new Regelovertreding("COM-04", "titel", "communicatie.zonder-titel");
    }
    if (tekst.replaceAll("[\\s#*_>\\-]+", "").length() < TEKST_MINSTENS) {
      throw new Regelovertreding("COM-04", "tekst", "communicatie.te-kort", TEKST_MINSTENS);
    }
    for (String deel : new String[] {titel, samenvatting, tekst}) {
      if (deel.contains(OPEN_PLEK)) {
        throw new Regelovertreding("COM-11", "tekst", "communicatie.open-plek");
      }
    }
  }

  private static String schoon(String tekst) {
    return tekst == null ? "" : tekst.replace("\r\n", "\n").strip();
  }

  private static void hoogstens(String waarde, String veld, int tekens, String sleutel) {
    if (waarde.length() > tekens) {
      throw new Regelovertreding("COM-04", veld, sleutel, tekens, waarde.length());
    }
  }
}
