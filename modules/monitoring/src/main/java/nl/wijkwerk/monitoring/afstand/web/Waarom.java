package nl.wijkwerk.monitoring.afstand.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Reden;
import nl.wijkwerk.monitoring.eigengebied.application.Gebiedssamenstellingen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;

/**
 * Why a wijk has this class: the figures, the steps of the rule with their margin and minimum, and
 * the source.
 *
 * @param metCijfer whether the wijk has a figure, so that there is something to download
 * @param achterstand the distance; of an indicator without a better side its last figure is how it
 *     changed with its sign
 * @param zonderTeken how far the wijk stands from the city, whichever side it is on, which is what
 *     the class goes by without a better side; null where it says the same as {@code achterstand}
 */
public record Waarom(
    Gebied wijk,
    String code,
    String indicator,
    String klasse,
    Lijn lijn,
    boolean metCijfer,
    String eenheid,
    String beginjaar,
    String jaar,
    List<Regel> cijfers,
    Regel achterstand,
    Regel zonderTeken,
    List<Stap> stappen,
    String uitspraken,
    String regel,
    String definitie,
    String bron) {

  /** Place of wijk and city on a line. */
  public record Lijn(
      BigDecimal wijk, BigDecimal stad, BigDecimal max, String wijkTekst, String stadTekst) {}

  /** A row of figures: start year, newest year, difference. */
  public record Regel(String naam, String begin, String nu, String verschil) {}

  /** A step of the rule, and whether it was passed. */
  public record Stap(String tekst, boolean goed) {}

  static Waarom van(Afstandstabel tabel, Afstandstabel.Rij rij, int plaats, Cijfertaal taal) {
    Afstandstabel.Kolom kolom = tabel.kolommen().get(plaats);
    Indicator indicator = kolom.indicator();
    Afstand afstand = rij.afstanden().get(plaats);
    boolean tweeJaar = kolom.beginjaar() != null;
    return new Waarom(
        rij.wijk(),
        indicator.code(),
        indicator.naam(taal.locale()),
        Cijfertaal.teken(afstand.klasse(), indicator),
        lijn(indicator, afstand, taal),
        afstand.wijk().isBekend(),
        indicator.eenheid(taal.locale()),
        tweeJaar ? kolom.beginjaar().toString() : null,
        Integer.toString(kolom.jaar()),
        List.of(
            regel(rij.wijk().naam(), indicator, afstand.wijkBegin(), afstand.wijk(), taal),
            regel(
                taal.tekst("afstand.stad", rij.stad().naam()),
                indicator,
                afstand.stadBegin(),
                afstand.stad(),
                taal)),
        new Regel(
            taal.achterstand(indicator),
            taal.verschil(indicator, tabel.maat(), afstand.achterstandBegin()),
            taal.verschil(indicator, tabel.maat(), afstand.achterstand()),
            taal.verschil(
                indicator,
                tabel.maat(),
                metKanten(afstand, indicator)
                    ? afstand.achterstand().subtract(afstand.achterstandBegin())
                    : afstand.verandering())),
        zonderTeken(tabel, indicator, afstand, taal),
        stappen(tabel, rij, kolom, afstand, taal),
        uitspraken(rij.wijk(), afstand, taal),
        taal.regel(afstand),
        indicator.omschrijving(taal.locale()),
        taal.bron(kolom.levering(rij)));
  }

  /** Whether the wijk stood below its city in a year, where neither side is better. */
  private static boolean metKanten(Afstand afstand, Indicator indicator) {
    return indicator.richting() == Richting.NEUTRAAL
        && afstand.verandering() != null
        && (afstand.achterstand().signum() < 0 || afstand.achterstandBegin().signum() < 0);
  }

  private static Regel zonderTeken(
      Afstandstabel tabel, Indicator indicator, Afstand afstand, Cijfertaal taal) {
    return metKanten(afstand, indicator)
        ? new Regel(
            taal.tekst("waarom.zonder-teken"),
            taal.afstand(indicator, tabel.maat(), afstand.achterstandBegin()),
            taal.afstand(indicator, tabel.maat(), afstand.achterstand()),
            taal.verschil(indicator, tabel.maat(), afstand.verandering()))
        : null;
  }

  /** What the class goes by. */
  private static String gemeten(Indicator indicator, Afstand afstand, Cijfertaal taal) {
    return metKanten(afstand, indicator)
        ? taal.tekst("waarom.zonder-teken")
        : taal.achterstand(indicator);
  }

  /** Null where there is no distance to show: of too few, of a number, or without a figure. */
  @Bedrijfsregel({"MON-04", "MON-190", "MON-206"})
  static Lijn lijn(Indicator indicator, Afstand afstand, Cijfertaal taal) {
    if (!afstand.heeftOordeel()
        || afstand.reden() == Reden.GETELD_AANTAL
        || !afstand.wijk().isBekend()
        || !afstand.stad().isBekend()
        || afstand.wijk().waarde().signum() < 0
        || afstand.stad().waarde().signum() < 0) {
      return null;
    }
    BigDecimal hoogste = afstand.wijk().waarde().max(afstand.stad().waarde());
    return new Lijn(
        afstand.wijk().waarde(),
        afstand.stad().waarde(),
        hoogste.signum() == 0 ? BigDecimal.ONE : hoogste.multiply(new BigDecimal("1.3")),
        taal.cijfer(indicator, afstand.wijk()),
        taal.tekst("afstand.stad-cijfer", taal.cijfer(indicator, afstand.stad())));
  }

  private static Regel regel(
      String naam, Indicator indicator, Cijfer begin, Cijfer nu, Cijfertaal taal) {
    boolean beide = begin != null && begin.isBekend() && nu.isBekend();
    return new Regel(
        naam,
        begin == null ? null : taal.metMarge(indicator, begin),
        taal.metMarge(indicator, nu),
        beide
            ? taal.opmaak().getal(nu.waarde().subtract(begin.waarde()), indicator.decimalen())
            : "–");
  }

  private static List<Stap> stappen(
      Afstandstabel tabel,
      Afstandstabel.Rij rij,
      Afstandstabel.Kolom kolom,
      Afstand afstand,
      Cijfertaal taal) {
    Indicator indicator = kolom.indicator();
    Gebied wijk = rij.wijk();
    List<Stap> stappen = new ArrayList<>();
    String minimum = taal.opmaak().getal(indicator.minimum());
    Reden reden = afstand.reden();
    if (reden == Reden.WIJK_ZONDER_CIJFER || reden == Reden.STAD_ZONDER_CIJFER) {
      Cijfer leeg = reden == Reden.WIJK_ZONDER_CIJFER ? afstand.wijk() : afstand.stad();
      String wie = reden == Reden.WIJK_ZONDER_CIJFER ? wijk.naam() : rij.stad().naam();
      boolean eigen =
          reden == Reden.WIJK_ZONDER_CIJFER && Gebiedssamenstellingen.isEigen(wijk.code());
      stappen.add(
          new Stap(
              taal.tekst(
                  eigen ? "waarom.EIGEN_ZONDER_CIJFER" : "waarom." + reden,
                  wie,
                  taal.tekst("ontbreekt." + leeg.ontbreekt())),
              false));
      return stappen;
    }
    Number aantal = afstand.wijk().waarnemingen();
    if (reden == Reden.ONDER_HET_MINIMUM || reden == Reden.WAARNEMINGEN_ONBEKEND) {
      stappen.add(new Stap(taal.tekst("waarom." + reden, aantal, minimum), false));
      return stappen;
    }
    stappen.add(
        new Stap(
            aantal == null
                ? taal.tekst("waarom.ONGETELD")
                : taal.tekst("waarom.GENOEG", aantal, minimum),
            true));
    if (reden == Reden.NIVEAU_BINNEN_MARGE) {
      stappen.add(
          new Stap(
              taal.tekst(
                  "waarom.NIVEAU_BINNEN_MARGE",
                  taal.opmaak()
                      .getal(
                          afstand.wijk().waarde().subtract(afstand.stad().waarde()).abs(),
                          indicator.decimalen()),
                  taal.opmaak().getal(afstand.margeNiveau(), indicator.decimalen())),
              false));
      return stappen;
    }
    List<Gebiedsopvolging> aangesloten = rij.aangesloten(kolom);
    if (!aangesloten.isEmpty()) {
      stappen.add(new Stap(taal.aansluiting(aangesloten), true));
    }
    boolean beter = afstand.klasse() == Klasse.OP_OF_BETER;
    if (indicator.richting() == Richting.NEUTRAAL) {
      stappen.add(new Stap(taal.tekst("waarom.NEUTRAAL"), true));
    } else if (afstand.reden() != Reden.GETELD_AANTAL) {
      stappen.add(
          new Stap(
              taal.tekst(
                  beter ? "waarom.OP_OF_BETER" : "waarom.NIET_BETER",
                  wijk.naam(),
                  taal.cijfer(indicator, afstand.wijk()),
                  taal.cijfer(indicator, afstand.stad()),
                  taal.richting(indicator)),
              true));
    }
    if (!beter) {
      stappen.add(ontwikkeling(tabel, indicator, afstand, taal));
    }
    return stappen;
  }

  private static Stap ontwikkeling(
      Afstandstabel tabel, Indicator indicator, Afstand afstand, Cijfertaal taal) {
    String marge = taal.opmaak().getal(afstand.maatstaf().tolerantie());
    BigDecimal verandering = afstand.verandering();
    if (afstand.reden() == Reden.BEGINJAAR_TE_WEINIG && !afstand.wijkBegin().isBekend()) {
      return new Stap(
          taal.tekst(
              "waarom.BEGINJAAR_ZONDER_CIJFER",
              Integer.toString(afstand.wijkBegin().jaar()),
              taal.tekst("ontbreekt." + afstand.wijkBegin().ontbreekt())),
          false);
    }
    if (verandering == null) {
      return new Stap(
          taal.tekst("waarom." + afstand.reden(), Integer.toString(afstand.wijk().jaar())), false);
    }
    if (afstand.reden() == Reden.VERANDERING_BINNEN_MARGE) {
      return new Stap(
          taal.tekst(
              "waarom.VERANDERING_BINNEN_MARGE",
              gemeten(indicator, afstand, taal),
              taal.verschil(indicator, tabel.maat(), verandering),
              taal.opmaak().getal(afstand.margeVerandering())),
          false);
    }
    return new Stap(
        taal.tekst(
            "waarom."
                + afstand.reden()
                + (verandering.signum() == 0 ? ".nul" : verandering.signum() > 0 ? ".op" : ".neer"),
            gemeten(indicator, afstand, taal),
            taal.verschil(indicator, tabel.maat(), verandering.abs())
                .substring(verandering.signum() == 0 ? 0 : 1),
            marge),
        true);
  }

  /** Own trend and trend of the distance are two statements, and can point different ways. */
  private static String uitspraken(Gebied wijk, Afstand afstand, Cijfertaal taal) {
    if (afstand.verandering() == null
        || afstand.eigenRichting() == null
        || !afstand.klasse().isKlasse()) {
      return null;
    }
    String eigen =
        afstand.eigenRichting() == 0 ? "gelijk" : afstand.eigenRichting() > 0 ? "stijgt" : "daalt";
    return taal.tekst("waarom.eigen." + eigen, wijk.naam())
        + " "
        + taal.tekst("waarom.afstand." + Cijfertaal.teken(afstand.klasse()));
  }
}
