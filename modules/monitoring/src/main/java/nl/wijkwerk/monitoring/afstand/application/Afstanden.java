package nl.wijkwerk.monitoring.afstand.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Afstandsmeter;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Maatstaf;
import nl.wijkwerk.monitoring.afstand.domain.Verdeling;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.afstand.persistence.JdbcCijfers;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;

/** Distances of the own municipality's wijken to their city. */
@ApplicationScoped
@Gebruiksgeval
public class Afstanden {

  private Gebieden gebieden;
  private JdbcIndicatoren indicatoren;
  private JdbcCijfers cijfers;

  protected Afstanden() {}

  @Inject
  public Afstanden(Gebieden gebieden, JdbcIndicatoren indicatoren, JdbcCijfers cijfers) {
    this.gebieden = gebieden;
    this.indicatoren = indicatoren;
    this.cijfers = cijfers;
  }

  /** The indicators that stand on the pages, in their order. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public List<Indicator> indicatoren() {
    return indicatoren.getoonde();
  }

  /** All wijken and villages, or those with priority only. */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Afstandstabel tabel(Maat maat, boolean alleenPrioriteit) {
    List<Gebied> wijken =
        gebieden.wijken().stream().filter(w -> !alleenPrioriteit || w.prioriteit()).toList();
    return gebieden
        .findGemeente()
        .flatMap(gebieden::find)
        .map(stad -> bereken(stad, wijken, maat, null))
        .orElseGet(() -> new Afstandstabel(null, maat, List.of(), List.of(), List.of()));
  }

  /**
   * One wijk of the own municipality: a table of one row.
   *
   * @param jaar the year that it is about, with only the indicators that have figures of it, or
   *     null for the newest year of each
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Afstandstabel profiel(String code, Maat maat, Integer jaar) {
    Gebied wijk = gebieden.eigenWijk(code);
    return bereken(gebieden.read(wijk.gemeente()), List.of(wijk), maat, jaar);
  }

  /**
   * One indicator of these areas of the own municipality, a row for each: a table of at most one
   * column.
   *
   * @param jaar the year that it is about, or null for the newest
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Afstandstabel vanIndicator(
      Indicator indicator, List<Gebied> delen, Maat maat, Integer jaar) {
    return bereken(
        gebieden.read(gebieden.findGemeente().orElse(null)), delen, maat, jaar, List.of(indicator));
  }

  private Afstandstabel bereken(Gebied stad, List<Gebied> wijken, Maat maat, Integer gevraagd) {
    return bereken(stad, wijken, maat, gevraagd, indicatoren.getoonde());
  }

  private Afstandstabel bereken(
      Gebied stad, List<Gebied> wijken, Maat maat, Integer gevraagd, List<Indicator> getoond) {
    Waarnemingen waarnemingen =
        cijfers.lees(
            Stream.concat(Stream.of(stad), wijken.stream()).map(Gebied::code).toList(),
            Stream.concat(
                    getoond.stream().flatMap(Indicator::maten),
                    Stream.of(Waarnemingen.INDELINGSWIJZIGING))
                .distinct()
                .toList());
    NavigableSet<Integer> alle = new TreeSet<>();
    List<Afstandstabel.Kolom> kolommen = new ArrayList<>();
    List<List<Afstand>> perWijk = new ArrayList<>();
    wijken.forEach(w -> perWijk.add(new ArrayList<>()));
    for (Indicator indicator : getoond) {
      NavigableSet<Integer> jaren = waarnemingen.jaren(indicator);
      alle.addAll(jaren);
      if (gevraagd != null) {
        jaren = jaren.contains(gevraagd) ? jaren.headSet(gevraagd, true) : new TreeSet<>();
      }
      if (jaren.isEmpty()) {
        continue;
      }
      int jaar = jaren.last();
      Integer begin = jaren.first() == jaar ? null : jaren.first();
      List<Afstand> afstanden =
          wijken.stream()
              .map(w -> meet(indicator, maat, waarnemingen, w, stad, jaar, begin))
              .toList();
      for (int i = 0; i < afstanden.size(); i++) {
        perWijk.get(i).add(afstanden.get(i));
      }
      kolommen.add(
          new Afstandstabel.Kolom(
              indicator,
              jaar,
              begin,
              waarnemingen.cijfer(indicator, jaar, stad.code()),
              waarnemingen.samen(indicator, jaar, wijken.stream().map(Gebied::code).toList()),
              Verdeling.van(afstanden),
              waarnemingen.levering(indicator, jaar)));
    }
    List<Afstandstabel.Rij> rijen = new ArrayList<>();
    for (int i = 0; i < wijken.size(); i++) {
      rijen.add(new Afstandstabel.Rij(wijken.get(i), List.copyOf(perWijk.get(i))));
    }
    return new Afstandstabel(stad, maat, List.copyOf(alle.descendingSet()), kolommen, rijen);
  }

  private static Afstand meet(
      Indicator indicator,
      Maat maat,
      Waarnemingen waarnemingen,
      Gebied wijk,
      Gebied stad,
      int jaar,
      Integer begin) {
    Afstandsmeter meter =
        new Afstandsmeter(
            new Maatstaf(
                indicator.richting(),
                maat,
                indicator.minimum(),
                maat == Maat.RELATIEF ? indicator.tolerantieRelatief() : indicator.tolerantie(),
                indicator.decimalen()));
    Cijfer nu = waarnemingen.cijfer(indicator, jaar, wijk.code());
    Cijfer stadNu = waarnemingen.cijfer(indicator, jaar, stad.code());
    if (begin == null) {
      return meter.meet(nu, stadNu);
    }
    return meter.meet(
        nu,
        stadNu,
        waarnemingen.cijfer(indicator, begin, wijk.code()),
        waarnemingen.cijfer(indicator, begin, stad.code()),
        waarnemingen.gewijzigd(wijk.code(), begin, jaar));
  }
}
