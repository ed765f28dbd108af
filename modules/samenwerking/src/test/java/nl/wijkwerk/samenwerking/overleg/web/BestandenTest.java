package nl.wijkwerk.samenwerking.overleg.web;

import static nl.wijkwerk.samenwerking.overleg.OverlegFixture.NU;
import static nl.wijkwerk.samenwerking.overleg.OverlegFixture.TAFEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.samenwerking.overleg.domain.VergaderingRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Vergaderstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestandenTest {
  @Test
  void kalenderLeestTerugMetDeTijdInNederland() {
    UUID id = UUID.randomUUID();
    VergaderingRegel regel =
        new VergaderingRegel(
            id,
            UUID.randomUUID(),
            "Opgavetafel",
            TAFEL,
            LocalTime.of(9, 30),
            90,
            Vergaderstatus.GEPLAND,
            2,
            0,
            30,
            3);
    String tekst = Kalender.van(List.of(regel), "https://wijkwerk.voorbeeld.nl", NU);
    VEvent afspraak = Biweekly.parse(tekst).first().getEvents().get(0);
    assertThat(afspraak.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-11-24T08:30:00Z"));
    assertThat(afspraak.getDateEnd().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-11-24T10:00:00Z"));
    assertThat(afspraak.getSummary().getValue()).isEqualTo("Opgavetafel");
    assertThat(afspraak.getUid().getValue()).isEqualTo(id + "@wijkwerk");
    assertThat(afspraak.getUrl().getValue())
        .isEqualTo("https://wijkwerk.voorbeeld.nl/samenwerking/vergadering?id=" + id);
  }

  @ParameterizedTest
  @CsvSource({"9.30,09:30", "09:30,09:30", "13.00 uur,13:00"})
  void begintijdLeestWatMensenTypen(String tekst, LocalTime verwacht) {
    assertThat(OverlegView.begintijd(tekst)).isEqualTo(verwacht);
  }

  @Test
  void begintijdDieGeenTijdIsWordtGeweigerd() {
    assertThatThrownBy(() -> OverlegView.begintijd("half tien"))
        .isInstanceOf(OngeldigeInvoer.class);
  }

  @Test
  void filterInHetAdresWordtGecontroleerd() {
    assertThat(Filterlezer.lees(" ", "", "2026", "AKKOORD", null).jaar()).isEqualTo(2026);
    assertThat(Filterlezer.lees(" ", "", null, null, null).zoek()).isNull();
    assertThatThrownBy(() -> Filterlezer.lees(null, null, "26", null, null))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> Filterlezer.lees(null, null, null, "MISSCHIEN", null))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThatThrownBy(() -> Filterlezer.lees(null, null, "99999999999", null, null))
        .isInstanceOf(OngeldigeInvoer.class);
    assertThat(Filterlezer.adres("/x", Map.of("q", "groen & grijs", "jaar", "")))
        .isEqualTo("/x?q=groen+%26+grijs");
  }
}
