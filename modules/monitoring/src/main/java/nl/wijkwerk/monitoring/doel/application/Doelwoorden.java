package nl.wijkwerk.monitoring.doel.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.doel.domain.Doelreden;
import nl.wijkwerk.monitoring.doel.domain.Prognose;

/**
 * The progress of a goal in words: page and file say the same.
 *
 * @param getal writes a number with so many decimals, null for as many as it has
 * @param dag writes a day
 */
public record Doelwoorden(
    Berichten berichten, Locale taal, Getalschrijver getal, Function<LocalDate, String> dag) {
  private static final int PROCENT = 100;

  /** Writes a number. */
  @FunctionalInterface
  public interface Getalschrijver {
    String schrijf(BigDecimal getal, Integer decimalen);
  }

  private String zin(String sleutel, Object... waarden) {
    return berichten.tekst(taal, sleutel, waarden);
  }

  /** A value of the goal, as precisely as its figures are shown. */
  public String waarde(Doelbeeld doel, BigDecimal waarde) {
    return waarde == null ? "\u2013" : getal.schrijf(waarde, doel.decimalen());
  }

  /** A value of the goal with its margin, when it has one. */
  @Bedrijfsregel("MON-216")
  public String metMarge(Doelbeeld doel, BigDecimal waarde, BigDecimal marge) {
    return marge == null
        ? waarde(doel, waarde)
        : zin("doel.met-marge", waarde(doel, waarde), waarde(doel, marge));
  }

  /** The start, with its year or day. */
  public String begin(Doelbeeld doel) {
    return doel.begin() == null
        ? "\u2013"
        : zin(
            "doel.waarde-op",
            metMarge(doel, doel.begin(), doel.beginmarge()),
            moment(doel, doel.beginOp()));
  }

  /** The target, with its day. */
  public String streef(Doelbeeld doel) {
    if (doel.streef() == null) {
      return "\u2013";
    }
    return doel.streefdatum() == null
        ? waarde(doel, doel.streef())
        : zin("doel.waarde-op", waarde(doel, doel.streef()), dag.apply(doel.streefdatum()));
  }

  /** The newest figure or count, or that there is none. */
  public String laatste(Doelbeeld doel) {
    if (doel.laatste() == null) {
      return zin("doel.nog-niets");
    }
    return doel.totaal() == null
        ? zin(
            "doel.waarde-op",
            metMarge(doel, doel.laatste(), doel.laatstemarge()),
            moment(doel, doel.laatsteOp()))
        : zin(
            "doel.geteld",
            getal.schrijf(BigDecimal.valueOf(doel.aantal()), 0),
            getal.schrijf(BigDecimal.valueOf(doel.totaal()), 0),
            getal.schrijf(doel.procent(), 1),
            dag.apply(doel.laatsteOp()));
  }

  /** A figure is of a year, a count of a day. */
  private String moment(Doelbeeld doel, LocalDate op) {
    boolean jaareinde = op.equals(LocalDate.of(op.getYear(), 12, 31));
    return jaareinde && doel.totaal() == null ? String.valueOf(op.getYear()) : dag.apply(op);
  }

  /** A share in whole percent, or a dash. */
  public String procent(BigDecimal deel) {
    return deel == null
        ? "\u2013"
        : getal.schrijf(
                deel.multiply(BigDecimal.valueOf(PROCENT)).setScale(0, RoundingMode.HALF_UP), 0)
            + "%";
  }

  /** How far, how far it should have been and what the forecast says, or why it cannot be told. */
  public String uitleg(Doelbeeld doel) {
    if (doel.reden() != null) {
      return waarom(doel);
    }
    String weg = zin("doel.weg-gegaan", procent(doel.deel()), procent(doel.verwacht()));
    String waarom = waarom(doel);
    return waarom.isEmpty() ? weg : zin("doel.weg-en", weg, waarom);
  }

  /**
   * Why a goal has its state: what the forecast says of its target, or why it cannot be told; and
   * that its target cannot be reached, when that is so. Empty when its state follows from how far
   * it is.
   */
  @Bedrijfsregel("MON-250")
  public String waarom(Doelbeeld doel) {
    String stand = vanStand(doel);
    return doel.streefBovenTotaal() ? (stand + " " + bovenTotaal(doel)).strip() : stand;
  }

  /** That the target is more than the total that was counted. */
  private String bovenTotaal(Doelbeeld doel) {
    return zin(
        "doel.streef-boven-totaal",
        waarde(doel, doel.streef()),
        getal.schrijf(BigDecimal.valueOf(doel.totaal()), 0));
  }

  @Bedrijfsregel({"MON-214", "MON-215", "MON-216"})
  private String vanStand(Doelbeeld doel) {
    if (doel.reden() == Doelreden.VOOR_HET_PLAN) {
      return zin(
          "doelreden.VOOR_HET_PLAN",
          moment(doel, doel.laatsteOp()),
          String.valueOf(doel.planVanaf()));
    }
    if (doel.reden() == Doelreden.BINNEN_MARGE) {
      return zin(
          "doelreden.BINNEN_MARGE",
          waarde(doel, doel.laatste().subtract(doel.begin()).abs()),
          waarde(doel, doel.verschilmarge()));
    }
    if (doel.reden() != null) {
      return zin("doelreden." + doel.reden());
    }
    Prognose.Uitkomst uitkomst = doel.prognose().uitkomst();
    return uitkomst == null ? "" : zin("doelprognose." + uitkomst);
  }

  /** The forecast with its range, or why there is none. */
  public String prognose(Doelbeeld doel) {
    Doelbeeld.Prognosebeeld p = doel.prognose();
    if (p.waarde() == null) {
      return zin("doelprognose." + p.reden());
    }
    String laag = waarde(doel, p.laag());
    String hoog = waarde(doel, p.hoog());
    String waarde = waarde(doel, p.waarde());
    String op = dag.apply(doel.streefdatum());
    return laag.equals(hoog)
        ? zin("doel.waarde-op", waarde, op)
        : zin("doelprognose.bekend", waarde, op, laag, hoog);
  }

  /** What the forecast assumes; empty when there is none. */
  public String aanname(Doelbeeld doel) {
    return aanname(doel, "doelprognose.aanname");
  }

  /** As {@link #aanname}, for where there is little room. */
  public String kort(Doelbeeld doel) {
    return aanname(doel, "doelprognose.aanname-kort");
  }

  private String aanname(Doelbeeld doel, String sleutel) {
    Doelbeeld.Prognosebeeld p = doel.prognose();
    return p.van() == null
        ? ""
        : zin(sleutel, moment(doel, p.van()), moment(doel, p.tot()), p.punten() + "");
  }

  /** When all of the total are reached, if it goes on so; empty when that cannot be told. */
  public String alles(Doelbeeld doel) {
    Doelbeeld.Prognosebeeld p = doel.prognose();
    if (doel.totaal() == null || p.van() == null) {
      return "";
    }
    return p.allesOp() == null
        ? zin("doelprognose.nooit", getal.schrijf(BigDecimal.valueOf(doel.totaal()), 0))
        : zin(
            "doelprognose.alles",
            getal.schrijf(BigDecimal.valueOf(doel.totaal()), 0),
            dag.apply(p.allesOp()));
  }
}
