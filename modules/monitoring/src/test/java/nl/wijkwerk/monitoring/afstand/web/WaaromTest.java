package nl.wijkwerk.monitoring.afstand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Afstandsmeter;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import org.junit.jupiter.api.Test;

class WaaromTest {
  private static final Cijfertaal TAAL = Tabelfixture.TAAL;

  private static Waarom.Lijn lijn(Proefindicator proef, String wijk, String stad, int geteld) {
    Indicator indicator = proef.maak();
    Afstand afstand =
        Afstandsmeter.van(indicator, Maat.ABSOLUUT)
            .meet(
                Cijfer.van(2020, new BigDecimal(wijk), BigDecimal.valueOf(geteld)),
                Cijfer.van(2020, new BigDecimal(stad), BigDecimal.valueOf(9000)));
    return Waarom.lijn(indicator, afstand, TAAL);
  }

  private static Proefindicator bijstand() {
    return new Proefindicator(Meetwijze.VERHOUDING)
        .maten("Bijstand", "Inwoners")
        .tenminste(50, "Inwoners");
  }

  @Test
  @Bedrijfsregel("MON-206")
  void eenGebiedMetTeWeinigWaarnemingenEnEenAantalHebbenGeenPlekOpDeLijn() {
    assertThat(lijn(bijstand(), "59.5", "40.8", 420).wijkTekst()).isEqualTo("59,5");
    assertThat(lijn(bijstand(), "59.5", "40.8", 49)).isNull();
    assertThat(lijn(new Proefindicator(Meetwijze.MAAT).maten("A", null), "420", "9000", 420))
        .isNull();
  }

  private static Waarom waarom(Richting kant, String toen, String nu) {
    Afstandstabel tabel =
        Tabelfixture.tabel(
            new Tabelfixture.Kolom(
                new Proefindicator(Meetwijze.VERHOUDING)
                    .maten("65+", "Inwoners")
                    .beter(kant)
                    .maak(),
                toen,
                "18.2",
                nu,
                "19.8"));
    return Waarom.van(tabel, tabel.rijen().get(0), 0, Tabelfixture.TAAL);
  }

  @Test
  @Bedrijfsregel("MON-190")
  void vanEenGeteldAantalStaatErNietDatDeStadBeterIs() {
    Afstandstabel tabel =
        Tabelfixture.tabel(
            new Tabelfixture.Kolom(
                new Proefindicator(Meetwijze.MAAT).maten("A", null).beter(Richting.LAGER).maak(),
                "40",
                "900",
                "50",
                "908"));
    Waarom waarom = Waarom.van(tabel, tabel.rijen().get(0), 0, TAAL);
    assertThat(waarom.stappen())
        .extracting(Waarom.Stap::tekst)
        .noneMatch(s -> s.contains("op of beter"))
        .anyMatch(s -> s.contains("een geteld aantal"));
  }

  @Test
  @Bedrijfsregel("MON-06")
  void zonderBetereKantTeltDeRijVanVerschillenOpEnStaatDeAfstandEronder() {
    Waarom waarom = waarom(Richting.NEUTRAAL, "19.5", "18.0");
    assertThat(waarom.achterstand())
        .isEqualTo(new Waarom.Regel("Verschil", "+1,3", "\u22121,8", "\u22123,1"));
    assertThat(waarom.zonderTeken())
        .isEqualTo(new Waarom.Regel("Verschil zonder + of \u2212", "1,3", "1,8", "+0,5"));
    assertThat(waarom.stappen())
        .extracting(Waarom.Stap::tekst)
        .anyMatch(s -> s.startsWith("Verschil zonder + of \u2212: gegroeid met 0,5."));
  }

  @Test
  void rijZonderTekenStaatErAlleenAlsZijIetsAndersZegt() {
    assertThat(waarom(Richting.NEUTRAAL, "19.5", "25.0").zonderTeken()).isNull();
    Waarom lager = waarom(Richting.LAGER, "19.5", "18.0");
    assertThat(lager.zonderTeken()).isNull();
    assertThat(lager.achterstand().verschil()).isEqualTo("\u22123,1");
  }
}
