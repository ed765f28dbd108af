package nl.wijkwerk.monitoring.afstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import org.junit.jupiter.api.Test;

class StippentekeningTest {
  private static final Indicator BIJSTAND =
      new Proefindicator(Meetwijze.VERHOUDING).maten("Bijstand", "Inwoners").maak();

  private static String svg(Tabelfixture.Kolom... kolommen) {
    Afstandstabel tabel = Tabelfixture.tabel(kolommen);
    return new Stippentekening(tabel, tabel.rijen().get(0), k -> true, "Proef", Tabelfixture.TAAL)
        .svg();
  }

  private static Tabelfixture.Kolom bijstand() {
    return new Tabelfixture.Kolom(BIJSTAND, "60", "40", "59.5", "40.8");
  }

  @Test
  void cijferOnderNulStaatInWoordenMetZijnVerschil() {
    String svg = svg(bijstand(), new Tabelfixture.Kolom(BIJSTAND, "-16", "-10", "-17", "-10"));
    assertThat(svg).contains(">\u221217,0, stad \u221210,0</text>", ">\u22127,0</text>");
    assertThat(svg.split("<circle", -1)).as("legend, and the one line").hasSize(1 + 2);
  }

  @Test
  void geteldAantalStaatInWoordenZonderVerschil() {
    Indicator aantal = new Proefindicator(Meetwijze.MAAT).maten("A", null).maak();
    assertThat(svg(bijstand(), new Tabelfixture.Kolom(aantal, "400", "9000", "420", "9000")))
        .contains(">420,0, stad 9.000,0</text>");
  }

  @Test
  @Bedrijfsregel("MON-206")
  void vanTeWeinigWaarnemingenStaanAlleenDeCijfersEnDatHetErTeWeinigZijn() {
    Indicator weinig =
        new Proefindicator(Meetwijze.MAAT).maten("A", null).tenminste(501, "A").maak();
    assertThat(svg(new Tabelfixture.Kolom(weinig, "60", "40", "14", "40.8")))
        .contains(">14,0, stad 40,8</text>", "te weinig waarnemingen")
        .doesNotContain("26,8");
  }

  @Test
  void laatsteKolomHeeftZijnKop() {
    assertThat(svg(bijstand()))
        .contains(">Klasse</text>", ">Achterstand of verschil</text>", ">+18,7</text>");
  }
}
