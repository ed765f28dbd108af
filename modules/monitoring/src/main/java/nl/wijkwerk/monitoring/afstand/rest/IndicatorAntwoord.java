package nl.wijkwerk.monitoring.afstand.rest;

import java.math.BigDecimal;
import nl.wijkwerk.monitoring.indicator.Indicator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator with what it is judged by. */
@Schema(
    requiredProperties = {
      "code",
      "naam",
      "eenheid",
      "richting",
      "objectief",
      "decimalen",
      "minimum"
    })
public record IndicatorAntwoord(
    String code,
    String naam,
    String omschrijving,
    String eenheid,
    String richting,
    String bron,
    boolean objectief,
    int decimalen,
    String teller,
    String noemer,
    BigDecimal factor,
    int minimum,
    BigDecimal tolerantie,
    BigDecimal tolerantieRelatief) {

  static IndicatorAntwoord van(Indicator i) {
    return new IndicatorAntwoord(
        i.code(),
        i.naam(),
        i.omschrijving(),
        i.eenheid(),
        i.richting().name(),
        i.bron(),
        i.objectief(),
        i.decimalen(),
        i.teller(),
        i.noemer(),
        i.factor(),
        i.minimum(),
        i.tolerantie(),
        i.tolerantieRelatief());
  }
}
