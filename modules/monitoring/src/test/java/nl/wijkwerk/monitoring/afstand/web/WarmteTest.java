package nl.wijkwerk.monitoring.afstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import nl.wijkwerk.web.weergave.Tabelcel;
import org.junit.jupiter.api.Test;

class WarmteTest {
  private static final String ORANJE = "fill=\"#b84f06\"";
  private static final String GRIJS = "fill=\"#c3ccd4\"";

  private static Tabelfixture.Kolom kolom(Richting kant) {
    return new Tabelfixture.Kolom(
        new Proefindicator(Meetwijze.VERHOUDING).maten("A", "B").beter(kant).maak(),
        "19.0",
        "18.0",
        "28.0",
        "18.0");
  }

  private static String svg(Tabelfixture.Kolom... kolommen) {
    return Warmtetekening.svg(Tabelfixture.tabel(kolommen), false, "Proef", Tabelfixture.TAAL);
  }

  @Test
  @Bedrijfsregel("MON-06")
  void groterZonderBetereKantHeeftHetTekenEnNietDeKleurVanEenAchterstand() {
    String groter = "M7 8H1.5M4 5.5";
    String neutraal = svg(kolom(Richting.NEUTRAAL));
    assertThat(neutraal)
        .contains(GRIJS, groter, ">afstand groter, geen betere kant</text>")
        .doesNotContain(ORANJE);
    String lager = svg(kolom(Richting.LAGER));
    assertThat(lager).contains(ORANJE, groter, ">afstand groter</text>").doesNotContain(GRIJS);
    assertThat(svg(kolom(Richting.NEUTRAAL), kolom(Richting.LAGER)))
        .contains(GRIJS, ORANJE, ">afstand groter</text>", ">afstand groter, geen betere kant<");
  }

  @Test
  @Bedrijfsregel("MON-06")
  void celVanDeTabelHoudtHaarKlasseInWoordenEnHeeftEenEigenKleur() {
    Afstandstabel tabel = Tabelfixture.tabel(kolom(Richting.NEUTRAAL), kolom(Richting.LAGER));
    assertThat(
            new Warmterijen(tabel, Tabelfixture.TAAL, new Warmtekeuze(), null, null)
                .rijen("Stad", "Groep").stream().reduce((a, b) -> b).orElseThrow().cellen())
        .satisfiesExactly(
            cel -> {
              assertThat(cel.klasse()).isEqualTo("verder");
              assertThat(cel.label()).contains("afstand groter, Verschil +10,0");
            },
            cel -> assertThat(cel.klasse()).isEqualTo("groter"));
  }

  @Test
  void totaalZonderOordeelZegtWaaromEnVanHoeveelWijkenElkJaarIs() {
    Afstandstabel tabel =
        Tabelfixture.tabel(
            new Tabelfixture.Kolom(
                new Proefindicator(Meetwijze.MAAT).maten("A", null).maak(),
                "40",
                "900",
                "50",
                "908"));
    assertThat(
            Verdelingsregel.van(tabel, tabel.kolommen().get(0), Tabelfixture.TAAL)
                .totaal()
                .cellen())
        .extracting(Tabelcel::tekst)
        .startsWith("40,0 (0) \u2192 50,0", "\u2013", "\u2013 (geteld aantal)");
  }

  @Test
  void zinOnderDeLegendaNoemtDeUitzondering() {
    for (Maat maat : Maat.values()) {
      assertThat(String.join(" ", Tabelfixture.TAAL.getallen(maat)))
          .contains("+ is een achterstand", "Zonder betere kant is het alleen een verschil");
    }
  }

  @Test
  void bronVanEenKolomNoemtOokDieVanHetBeginjaar() {
    assertThat(Tabelfixture.tabel(kolom(Richting.LAGER)).kolommen().get(0).leveringen().bron())
        .isEqualTo("Verzonnen; CBS, CC BY 4.0");
  }

  @Test
  void kopMetEenLangWoordHeeftKleinereLetters() {
    assertThat(AfstandenView.stijl("Arbeidsongeschikt")).isEqualTo("wk-heat__lang");
    assertThat(AfstandenView.stijl("Afstand tot supermarkt")).isNull();
    assertThat(AfstandenView.stijl("WOZ-waarde van woningen")).isNull();
  }
}
