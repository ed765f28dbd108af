package nl.wijkwerk.monitoring.doel.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Samenstelling;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;

/** The figures of an area as the points of a goal. */
public final class Cijferpunten {
  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  private Cijferpunten() {}

  /** Figures with enough observations, in the order of their years. */
  @Bedrijfsregel({"MON-132", "MON-205"})
  public static List<Meetpunt> van(
      Doelinhoud doel, Samenstelling gebied, Indicator indicator, Waarnemingen waarnemingen) {
    List<Meetpunt> punten = new ArrayList<>();
    Integer vorig = null;
    boolean gat = false;
    for (int jaar : waarnemingen.jaren(indicator)) {
      Cijfer cijfer = waarnemingen.cijfer(indicator, jaar, gebied);
      if (!bruikbaar(cijfer, indicator)) {
        gat = !punten.isEmpty();
        continue;
      }
      Integer sinds = sinds(doel.beginjaar(), vorig, jaar);
      boolean anderGebied = sinds != null && gebied.breekt(sinds, jaar, waarnemingen);
      Aansluiting zonderBreuk = gat ? Aansluiting.ONDERBROKEN : Aansluiting.SLUIT_AAN;
      punten.add(
          Meetpunt.cijfer(
              jaar,
              cijfer.waarde(),
              cijfer.marge(),
              bron(waarnemingen.levering(indicator, jaar, gebied.in(jaar))),
              anderGebied ? Aansluiting.ANDER_GEBIED : zonderBreuk));
      vorig = jaar;
      gat = false;
    }
    return punten;
  }

  /** Up to the start the figures themselves; what changed before it does not break the way. */
  private static Integer sinds(Integer beginjaar, Integer vorig, int jaar) {
    if (beginjaar == null || beginjaar >= jaar) {
      return vorig;
    }
    return vorig == null ? beginjaar : Integer.valueOf(Math.max(vorig, beginjaar));
  }

  private static boolean bruikbaar(Cijfer cijfer, Indicator indicator) {
    return cijfer.isBekend()
        && (cijfer.waarnemingen() == null
            || cijfer.waarnemingen().compareTo(BigDecimal.valueOf(indicator.minimum())) >= 0);
  }

  private static String bron(Levering levering) {
    return levering.tabel() == null
        ? levering.bron()
        : levering.bron() + ", tabel " + levering.tabel();
  }

  /** Between what a figure of this indicator can lie, and how precisely it is told. */
  public static Prognose.Grenzen grenzen(Indicator indicator) {
    return new Prognose.Grenzen(
        indicator.inhoud().meetwijze() == Meetwijze.SALDO ? null : BigDecimal.ZERO,
        indicator.eenheid().startsWith("%") ? HONDERD : null,
        indicator.decimalen());
  }
}
