package nl.wijkwerk.monitoring.reeks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import nl.wijkwerk.monitoring.reeks.domain.Gebiedslijn;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.monitoring.reeks.domain.Reeksbundel;
import nl.wijkwerk.monitoring.reeks.persistence.JdbcGebiedsopvolgingen;

/** An indicator of one wijk, or of all wijken, of the own municipality through the years. */
@ApplicationScoped
@Gebruiksgeval
public class Reeksen {
  private Gebieden gebieden;
  private JdbcIndicatoren indicatoren;
  private JdbcCijfers cijfers;
  private JdbcGebiedsopvolgingen opvolgingen;

  protected Reeksen() {}

  @Inject
  public Reeksen(
      Gebieden gebieden,
      JdbcIndicatoren indicatoren,
      JdbcCijfers cijfers,
      JdbcGebiedsopvolgingen opvolgingen) {
    this.gebieden = gebieden;
    this.indicatoren = indicatoren;
    this.cijfers = cijfers;
    this.opvolgingen = opvolgingen;
  }

  /**
   * @param code of the indicator
   * @throws NietGevonden when the municipality has no such wijk, or shows no such indicator
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Reeks lees(String gebied, String code) {
    Gebied wijk = gebieden.eigenWijk(gebied);
    Gebied stad = gebieden.read(wijk.gemeente());
    Gebiedslijn lijn = Gebiedslijn.van(wijk.code(), opvolgingen.alle());
    Indicator indicator = indicator(String.valueOf(code));
    return Reeks.van(
        wijk, stad, indicator, waarnemingen(indicator, stad, lijn.alle().stream()), lijn);
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
    List<Gebiedsopvolging> bekend = opvolgingen.alle();
    Map<Gebied, Gebiedslijn> lijnen = new LinkedHashMap<>();
    gebieden.wijken().stream()
        .filter(w -> !alleenPrioriteit || w.prioriteit())
        .forEach(w -> lijnen.put(w, Gebiedslijn.van(w.code(), bekend)));
    Indicator indicator = indicator(code);
    Waarnemingen waarnemingen =
        waarnemingen(indicator, stad, lijnen.values().stream().flatMap(l -> l.alle().stream()));
    return new Reeksbundel(
        stad,
        indicator,
        lijnen.entrySet().stream()
            .map(l -> Reeks.van(l.getKey(), stad, indicator, waarnemingen, l.getValue()))
            .toList());
  }

  private Indicator indicator(String code) {
    return indicatoren.getoonde().stream()
        .filter(i -> code == null || i.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NietGevonden("indicator"));
  }

  private Waarnemingen waarnemingen(Indicator indicator, Gebied stad, Stream<String> codes) {
    return cijfers.lees(
        Stream.concat(Stream.of(stad.code()), codes).distinct().toList(),
        Stream.concat(indicator.maten(), Stream.of(Waarnemingen.INDELINGSWIJZIGING)).toList());
  }
}
