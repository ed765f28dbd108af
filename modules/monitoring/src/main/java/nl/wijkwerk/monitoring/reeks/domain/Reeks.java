package nl.wijkwerk.monitoring.reeks.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Samenstelling;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/**
 * An indicator of a wijk and of its city, year after year.
 *
 * @param aangesloten successions of the wijk over which it goes on with figures of before
 */
public record Reeks(
    Gebied wijk,
    Gebied stad,
    Indicator indicator,
    List<Punt> punten,
    List<Gebiedsopvolging> aangesloten) {
  public Reeks {
    punten = List.copyOf(punten);
    aangesloten = List.copyOf(aangesloten);
  }

  /** All years in which everything that the indicator is computed from was delivered. */
  public static Reeks van(
      Gebied wijk, Gebied stad, Indicator indicator, Waarnemingen waarnemingen) {
    return van(wijk, stad, indicator, waarnemingen, Gebiedslijn.van(wijk.code(), List.of()));
  }

  /** The same, where the wijk had other codes before. */
  public static Reeks van(
      Gebied wijk, Gebied stad, Indicator indicator, Waarnemingen waarnemingen, Gebiedslijn lijn) {
    return van(wijk, stad, indicator, waarnemingen, lijn, lijn.aangesloten());
  }

  /**
   * The same of an area that consists of others.
   *
   * @param aangesloten successions over which it goes on
   */
  public static Reeks van(
      Gebied wijk,
      Gebied stad,
      Indicator indicator,
      Waarnemingen waarnemingen,
      Samenstelling delen,
      List<Gebiedsopvolging> aangesloten) {
    List<Punt> punten = new ArrayList<>();
    Integer vorig = null;
    for (int jaar : waarnemingen.jaren(indicator)) {
      punten.add(
          new Punt(
              jaar,
              waarnemingen.cijfer(indicator, jaar, delen),
              waarnemingen.cijfer(indicator, jaar, stad.code()),
              vorig != null && delen.breekt(vorig, jaar, waarnemingen),
              waarnemingen.levering(indicator, jaar, delen.in(jaar)),
              waarnemingen.levering(indicator, jaar, stad.code())));
      vorig = jaar;
    }
    return new Reeks(wijk, stad, indicator, punten, aangesloten);
  }

  /** Whether there is anything to draw. */
  public boolean isGetekend() {
    return punten.stream().anyMatch(p -> p.wijk().isBekend() || p.stad().isBekend());
  }

  /**
   * The years of the wijk that may be joined by a line: not over a year without a figure, and not
   * over a change of its borders or code.
   */
  @Bedrijfsregel("MON-56")
  public List<List<Punt>> lijnenVanWijk() {
    return lijnen(Punt::wijk, true);
  }

  /** The same of the city, whose borders are not looked at here. */
  public List<List<Punt>> lijnenVanStad() {
    return lijnen(Punt::stad, false);
  }

  /** The parts of a line of the wijk whose figures all have a margin. */
  public static List<List<Punt>> metMarge(List<Punt> lijn) {
    List<List<Punt>> delen = new ArrayList<>();
    boolean nieuw = true;
    for (Punt punt : lijn) {
      if (punt.wijk().marge() == null) {
        nieuw = true;
        continue;
      }
      if (nieuw) {
        delen.add(new ArrayList<>());
      }
      delen.get(delen.size() - 1).add(punt);
      nieuw = false;
    }
    return delen;
  }

  /** Whether any of its figures has a margin, which a figure of a survey has. */
  public boolean isMetMarge() {
    return punten.stream().anyMatch(p -> p.wijk().marge() != null || p.stad().marge() != null);
  }

  private List<List<Punt>> lijnen(Function<Punt, Cijfer> welk, boolean breekt) {
    List<List<Punt>> lijnen = new ArrayList<>();
    boolean nieuw = true;
    for (Punt punt : punten) {
      if (!welk.apply(punt).isBekend()) {
        nieuw = true;
        continue;
      }
      if (nieuw || breekt && punt.gewijzigd()) {
        lijnen.add(new ArrayList<>());
      }
      lijnen.get(lijnen.size() - 1).add(punt);
      nieuw = false;
    }
    return lijnen;
  }
}
