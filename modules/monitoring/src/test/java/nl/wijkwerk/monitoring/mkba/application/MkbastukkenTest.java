package nl.wijkwerk.monitoring.mkba.application;

import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.eenmalig;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.inhoud;
import static nl.wijkwerk.monitoring.mkba.domain.MkbaFixture.met;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.MonitoringModule;
import nl.wijkwerk.monitoring.mkba.domain.Bewijs;
import nl.wijkwerk.monitoring.mkba.domain.Grondslag;
import nl.wijkwerk.monitoring.mkba.domain.MkbaFixture;
import nl.wijkwerk.monitoring.mkba.domain.Mkbainhoud;
import nl.wijkwerk.monitoring.mkba.domain.Postinhoud;
import nl.wijkwerk.monitoring.mkba.domain.Postsoort;
import nl.wijkwerk.stuk.Stuk;
import org.junit.jupiter.api.Test;

class MkbastukkenTest {
  private static final Mkbastukken STUKKEN = new Mkbastukken(new Berichten(new MonitoringModule()));

  private static Stuk.Beeld plaat(String... bronnen) {
    Mkbainhoud inhoud = inhoud(2026, 3, "10");
    List<Postinhoud> posten =
        List.of(bronnen).stream()
            .map(
                bron ->
                    met(
                        eenmalig(Postsoort.KOSTEN, "Gemeente", "1000", 2026),
                        Grondslag.GESCHAT,
                        bron,
                        null))
            .toList();
    return STUKKEN.partijenplaat(
        new Mkbabeeld(
            UUID.randomUUID(),
            1,
            null,
            inhoud,
            posten.stream()
                .map(
                    p ->
                        new Mkbabeeld.Postbeeld(
                            UUID.randomUUID(), 1, p, Bewijs.BRON, BigDecimal.TEN))
                .toList(),
            MkbaFixture.bereken(inhoud, posten.toArray(Postinhoud[]::new)),
            BigDecimal.ONE,
            MkbaFixture.NU,
            "Piet"));
  }

  @Test
  void beeldZegtVanWelkeAnalyseHetIsHoeErGerekendIsEnWaarDeBedragenVandaanKomen() {
    Stuk.Beeld beeld = plaat("Verzonnen begroting", "Verzonnen begroting", "Verzonnen raming");
    assertThat(beeld.opschrift())
        .isEqualTo(inhoud(2026, 3, "10").titel() + ": Wie betaalt en wie profiteert");
    assertThat(beeld.bijschrift())
        .startsWith("Contante waarde, discontovoet 10% (")
        .contains("prijspeil " + inhoud(2026, 3, "10").prijspeil())
        .endsWith("Bron: Verzonnen begroting; Verzonnen raming.");
  }

  @Test
  void zonderPostenIsErGeenBron() {
    assertThat(plaat().bijschrift()).doesNotContain("Bron:");
  }
}
