package nl.wijkwerk.monitoring.mkba.application;

import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.bereken;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.eenmalig;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.inhoud;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.jaarlijks;
import static nl.wijkwerk.monitoring.mkba.domain.Postsoort.BATEN;
import static nl.wijkwerk.monitoring.mkba.domain.Postsoort.KOSTEN;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.MonitoringModule;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst;
import nl.wijkwerk.monitoring.mkba.domain.Postinhoud;
import org.junit.jupiter.api.Test;

class MkbatekeningTest {
  private static final Postinhoud TEAM = eenmalig(KOSTEN, "Gemeente", "1000", 2026);
  private static final Postinhoud BAAT = jaarlijks(BATEN, "Bewoners", "605", 2027, 2028);

  private static Mkbatekening tekening(Mkbauitkomst uitkomst) {
    return new Mkbatekening(uitkomst, new Berichten(new MonitoringModule()), Berichten.NEDERLANDS);
  }

  @Test
  void deLijnHeeftElkJaarEenPuntMetZijnSaldo() {
    String svg = tekening(bereken(inhoud(2026, 3, "10"), TEAM, BAAT)).saldolijn();
    assertThat(svg.split("<circle", -1)).hasSize(3 + 1);
    assertThat(svg).contains("2026: \u20ac\u00a0\u22121.000").contains("2028: \u20ac\u00a050");
  }

  @Test
  void deStreeplijnStaatErAlleenAlsHetIsTerugverdiend() {
    assertThat(tekening(bereken(inhoud(2026, 3, "10"), TEAM, BAAT)).saldolijn())
        .contains("stroke-dasharray");
    assertThat(tekening(bereken(inhoud(2026, 3, "10"), TEAM)).saldolijn())
        .doesNotContain("stroke-dasharray");
    assertThat(tekening(bereken(inhoud(2026, 1, "10"), TEAM)).saldolijn())
        .doesNotContain("NaN", "Infinity");
  }

  @Test
  void deGrootsteBalkIsEvenBreedAlsErRuimteIsEnEenPartijZonderBedragHeeftErGeen() {
    String svg = tekening(bereken(inhoud(2026, 3, "10"), TEAM, BAAT)).partijen();
    assertThat(svg).contains("Gemeente", "Bewoners", "Corporatie", "width=\"340.0\"");
    assertThat(svg).contains("width=\"0.0\"").doesNotContain("NaN");
  }
}
