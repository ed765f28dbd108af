package nl.wijkwerk.monitoring.afstand.web;

import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.application.Deelcijfer;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;

/**
 * A part of an own area: its figure in start and newest year, or why it has none.
 *
 * @param begin null when there is one year only
 */
public record Delenregel(String naam, String code, String begin, String nu) {

  static Delenregel van(Deelcijfer deel, Afstandstabel.Kolom kolom, Cijfertaal taal) {
    return new Delenregel(
        deel.gebied().naam(),
        deel.gebied().code(),
        kolom.beginjaar() == null ? null : cijfer(kolom.indicator(), deel.begin(), taal),
        cijfer(kolom.indicator(), deel.nu(), taal));
  }

  private static String cijfer(Indicator indicator, Cijfer cijfer, Cijfertaal taal) {
    return cijfer.isBekend()
        ? taal.metMarge(indicator, cijfer)
        : taal.tekst("ontbreekt." + cijfer.ontbreekt());
  }
}
