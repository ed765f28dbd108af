package nl.wijkwerk.monitoring.reeks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.monitoring.reeks.persistence.JdbcGebiedsopvolgingen;

/** An indicator of a wijk of the own municipality through the years. */
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
   * @throws NietGevonden when the municipality has no such wijk, or shows no such indicator
   */
  @Lezen(Bevoegdheid.CIJFERS_LEZEN)
  public Reeks lees(String gebied, String code) {
    Gebied wijk = gebieden.eigenWijk(gebied);
    Gebied stad = gebieden.read(wijk.gemeente());
    Indicator indicator =
        indicatoren.getoonde().stream()
            .filter(i -> i.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NietGevonden("indicator"));
    Gebiedslijn lijn = Gebiedslijn.van(wijk.code(), opvolgingen.alle());
    Waarnemingen waarnemingen =
        cijfers.lees(
            Stream.concat(Stream.of(stad.code()), lijn.alle().stream()).distinct().toList(),
            Stream.concat(indicator.maten(), Stream.of(Waarnemingen.INDELINGSWIJZIGING)).toList());
    return Reeks.van(wijk, stad, indicator, waarnemingen, lijn);
  }
}
