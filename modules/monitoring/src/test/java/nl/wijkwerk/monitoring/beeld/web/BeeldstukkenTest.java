package nl.wijkwerk.monitoring.beeld.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.MonitoringModule;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.stuk.Beeldvorm;
import nl.wijkwerk.stuk.Stuk;
import org.junit.jupiter.api.Test;

class BeeldstukkenTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720.0 100.0\"></svg>";

  private final Beeldstukken stukken =
      new Beeldstukken(
          new Gebieden(null) {
            @Override
            public Optional<Gebied> gemeente() {
              return Optional.empty();
            }
          },
          Clock.systemUTC());

  private String svg(Stuk.Beeld beeld) throws IOException {
    Stuk stuk =
        stukken.maak(
            new Beeldtaal(new Berichten(new MonitoringModule()), Berichten.NEDERLANDS),
            new Object[] {"proef"},
            beeld,
            null,
            Stream.of(
                new Levering("Verzonnen voor dit voorbeeld", null, null, null),
                new Levering("CBS", "84799NED", null, null)));
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    Beeldvorm.SVG.schrijf(stuk, uit);
    return uit.toString(StandardCharsets.UTF_8);
  }

  @Test
  void onderElkBeeldStaatWaarDeCijfersVandaanKomenOokAlsZeVerzonnenZijn() throws IOException {
    assertThat(svg(new Stuk.Beeld("Proef", "Proef", SVG)))
        .contains(
            ">Bron: CBS (84799NED), CC BY 4.0; Verzonnen voor dit voorbeeld.</text>",
            "viewBox=\"0 0 720.0 126.2\"");
  }

  @Test
  void watHetBeeldZelfNogVerteltKomtNaDeBron() throws IOException {
    assertThat(svg(new Stuk.Beeld("Proef", "Proef", SVG).metBijschrift("Grenzen: PDOK.")))
        .contains("voorbeeld. Grenzen: PDOK.</text>");
  }
}
