package nl.wijkwerk.monitoring.afstand.domain;

import java.math.RoundingMode;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.groep.domain.GepubliceerdCijfer;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/**
 * What a total is compared with in one year.
 *
 * @param bron who published it, or null when it was computed here or is of the one city
 * @param gebieden number of members that it was made of; of all when it was published
 */
public record Stedencijfer(Cijfer cijfer, Herkomst herkomst, String bron, int gebieden) {

  /** The published figure of the group; without one that of its members together. */
  @Bedrijfsregel("MON-112")
  public static Stedencijfer van(
      Groepsinhoud groep, Indicator indicator, int jaar, Waarnemingen waarnemingen) {
    List<String> leden = groep.leden();
    for (GepubliceerdCijfer gepubliceerd : groep.cijfers()) {
      if (gepubliceerd.indicator().equals(indicator.code()) && gepubliceerd.jaar() == jaar) {
        return new Stedencijfer(
            Cijfer.van(
                jaar,
                gepubliceerd.waarde().setScale(indicator.decimalen(), RoundingMode.HALF_UP),
                null),
            Herkomst.GEPUBLICEERD,
            gepubliceerd.bron(),
            leden.size());
      }
    }
    Groepscijfer gewogen = waarnemingen.samen(indicator, jaar, leden);
    return new Stedencijfer(gewogen.cijfer(), Herkomst.GEWOGEN, null, gewogen.gebieden());
  }

  static Stedencijfer vanStad(String stad, Indicator indicator, int jaar, Waarnemingen van) {
    return new Stedencijfer(van.cijfer(indicator, jaar, stad), Herkomst.STAD, null, 1);
  }

  /**
   * Whether a change since then says something: a published figure is not what is computed here.
   */
  @Bedrijfsregel("MON-112")
  boolean isVergelijkbaar(Stedencijfer toen) {
    return toen == null || herkomst == toen.herkomst && gebieden == toen.gebieden;
  }
}
