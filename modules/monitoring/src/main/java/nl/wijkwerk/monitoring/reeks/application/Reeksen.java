package nl.wijkwerk.monitoring.reeks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.afstand.persistence.JdbcCijfers;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.monitoring.reeks.domain.Reeksbundel;

/** An indicator of one wijk, or of all wijken, of the own municipality through the years. */
@ApplicationScoped
@Gebruiksgeval
public class Reeksen {
  private Gebieden gebieden;
  private JdbcIndicatoren indicatoren;
  private JdbcCijfers cijfers;

  protected Reeksen() {}

  @Inject
  public Reeksen(Gebieden gebieden, JdbcIndicatoren indicatoren, JdbcCijfers cijfers) {
    this.gebieden = gebieden;
    this.indicatoren = indicatoren;
    this.cijfers = cijfers;
  }

  /**
   * @param code of the indicator
   * @throws NietGevonden when the municipality has no such wijk, or shows no such indicator
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Reeks lees(String gebied, String code) {
    Gebied wijk = gebieden.eigenWijk(gebied);
    Gebied stad = gebieden.read(wijk.gemeente());
    Indicator indicator = indicator(String.valueOf(code));
    return Reeks.van(wijk, stad, indicator, waarnemingen(indicator, List.of(wijk, stad)));
  }

  /**
   * The indicator of all wijken and villages, or of those with priority only, in one query.
   *
   * @param code of the indicator, or null for the first that is shown
   * @throws NietGevonden when the municipality shows no such indicator, or none is known yet
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Reeksbundel alle(String code, boolean alleenPrioriteit) {
    Gebied stad =
        gebieden
            .findGemeente()
            .flatMap(gebieden::find)
            .orElseThrow(() -> new NietGevonden("gemeente"));
    List<Gebied> wijken =
        gebieden.wijken().stream().filter(w -> !alleenPrioriteit || w.prioriteit()).toList();
    Indicator indicator = indicator(code);
    Waarnemingen waarnemingen =
        waarnemingen(indicator, Stream.concat(wijken.stream(), Stream.of(stad)).toList());
    return new Reeksbundel(
        stad,
        indicator,
        wijken.stream().map(w -> Reeks.van(w, stad, indicator, waarnemingen)).toList());
  }

  private Indicator indicator(String code) {
    return indicatoren.getoonde().stream()
        .filter(i -> code == null || i.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("indicator"));
  }

  private Waarnemingen waarnemingen(Indicator indicator, List<Gebied> van) {
    return cijfers.lees(
        van.stream().map(Gebied::code).toList(),
        Stream.concat(indicator.maten(), Stream.of(Waarnemingen.INDELINGSWIJZIGING)).toList());
  }
}
