package nl.wijkwerk.monitoring.reeks.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Groepscijfer;
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
  /** Why there is no figure of areas together: one of them has none. */
  public static final String DEEL_ONTBREEKT = "DEEL_ONTBREEKT";

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
    List<Punt> punten = new ArrayList<>();
    Integer vorig = null;
    for (int jaar : waarnemingen.jaren(indicator)) {
      punten.add(
          new Punt(
              jaar,
              cijfer(indicator, jaar, waarnemingen, lijn),
              waarnemingen.cijfer(indicator, jaar, stad.code()),
              vorig != null && lijn.breekt(vorig, jaar, waarnemingen),
              waarnemingen.levering(indicator, jaar)));
      vorig = jaar;
    }
    return new Reeks(wijk, stad, indicator, punten, lijn.aangesloten());
  }

  /** Of several areas that became one: together, and only when each of them has a figure. */
  @Bedrijfsregel("MON-107")
  private static Cijfer cijfer(
      Indicator indicator, int jaar, Waarnemingen waarnemingen, Gebiedslijn lijn) {
    Set<String> codes = lijn.in(jaar);
    if (codes.size() > 1) {
      Groepscijfer samen = waarnemingen.samen(indicator, jaar, codes);
      return samen.cijfer().isBekend() && samen.gebieden() < codes.size()
          ? Cijfer.ontbreekt(jaar, DEEL_ONTBREEKT)
          : samen.cijfer();
    }
    Integer basisjaar = indicator.inhoud().basisjaar();
    Set<String> basis = basisjaar == null ? codes : lijn.in(basisjaar);
    String code = codes.iterator().next();
    return waarnemingen.cijfer(
        indicator, jaar, code, basis.size() == 1 ? basis.iterator().next() : code);
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
