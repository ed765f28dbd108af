package nl.wijkwerk.monitoring.inlezen.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;

/**
 * Which figures cannot be, whatever the area: what the definition of a measure makes sure. Where it
 * leaves doubt, as for money, for current that roofs give back and for percentages of which nobody
 * said what they are of, nothing is refused.
 */
public final class Mogelijkheid {

  /** CBS rounds each number by itself, benefits to tens. */
  private static final BigDecimal AFRONDING = BigDecimal.TEN;

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  private static final String AANTAL = "aantal";
  private static final String PROCENT = "%";
  private static final String INWONERS = "AantalInwoners";
  private static final String HUISHOUDENS = "HuishoudensTotaal";

  /** Units that count or measure something of which there cannot be less than none. */
  private static final Set<String> NOOIT_NEGATIEF =
      Set.of(
          AANTAL,
          PROCENT,
          "per 1 000 inwoners",
          "aantal inwoners per km²",
          "per huishouden",
          "per km²",
          "km",
          "ha",
          "m³",
          "code");

  private static final Set<String> INWONERS_ONDERVERDEELD =
      Set.of(
          "Mannen",
          "Vrouwen",
          "k_0Tot15Jaar",
          "k_15Tot25Jaar",
          "k_25Tot45Jaar",
          "k_45Tot65Jaar",
          "k_65JaarOfOuder",
          "Ongehuwd",
          "Gehuwd",
          "Gescheiden",
          "Verweduwd",
          "WestersTotaal",
          "NietWestersTotaal",
          "Marokko",
          "NederlandseAntillenEnAruba",
          "Suriname",
          "Turkije",
          "OverigNietWesters",
          "PersonenPerSoortUitkeringBijstand",
          "PersonenPerSoortUitkeringAO",
          "PersonenPerSoortUitkeringWW",
          "PersonenPerSoortUitkeringAOW");

  private static final Set<String> HUISHOUDENS_ONDERVERDEELD =
      Set.of("Eenpersoonshuishoudens", "HuishoudensZonderKinderen", "HuishoudensMetKinderen");

  private final List<Herkenning> maten;
  private final boolean zeker;
  private final int inwoners;
  private final int huishoudens;

  /**
   * @param maten the measure of each column; null where there is none
   * @param zeker whether their source says what they are, so that a percentage is a share
   */
  public Mogelijkheid(List<Herkenning> maten, boolean zeker) {
    this.maten = Collections.unmodifiableList(new ArrayList<>(maten));
    this.zeker = zeker;
    this.inwoners = plaats(INWONERS);
    this.huishoudens = plaats(HUISHOUDENS);
  }

  /** The column with the number of inhabitants, or -1. */
  public int inwonerkolom() {
    return inwoners;
  }

  private int plaats(String sleutel) {
    for (int i = 0; i < maten.size(); i++) {
      Herkenning maat = maten.get(i);
      if (maat != null && maat.sleutel().equals(sleutel)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Why the figure in this column cannot be; empty when it can, or is none.
   *
   * @param rij the cells of the row, in the order of the columns; null where there is no measure
   */
  @Bedrijfsregel("MON-31")
  public Optional<Reden> bezwaar(List<Cel> rij, int kolom) {
    Herkenning maat = maten.get(kolom);
    if (maat == null || !rij.get(kolom).isGetal()) {
      return Optional.empty();
    }
    if (!zeker && Twijfelaar.isProcent(maat.eenheid())) {
      return Optional.empty();
    }
    BigDecimal waarde = rij.get(kolom).waarde();
    if (waarde.signum() < 0 && NOOIT_NEGATIEF.contains(maat.eenheid())) {
      return Optional.of(Reden.NEGATIEF);
    }
    if (PROCENT.equals(maat.eenheid()) && waarde.compareTo(HONDERD) > 0) {
      return Optional.of(Reden.BOVEN_HONDERD_PROCENT);
    }
    boolean aantal = AANTAL.equals(maat.eenheid());
    if (aantal
        && INWONERS_ONDERVERDEELD.contains(maat.sleutel())
        && isMeerDan(waarde, rij, inwoners)) {
      return Optional.of(Reden.MEER_DAN_INWONERS);
    }
    if (aantal
        && HUISHOUDENS_ONDERVERDEELD.contains(maat.sleutel())
        && isMeerDan(waarde, rij, huishoudens)) {
      return Optional.of(Reden.MEER_DAN_HUISHOUDENS);
    }
    return Optional.empty();
  }

  /** Without a whole that can be, there is nothing to hold the part against. */
  private static boolean isMeerDan(BigDecimal deel, List<Cel> rij, int geheel) {
    if (geheel < 0 || !rij.get(geheel).isGetal() || rij.get(geheel).waarde().signum() < 0) {
      return false;
    }
    return deel.subtract(rij.get(geheel).waarde()).compareTo(AFRONDING) > 0;
  }
}
