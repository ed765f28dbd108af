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
    return meet(new Jaarpaar(wijk, stad, wijkBegin, stadBegin, anders));
  }

  /** What is measured: the figures of the newest year and, when there is one, the start year. */
  private record Jaarpaar(
      Cijfer wijk, Cijfer stad, Cijfer wijkBegin, Cijfer stadBegin, Reden anders) {}

  private Afstand meet(Jaarpaar paar) {
    Reden tekort = tekort(paar.wijk(), paar.stad());
    if (tekort != null) {
      return uitkomst(TE_WEINIG, tekort, null, null, paar);
    }
    if (aantal) {
      return nietAfTeMeten(paar);
    }
    BigDecimal nu = achterstand(paar.wijk(), paar.stad());
    // Of another area, or of too few, nothing is said of the start year either.
    boolean eenJaar = paar.wijkBegin() == null || paar.anders() != null;
    boolean tekortBegin = !eenJaar && tekort(paar.wijkBegin(), paar.stadBegin()) != null;
    BigDecimal toen =
        eenJaar || tekortBegin ? null : achterstand(paar.wijkBegin(), paar.stadBegin());
    if (niveauOnzeker(paar.wijk(), paar.stad())) {
      return uitkomst(BINNEN_MARGE, Reden.NIVEAU_BINNEN_MARGE, nu, toen, paar);
    }
    if (opOfBeter(paar.wijk(), paar.stad())) {
      return uitkomst(OP_OF_BETER, Reden.OP_OF_BETER, nu, toen, paar);
    }
    if (nu == null) {
      return uitkomst(NOG_GEEN, Reden.RELATIEF_ONBEPAALD, null, null, paar);
    }
    if (eenJaar) {
      return uitkomst(
          NOG_GEEN, paar.anders() == null ? Reden.EEN_JAAR : paar.anders(), nu, null, paar);
    }
    if (tekortBegin) {
      return uitkomst(TE_WEINIG, Reden.BEGINJAAR_TE_WEINIG, null, null, paar);
    }
    if (toen == null) {
      return uitkomst(NOG_GEEN, Reden.RELATIEF_ONBEPAALD, nu, null, paar);
    }
    return ontwikkeling(nu, toen, paar);
  }

  /** A wijk is a part of its city, so its number says nothing beside that of the whole. */
  @Bedrijfsregel("MON-190")
  private Afstand nietAfTeMeten(Jaarpaar paar) {
    return uitkomst(NOG_GEEN, Reden.GETELD_AANTAL, null, null, paar);
  }

  @Bedrijfsregel({"MON-06", "MON-110"})
  private Afstand ontwikkeling(BigDecimal nu, BigDecimal toen, Jaarpaar paar) {
    BigDecimal groei = grootte(nu).subtract(grootte(toen));
    Klasse klasse;
    Reden reden = Reden.BOVEN_DE_TOLERANTIE;
    if (Marge.dekt(margeVerandering(paar), groei)) {
      klasse = BINNEN_MARGE;
      reden = Reden.VERANDERING_BINNEN_MARGE;
    } else if (groei.abs().compareTo(maatstaf.tolerantie()) <= 0) {
      klasse = GELIJK;
      reden = Reden.BINNEN_DE_TOLERANTIE;
    } else {
      klasse = groei.signum() > 0 ? GROTER : KLEINER;
    }
    return uitkomst(klasse, reden, nu, toen, paar);
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
    return tekort(wijk);
  }

  private Reden tekort(Cijfer wijk) {
    if (wijk.waarnemingen() == null) {
      return maatstaf.minimum() == 0 ? null : Reden.WAARNEMINGEN_ONBEKEND;
    }
    return wijk.waarnemingen().compareTo(minimum) >= 0 ? null : Reden.ONDER_HET_MINIMUM;
  }

  /** Whatever the city has: it is about the figures of the wijk only. */
  @Bedrijfsregel({"MON-04", "MON-55"})
  private boolean eigenVergelijkbaar(Jaarpaar paar) {
    Cijfer nu = paar.wijk();
    Cijfer toen = paar.wijkBegin();
    return paar.anders() == null
        && toen != null
        && nu.isBekend()
        && toen.isBekend()
        && tekort(nu) == null
        && tekort(toen) == null;
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

  private BigDecimal margeVerandering(Jaarpaar paar) {
    return Marge.afgerond(
        Marge.samen(marge(paar.wijk(), paar.stad()), marge(paar.wijkBegin(), paar.stadBegin())),
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
      Klasse klasse, Reden reden, BigDecimal nu, BigDecimal toen, Jaarpaar paar) {
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
            : Marge.afgerond(
                Marge.samen(paar.wijk().marge(), paar.stad().marge()), maatstaf.decimalen()),
        beide ? margeVerandering(paar) : null,
        paar.wijk(),
        paar.stad(),
        paar.wijkBegin(),
        paar.stadBegin(),
        eigenVergelijkbaar(paar));
  }
}
