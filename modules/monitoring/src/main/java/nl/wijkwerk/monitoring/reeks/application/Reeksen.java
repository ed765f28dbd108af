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
import nl.wijkwerk.monitoring.eigengebied.application.Gebiedssamenstellingen;
import nl.wijkwerk.monitoring.eigengebied.domain.Gebiedsdelen;
import nl.wijkwerk.monitoring.eigengebied.domain.Samengesteld;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.persistence.JdbcIndicatoren;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedslijn;
import nl.wijkwerk.monitoring.reeks.domain.Gebiedsopvolging;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.monitoring.reeks.domain.Reeksbundel;

/** An indicator of one wijk, or of all wijken, of the own municipality through the years. */
@ApplicationScoped
@Gebruiksgeval
public class Reeksen {
  private Gebieden gebieden;
  private JdbcIndicatoren indicatoren;
  private JdbcCijfers cijfers;
  private Gebiedssamenstellingen samenstellingen;

  protected Reeksen() {}

  @Inject
  public Reeksen(
      Gebieden gebieden,
      JdbcIndicatoren indicatoren,
      JdbcCijfers cijfers,
      Gebiedssamenstellingen samenstellingen) {
    this.gebieden = gebieden;
    this.indicatoren = indicatoren;
    this.cijfers = cijfers;
    this.samenstellingen = samenstellingen;
  }

  /**
   * @param gebied code of a wijk or of an own area
   * @param code of the indicator
   * @throws NietGevonden when the municipality has no such area, or shows no such indicator
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Reeks lees(String gebied, String code) {
    if (Gebiedssamenstellingen.isEigen(gebied)) {
      return leesEigen(gebied, code);
    }
    Gebied wijk = gebieden.eigenWijk(gebied);
    Gebied stad = gebieden.read(wijk.gemeente());
    Gebiedslijn lijn = Gebiedslijn.van(wijk.code(), samenstellingen.lees(false).opvolgingen());
    Indicator indicator = indicator(String.valueOf(code));
    return Reeks.van(
        wijk, stad, indicator, waarnemingen(indicator, stad, lijn.alle().stream()), lijn);
  }

  private Reeks leesEigen(String gebied, String code) {
    Samengesteld samengesteld = samenstellingen.lees(true);
    Gebied stad = gemeente();
    Gebied eigen =
        Gebiedssamenstellingen.rij(samengesteld, gebied, stad)
            .orElseThrow(() -> new NietGevonden("eigen gebied " + gebied));
    return eigen(List.of(eigen), samengesteld, stad, indicator(String.valueOf(code))).get(0);
  }

  private List<Reeks> eigen(
      List<Gebied> rijen, Samengesteld samengesteld, Gebied stad, Indicator indicator) {
    Map<Gebied, Gebiedsdelen> delen = new LinkedHashMap<>();
    rijen.forEach(r -> samengesteld.delen(r.code()).ifPresent(d -> delen.put(r, d)));
    Waarnemingen waarnemingen =
        waarnemingen(indicator, stad, delen.values().stream().flatMap(d -> d.alle().stream()));
    return delen.entrySet().stream()
        .map(
            d ->
                Reeks.van(
                    d.getKey(),
                    stad,
                    indicator,
                    waarnemingen,
                    d.getValue(),
                    d.getValue().aangesloten()))
        .toList();
  }

  private Gebied gemeente() {
    return gebieden.gemeente().orElseThrow(() -> new NietGevonden("gemeente"));
  }

  /**
   * The indicator of all own areas, in one query.
   *
   * @param code of the indicator, or null for the first that is shown
   * @throws NietGevonden when the municipality shows no such indicator, or none is known yet
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Reeksbundel eigenGebieden(String code) {
    Samengesteld samengesteld = samenstellingen.lees(true);
    Gebied stad = gemeente();
    Indicator indicator = indicator(code);
    return new Reeksbundel(
        stad,
        indicator,
        eigen(Gebiedssamenstellingen.rijen(samengesteld, stad), samengesteld, stad, indicator));
  }

  /**
   * The indicator of all wijken and villages, or of those with priority only, in one query.
   *
   * @param code of the indicator, or null for the first that is shown
   * @throws NietGevonden when the municipality shows no such indicator, or none is known yet
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Reeksbundel alle(String code, boolean alleenPrioriteit) {
    Gebied stad = gemeente();
    List<Gebiedsopvolging> bekend = samenstellingen.lees(false).opvolgingen();
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
