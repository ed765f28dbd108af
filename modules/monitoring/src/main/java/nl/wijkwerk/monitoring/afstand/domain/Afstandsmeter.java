package nl.wijkwerk.monitoring.afstand.domain;

import static nl.wijkwerk.monitoring.afstand.domain.Klasse.BINNEN_MARGE;
import static nl.wijkwerk.monitoring.afstand.domain.Klasse.GELIJK;
import static nl.wijkwerk.monitoring.afstand.domain.Klasse.GROTER;
import static nl.wijkwerk.monitoring.afstand.domain.Klasse.KLEINER;
import static nl.wijkwerk.monitoring.afstand.domain.Klasse.NOG_GEEN;
import static nl.wijkwerk.monitoring.afstand.domain.Klasse.OP_OF_BETER;
import static nl.wijkwerk.monitoring.afstand.domain.Klasse.TE_WEINIG;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;

/**
 * Measures the distance of a wijk to the published figure of its own city, or of a total to that of
 * a group of cities, and tells the class. The figures are judged as they are shown, rounded, so
 * that a reader can do the sum.
 */
public final class Afstandsmeter {

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
  private static final int DECIMALEN_RELATIEF = 1;

  private final Maatstaf maatstaf;
  private final boolean aantal;
  private final BigDecimal minimum;

  public Afstandsmeter(Maatstaf maatstaf) {
    this(maatstaf, false);
  }

  private Afstandsmeter(Maatstaf maatstaf, boolean aantal) {
    this.maatstaf = maatstaf;
    this.aantal = aantal;
    minimum = BigDecimal.valueOf(maatstaf.minimum());
  }

  /** With what the indicator is judged by. */
  public static Afstandsmeter van(Indicator indicator, Maat maat) {
    return new Afstandsmeter(
        new Maatstaf(
            indicator.richting(),
            maat,
            indicator.minimum(),
            maat == Maat.RELATIEF ? indicator.tolerantieRelatief() : indicator.tolerantie(),
            indicator.decimalen()),
        indicator.inhoud().teltOp());
  }

  /** With one year only: whether the wijk is at or better than the city can be told, no more. */
  public Afstand meet(Cijfer wijk, Cijfer stad) {
    return meet(wijk, stad, null, null, (Reden) null);
  }

  /**
   * With a start year beside the newest.
   *
   * @param gebiedGewijzigd whether code or borders changed in between, so that the two years are
   *     about different areas
   */
  public Afstand meet(
      Cijfer wijk, Cijfer stad, Cijfer wijkBegin, Cijfer stadBegin, boolean gebiedGewijzigd) {
    return meet(wijk, stad, wijkBegin, stadBegin, gebiedGewijzigd ? Reden.GEBIED_GEWIJZIGD : null);
  }

  /**
   * @param anders why the two years are not about the same, or null when they are
   */
  Afstand meet(Cijfer wijk, Cijfer stad, Cijfer wijkBegin, Cijfer stadBegin, Reden anders) {
    Reden tekort = tekort(wijk, stad);
    BigDecimal nu = achterstand(wijk, stad);
    // Of another area, or of too few, nothing is said of the start year either.
    boolean vergelijkbaar =
        wijkBegin != null && anders == null && tekort(wijkBegin, stadBegin) == null;
    BigDecimal toen = vergelijkbaar ? achterstand(wijkBegin, stadBegin) : null;
    if (tekort != null) {
      return uitkomst(TE_WEINIG, tekort, nu, null, wijk, stad, wijkBegin, stadBegin);
    }
    if (aantal) {
      return nietAfTeMeten(wijk, stad, wijkBegin, stadBegin);
    }
    if (niveauOnzeker(wijk, stad)) {
      return uitkomst(
          BINNEN_MARGE, Reden.NIVEAU_BINNEN_MARGE, nu, toen, wijk, stad, wijkBegin, stadBegin);
    }
    if (opOfBeter(wijk, stad)) {
      return uitkomst(OP_OF_BETER, Reden.OP_OF_BETER, nu, toen, wijk, stad, wijkBegin, stadBegin);
    }
    if (nu == null) {
      return uitkomst(
          NOG_GEEN, Reden.RELATIEF_ONBEPAALD, null, null, wijk, stad, wijkBegin, stadBegin);
    }
    if (wijkBegin == null || anders != null) {
      Reden reden = anders == null ? Reden.EEN_JAAR : anders;
      return uitkomst(NOG_GEEN, reden, nu, null, wijk, stad, wijkBegin, stadBegin);
    }
    if (tekort(wijkBegin, stadBegin) != null) {
      return uitkomst(
          TE_WEINIG, Reden.BEGINJAAR_TE_WEINIG, nu, null, wijk, stad, wijkBegin, stadBegin);
    }
    if (toen == null) {
      return uitkomst(
          NOG_GEEN, Reden.RELATIEF_ONBEPAALD, nu, null, wijk, stad, wijkBegin, stadBegin);
    }
    return ontwikkeling(nu, toen, wijk, stad, wijkBegin, stadBegin);
  }

  /** A wijk is a part of its city, so its number says nothing beside that of the whole. */
  @Bedrijfsregel("MON-190")
  private Afstand nietAfTeMeten(Cijfer wijk, Cijfer stad, Cijfer wijkBegin, Cijfer stadBegin) {
    return uitkomst(NOG_GEEN, Reden.GETELD_AANTAL, null, null, wijk, stad, wijkBegin, stadBegin);
  }

