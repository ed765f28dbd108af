package nl.wijkwerk.monitoring.woorden.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Reden;
import nl.wijkwerk.monitoring.afstand.domain.Verdeling;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;

/**
 * What the engine says of an indicator in a wijk.
 *
 * @param afstand its absolute distance to the city
 * @param verdeling of all wijken of the municipality
 */
public record Uitkomst(
    Indicator indicator,
    int jaar,
    Integer beginjaar,
    Afstand afstand,
    Verdeling verdeling,
    Levering levering,
    Levering beginlevering) {

  /** Which way is better: 1 is up, -1 is down, 0 when neither is. */
  int betereKant() {
    return switch (indicator.richting()) {
      case HOGER -> 1;
      case LAGER -> -1;
      case NEUTRAAL -> 0;
    };
  }

  boolean heeftOordeel() {
    return afstand.heeftOordeel();
  }

  /** Whether it is a number, of which the wijk has a part: there is no distance to tell. */
  boolean geteld() {
    return afstand.reden() == Reden.GETELD_AANTAL;
  }

  /** Whether start year and newest can be compared: same area, enough observations, no chance. */
  boolean vergeleken() {
    return heeftOordeel()
        && !binnenMarge()
        && afstand.verandering() != null
        && !afstand.isVeranderingOnzeker();
  }

  /** Whether the difference may be chance only. */
  boolean binnenMarge() {
    return afstand.klasse() == Klasse.BINNEN_MARGE;
  }

  /** Whether it is the distance of now that may be chance, and not only how it changed. */
  boolean verschilBinnenMarge() {
    return afstand.reden() == Reden.NIVEAU_BINNEN_MARGE;
  }

  /** Whether it can be told that the wijk stands on the better or the worse side of its city. */
  boolean heeftNiveau() {
    return heeftOordeel() && !neutraal() && !verschilBinnenMarge() && afstand.achterstand() != null;
  }

  boolean isAchter() {
    return heeftNiveau() && afstand.klasse() != Klasse.OP_OF_BETER;
  }

  /** Whether the figure went from above that of the city to below it, or the other way round. */
  boolean andereKant() {
    return neutraal()
        && vergeleken()
        && afstand.achterstandBegin().signum() * afstand.achterstand().signum() < 0;
  }

  /** Which way the distance went within the tolerance, -1 is the better side; when compared. */
  int afstandsrichting() {
    BigDecimal verandering = afstand.verandering();
    return verandering.abs().compareTo(afstand.maatstaf().tolerantie()) <= 0
        ? 0
        : verandering.signum();
  }

  /** Own direction of the wijk where it may be compared, or null. */
  Integer eigenRichting() {
    return vergeleken() ? afstand.eigenRichting() : null;
  }

  /** Direction of the city within the same margin, or null with one year only. */
  Integer stadsrichting() {
    Cijfer toen = afstand.stadBegin();
    if (toen == null || !toen.isBekend() || !afstand.stad().isBekend()) {
      return null;
    }
    BigDecimal groei = afstand.stad().waarde().subtract(toen.waarde());
    return groei.abs().compareTo(afstand.maatstaf().tolerantie()) <= 0 ? 0 : groei.signum();
  }

  boolean stadGelijk() {
    return Integer.valueOf(0).equals(stadsrichting());
  }

  /** In how many wijken the own figure went to the worse side. */
  int wijkenSlechter() {
    return betereKant() == 0 ? 0 : verdeling.aantalEigen(-betereKant());
  }

  int wijkenMetRichting() {
    return verdeling.aantalEigen(1) + verdeling.aantalEigen(0) + verdeling.aantalEigen(-1);
  }

  BigDecimal waarnemingen() {
    return heeftOordeel() ? afstand.wijk().waarnemingen() : null;
  }

  List<Feit> vanWijk() {
    return paar(Feit.Soort.WIJK, afstand.wijkBegin(), afstand.wijk());
  }

  List<Feit> vanStad() {
    return paar(Feit.Soort.STAD, afstand.stadBegin(), afstand.stad());
  }

  List<Feit> vanAchterstand() {
    List<Feit> feiten = new ArrayList<>();
    if (vergeleken()) {
      feiten.add(feit(Feit.Soort.ACHTERSTAND, beginjaar, afstand.achterstandBegin()));
    }
    feiten.add(achterstandNu());
    return feiten;
  }

  Feit achterstandNu() {
    return feit(Feit.Soort.ACHTERSTAND, jaar, afstand.achterstand());
  }

  List<Feit> ontwikkeling() {
    List<Feit> feiten = new ArrayList<>(vanWijk());
    feiten.addAll(vanAchterstand());
    return feiten;
  }

  /** All figures of it. */
  List<Feit> feiten() {
    List<Feit> feiten = new ArrayList<>(vanWijk());
    feiten.addAll(vanStad());
    feiten.addAll(vanAchterstand());
    return feiten;
  }

  Feit feitWijkenSlechter() {
    return feit(Feit.Soort.WIJKEN_ONGUNSTIGER, jaar, BigDecimal.valueOf(wijkenSlechter()));
  }

  private List<Feit> paar(Feit.Soort soort, Cijfer toen, Cijfer nu) {
    List<Feit> feiten = new ArrayList<>();
    if (vergeleken() && toen != null) {
      feiten.add(feit(soort, beginjaar, toen.waarde()));
    }
    feiten.add(feit(soort, jaar, nu.waarde()));
    return feiten;
  }

  private Feit feit(Feit.Soort soort, int van, BigDecimal waarde) {
    return new Feit(
        indicator.code(),
        indicator.naam(),
        indicator.eenheid(),
        soort,
        van,
        waarde,
        indicator.decimalen(),
        bron(van == jaar ? levering : beginlevering));
  }

  private static String bron(Levering van) {
    return van.tabel() == null ? van.bron() : van.bron() + " " + van.tabel();
  }

  Kanttekening kanttekening(Kanttekening.Soort soort, String tekst, List<Feit> waarop) {
    return new Kanttekening(soort, indicator.code(), indicator.naam(), tekst, waarop);
  }

  /** As inside a sentence: "bijstand", but "WW-uitkering". */
  String naamInZin() {
    String naam = indicator.naam();
    return naam.length() > 1 && Character.isUpperCase(naam.charAt(1))
        ? naam
        : naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1);
  }

  boolean neutraal() {
    return indicator.richting() == Richting.NEUTRAAL;
  }
}
