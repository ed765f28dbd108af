package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;
import nl.wijkwerk.kern.tijd.Klok;

/**
 * The decision to go on with a meeting place that does not fit a policy of the municipality.
 *
 * @param orgaan who decided, such as the college or a forum
 * @param op day of the decision
 */
public record Afwijking(String orgaan, LocalDate op, String reden) {
  private static final int LANGSTE_ORGAAN = 120;
  private static final int LANGSTE_REDEN = 2000;

  public Afwijking {
    orgaan = orgaan == null || orgaan.isBlank() ? null : orgaan.strip();
    reden = reden == null || reden.isBlank() ? null : reden.strip();
  }

  /** Whether nothing of it was filled in. */
  public boolean leeg() {
    return orgaan == null && op == null && reden == null;
  }

  @Bedrijfsregel("WPL-100")
  void vereisHeel(OffsetDateTime nu) {
    MeerOvertredingen.toets(
        () -> eis(orgaan != null, "afwijking.orgaan", "wijkplan.afwijking-orgaan"),
        () -> Invoertekst.vereisLengte("WPL-100", "afwijking.orgaan", orgaan, LANGSTE_ORGAAN),
        () -> eis(op != null, "afwijking.op", "wijkplan.afwijking-op"),
        () ->
            eis(
                op == null || !op.isAfter(nu.atZoneSameInstant(Klok.ZONE).toLocalDate()),
                "afwijking.op",
                "wijkplan.afwijking-toekomst"),
        () ->
            Invoertekst.vereisReden(
                "WPL-100", "afwijking.reden", reden, "wijkplan.afwijking-reden"),
        () -> Invoertekst.vereisLengte("WPL-100", "afwijking.reden", reden, LANGSTE_REDEN));
  }

  private static void eis(boolean goed, String veld, String sleutel) {
    if (!goed) {
      throw new Regelovertreding("WPL-100", veld, sleutel);
    }
  }
}
