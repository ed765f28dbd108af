package nl.wijkwerk.monitoring.beeld.web;

import java.math.BigDecimal;
import java.util.Locale;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.web.weergave.Opmaak;

/** The words of a picture in a language. */
public record Beeldtaal(Berichten berichten, Locale locale) {

  public String tekst(String sleutel, Object... argumenten) {
    return berichten.tekst(locale, sleutel, argumenten);
  }

  public Opmaak opmaak() {
    return new Opmaak(locale);
  }

  public String getal(BigDecimal getal, int decimalen) {
    return opmaak().getal(getal, decimalen);
  }

  public String cijfer(Indicator indicator, Cijfer cijfer) {
    return cijfer != null && cijfer.isBekend()
        ? getal(cijfer.waarde(), indicator.decimalen())
        : tekst("afstand.geen-cijfer");
  }

  /** With its uncertainty, when it has one. */
  public String metMarge(Indicator indicator, Cijfer cijfer) {
    String getal = cijfer(indicator, cijfer);
    return cijfer == null || cijfer.marge() == null
        ? getal
        : getal + " \u00b1 " + getal(cijfer.marge(), indicator.decimalen());
  }

  /** Why there is no figure; empty when there is one. */
  public String reden(Cijfer cijfer) {
    return cijfer == null || cijfer.isBekend() ? "" : tekst("ontbreekt." + cijfer.ontbreekt());
  }

  public String klasse(Klasse klasse) {
    return tekst("klasse." + teken(klasse));
  }

  /** Name of the class in the style sheet. */
  public static String teken(Klasse klasse) {
    return switch (klasse) {
      case OP_OF_BETER -> "beter";
      case KLEINER -> "kleiner";
      case GELIJK -> "gelijk";
      case GROTER -> "groter";
      case TE_WEINIG -> "weinig";
      case BINNEN_MARGE -> "marge";
      case NOG_GEEN -> "geen";
    };
  }

  /**
   * The same for an indicator: a larger distance is no bad mark where neither side is better, so it
   * does not look like one.
   */
  public static String teken(Klasse klasse, Indicator indicator) {
    return klasse.isVerder(indicator.richting()) ? "verder" : teken(klasse);
  }

  public String bron(Levering levering) {
    return levering.vermelding();
  }

  /** Of a figure beside that of the city, each of its own. */
  @Bedrijfsregel("MON-233")
  public String bron(Levering levering, Levering stad) {
    String eigen = bron(levering);
    return eigen.equals(bron(stad)) ? eigen : tekst("beeld.bron-en-stad", eigen, bron(stad));
  }
}
