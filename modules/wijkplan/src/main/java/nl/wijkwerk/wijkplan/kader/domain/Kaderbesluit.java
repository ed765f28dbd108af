package nl.wijkwerk.wijkplan.kader.domain;

import java.time.LocalDate;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

/**
 * Why the frame changes: the council sets it, whoever records it says when that was and where it
 * can be read.
 *
 * @param op day of the decision
 * @param bron where the decision stands, or why it was taken
 */
public record Kaderbesluit(LocalDate op, String bron) {
  private static final int LANGSTE_BRON = 300;

  /** Refuses a change of the frame that cannot be traced to a decision. */
  @Bedrijfsregel("WPL-20")
  void vereisVolledig(LocalDate vandaag) {
    MeerOvertredingen.toets(() -> vereisDag(vandaag), this::vereisBron);
  }

  private void vereisDag(LocalDate vandaag) {
    if (op == null) {
      throw new Regelovertreding("WPL-20", "besluitOp", "kader.besluit-zonder-datum");
    }
    if (op.isAfter(vandaag)) {
      throw new Regelovertreding("WPL-20", "besluitOp", "kader.besluit-in-toekomst");
    }
  }

  private void vereisBron() {
    Invoertekst.vereisReden("WPL-20", "besluit", bron, "kader.besluit-zonder-bron");
    Invoertekst.vereisLengte("WPL-20", "besluit", bron, LANGSTE_BRON);
  }

  /** For the trail: "Raadsbesluit 2026/12, 12 november 2026". */
  public String inWoorden() {
    return bron.strip() + ", " + Schrijfwijze.datum(op);
  }
}
