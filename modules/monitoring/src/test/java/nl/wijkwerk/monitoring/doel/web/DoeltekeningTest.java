package nl.wijkwerk.monitoring.doel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.MonitoringModule;
import nl.wijkwerk.monitoring.beeld.web.Beeldtaal;
import nl.wijkwerk.monitoring.doel.application.Doelbeeld;
import nl.wijkwerk.monitoring.doel.application.DoelbeeldFixture;
import nl.wijkwerk.monitoring.doel.domain.DoelFixture;
import nl.wijkwerk.monitoring.doel.domain.Meetpunt;
import org.junit.jupiter.api.Test;

class DoeltekeningTest {
  private static final Beeldtaal TAAL =
      new Beeldtaal(new Berichten(new MonitoringModule()), Berichten.NEDERLANDS);

  private static Doelbeeld beeld(DoelFixture doel, List<Meetpunt> punten) {
    return DoelbeeldFixture.gemeten(doel.maak(), punten);
  }

  @Test
  void metPrognoseStaanDieEnHaarGrenzenErinEnInDeTabel() {
    List<Meetpunt> punten = DoelFixture.jaren(2020, "60", "58", "56", "55");
    Doelbeeld doel = beeld(new DoelFixture(), punten);
    assertThat(Doeltekening.breed(doel, punten, TAAL))
        .contains("stroke-dasharray=\"2 4\"", "streefwaarde 40,0", "31 dec. 2023: 55,0");
    assertThat(Doeltekening.sleutel(doel, TAAL)).hasSize(2);
    List<List<Object>> rijen =
        Doellijnbeeld.tabel(doel, punten, "Doel", TAAL).groepen().get(0).rijen();
    assertThat(rijen).hasSize(6);
    assertThat(rijen.get(5))
        .startsWith("Prognose", LocalDate.of(2030, 12, 31), doel.prognose().waarde());
  }

  @Test
  void watBinnenDeMargeValtHeeftGeenPrognoseEnToontZijnMarge() {
    List<Meetpunt> punten =
        List.of(DoelFixture.enquete(2021, "59", "6.5"), DoelFixture.enquete(2023, "58", "6.5"));
    Doelbeeld doel = beeld(new DoelFixture(), punten);
    assertThat(Doeltekening.smal(doel, punten, TAAL)).doesNotContain("stroke-dasharray=\"2 4\"");
    assertThat(Doeltekening.sleutel(doel, TAAL)).hasSize(1);
    List<List<Object>> rijen =
        Doellijnbeeld.tabel(doel, punten, "Doel", TAAL).groepen().get(0).rijen();
    assertThat(rijen.get(0)).startsWith("Beginwaarde", LocalDate.of(2020, 12, 31));
    assertThat(rijen.get(1).get(3).toString()).isEqualTo("52.5");
    assertThat(rijen.get(3)).startsWith("Streefwaarde");
  }

  @Test
  void zonderBeginStreefOfCijferIsErGeenWegTeTekenen() {
    List<Meetpunt> punten = DoelFixture.jaren(2021, "58");
    assertThat(Doeltekening.kan(beeld(new DoelFixture(), punten), punten)).isTrue();
    assertThat(Doeltekening.kan(beeld(new DoelFixture(), List.of()), List.of())).isFalse();
    assertThat(Doeltekening.kan(beeld(new DoelFixture().begin(null, null), punten), punten))
        .isFalse();
    DoelFixture zonder = new DoelFixture().streef(null, LocalDate.of(2030, 12, 31));
    assertThat(Doeltekening.kan(beeld(zonder, punten), punten)).isFalse();
  }
}