  @Bedrijfsregel({"MON-06", "MON-110"})
  private Afstand ontwikkeling(
      BigDecimal nu,
      BigDecimal toen,
      Cijfer wijk,
      Cijfer stad,
      Cijfer wijkBegin,
      Cijfer stadBegin) {
    BigDecimal groei = grootte(nu).subtract(grootte(toen));
    Klasse klasse;
    Reden reden = Reden.BOVEN_DE_TOLERANTIE;
    if (Marge.dekt(margeVerandering(wijk, stad, wijkBegin, stadBegin), groei)) {
      klasse = BINNEN_MARGE;
      reden = Reden.VERANDERING_BINNEN_MARGE;
    } else if (groei.abs().compareTo(maatstaf.tolerantie()) <= 0) {
      klasse = GELIJK;
      reden = Reden.BINNEN_DE_TOLERANTIE;
    } else {
      klasse = groei.signum() > 0 ? GROTER : KLEINER;
    }
    return uitkomst(klasse, reden, nu, toen, wijk, stad, wijkBegin, stadBegin);
  }

  /** Being ahead is no distance to close; without a better side any difference is. */
  private BigDecimal grootte(BigDecimal achterstand) {
    return maatstaf.richting() == Richting.NEUTRAAL ? achterstand.abs() : achterstand;
  }

  @Bedrijfsregel("MON-04")
  private Reden tekort(Cijfer wijk, Cijfer stad) {
    if (!wijk.isBekend()) {
      return Reden.WIJK_ZONDER_CIJFER;
    }
    if (stad == null || !stad.isBekend()) {
      return Reden.STAD_ZONDER_CIJFER;
    }
    if (wijk.waarnemingen() == null) {
      return maatstaf.minimum() == 0 ? null : Reden.WAARNEMINGEN_ONBEKEND;
    }
    return wijk.waarnemingen().compareTo(minimum) >= 0 ? null : Reden.ONDER_HET_MINIMUM;
  }

  /** Without a better side there is no level to judge. */
  @Bedrijfsregel("MON-110")
  private boolean niveauOnzeker(Cijfer wijk, Cijfer stad) {
    return maatstaf.richting() != Richting.NEUTRAAL
        && Marge.dekt(
            Marge.afgerond(Marge.samen(wijk.marge(), stad.marge()), maatstaf.decimalen()),
            afgerond(wijk).subtract(afgerond(stad)));
  }

  @Bedrijfsregel("MON-05")
  private boolean opOfBeter(Cijfer wijk, Cijfer stad) {
    int verschil = afgerond(wijk).compareTo(afgerond(stad));
    return switch (maatstaf.richting()) {
      case HOGER -> verschil >= 0;
      case LAGER -> verschil <= 0;
      case NEUTRAAL -> false;
    };
  }

  @Bedrijfsregel({"MON-01", "MON-02", "MON-08"})
  private BigDecimal achterstand(Cijfer wijk, Cijfer stad) {
    if (!wijk.isBekend() || stad == null || !stad.isBekend()) {
      return null;
    }
    BigDecimal verschil = afgerond(wijk).subtract(afgerond(stad));
    if (maatstaf.richting() == Richting.HOGER) {
      verschil = verschil.negate();
    }
    if (maatstaf.maat() == Maat.ABSOLUUT) {
      return verschil;
    }
    BigDecimal basis = afgerond(stad).abs();
    return basis.signum() == 0
        ? null
        : verschil.multiply(HONDERD).divide(basis, DECIMALEN_RELATIEF, RoundingMode.HALF_UP);
  }

  private BigDecimal margeVerandering(
      Cijfer wijk, Cijfer stad, Cijfer wijkBegin, Cijfer stadBegin) {
    return Marge.afgerond(
        Marge.samen(marge(wijk, stad), marge(wijkBegin, stadBegin)),
        maatstaf.maat() == Maat.ABSOLUUT ? maatstaf.decimalen() : DECIMALEN_RELATIEF);
  }

  /** Uncertainty of a distance, in the chosen measure. */
  private BigDecimal marge(Cijfer wijk, Cijfer stad) {
    if (wijk == null || stad == null || !wijk.isBekend() || !stad.isBekend()) {
      return null;
    }
    if (maatstaf.maat() == Maat.ABSOLUUT) {
      return Marge.samen(wijk.marge(), stad.marge());
    }
    return stad.waarde().signum() == 0
        ? null
        : Marge.maal(
            Marge.vanDeling(wijk.waarde(), wijk.marge(), stad.waarde(), stad.marge()), HONDERD);
  }

  private BigDecimal afgerond(Cijfer cijfer) {
    BigDecimal waarde = cijfer.waarde();
    return waarde.scale() == maatstaf.decimalen()
        ? waarde
        : waarde.setScale(maatstaf.decimalen(), RoundingMode.HALF_UP);
  }

  private Afstand uitkomst(
      Klasse klasse,
      Reden reden,
      BigDecimal nu,
      BigDecimal toen,
      Cijfer wijk,
      Cijfer stad,
      Cijfer wijkBegin,
      Cijfer stadBegin) {
    boolean beide = nu != null && toen != null;
    return new Afstand(
        klasse,
        reden,
        maatstaf,
        nu,
        toen,
        beide ? grootte(nu).subtract(grootte(toen)) : null,
        nu == null
            ? null
            : Marge.afgerond(Marge.samen(wijk.marge(), stad.marge()), maatstaf.decimalen()),
        beide ? margeVerandering(wijk, stad, wijkBegin, stadBegin) : null,
        wijk,
        stad,
        wijkBegin,
        stadBegin);
  }
}
