package nl.wijkwerk.monitoring.kaart.vorm;

import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.ring;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode;
import nl.wijkwerk.monitoring.kaart.bestand.Vlak;
import nl.wijkwerk.monitoring.kaart.domain.Buur;
import nl.wijkwerk.monitoring.kaart.domain.Grens;
import nl.wijkwerk.monitoring.kaart.domain.Grensweigering.Reden;
import nl.wijkwerk.monitoring.kaart.domain.Stelsel;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GrenstekenaarTest {
  private static double[] punten(String ring) {
    return Arrays.stream(ring.replaceAll("[\\[\\]]", "").split(","))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static Vormgever.Uitkomst vorm(double... ring) {
    return new Vormgever(Stelsel.RD).maak(new Vlak(1, Map.of(), List.of(List.of(ring))));
  }

  private static Grenstekenaar.Deel deel(String code, int x, int y) {
    return new Grenstekenaar.Deel(
        Gebiedscode.lees(code).orElseThrow(), code, vorm(punten(ring(x, y, 1_000))).vorm());
  }

  @Test
  void westertorenEnMiddelpuntLiggenWaarZeHoren() {
    assertThat(Rijksdriehoek.x(4.88352559, 52.37453253)).isCloseTo(120_700.723, Offset.offset(0.5));
    assertThat(Rijksdriehoek.y(4.88352559, 52.37453253)).isCloseTo(487_525.501, Offset.offset(0.5));
    assertThat(Rijksdriehoek.x(5.38720621, 52.15517440)).isEqualTo(155_000);
  }

  @Test
  @Bedrijfsregel("MON-104")
  void burenDelenEenStukGrensEnNietAlleenEenHoek() {
    Grenstekenaar.Tekening tekening =
        Grenstekenaar.teken(
            2020,
            List.of(
                deel("WK900101", 240_000, 485_000),
                deel("WK900102", 241_000, 485_000),
                deel("WK900103", 240_000, 486_000)));
    assertThat(tekening.buren())
        .containsExactlyInAnyOrder(
            new Buur("WK900101", "WK900102", 1_000),
            new Buur("WK900102", "WK900101", 1_000),
            new Buur("WK900101", "WK900103", 1_000),
            new Buur("WK900103", "WK900101", 1_000));
  }

  @Test
  void eenGedeeldeGrensBlijftNaHetVereenvoudigenInBeideGelijk() {
    double[] links = {
      240_000, 485_000, 241_000, 485_000, 241_040, 485_250, 240_990, 485_500, 241_030, 485_750,
      241_000, 486_000, 240_000, 486_000, 240_000, 485_000
    };
    double[] rechts = {
      241_000, 485_000, 242_000, 485_000, 242_000, 486_000, 241_000, 486_000, 241_030, 485_750,
      240_990, 485_500, 241_040, 485_250, 241_000, 485_000
    };
    Gebiedscode een = Gebiedscode.lees("GM9001").orElseThrow();
    List<Grens> grenzen =
        Grenstekenaar.teken(
                2020,
                List.of(
                    new Grenstekenaar.Deel(een, "Links", vorm(links).vorm()),
                    new Grenstekenaar.Deel(een, "Rechts", vorm(rechts).vorm())))
            .grenzen();
    assertThat(grenzen.get(0).vak().rechts() - grenzen.get(1).vak().links()).isBetween(0, 60);
    assertThat(grenzen.get(0).pad()).startsWith("M").endsWith("z");
    assertThat(grenzen.get(0).vak().boven()).isEqualTo(-486_000);
    assertThat(grenzen.get(0).x()).isBetween(240_000, 241_000);
  }

  @Test
  void eenPadHeeftHeleMetersEnHetNoordenBoven() {
    Grens grens =
        Grenstekenaar.teken(2020, List.of(deel("WK900101", 240_000, 485_000))).grenzen().get(0);
    assertThat(grens.vak()).isEqualTo(new Grens.Vak(240_000, -486_000, 241_000, -485_000));
    assertThat(grens.pad()).matches("M\\d+ -\\d+l(-?\\d+ -?\\d+ ?)+z");
  }

  @Test
  @Bedrijfsregel("MON-101")
  void eenGebrokenRingWordtGeweigerdEnEenDieZichzelfKruistHersteld() {
    assertThat(vorm(240_000, 485_000, 241_000, 485_000, 240_000, 485_000).bezwaar())
        .isEqualTo(Reden.RING_TE_KORT);
    assertThat(
            vorm(240_000, 485_000, 241_000, 485_000, 241_000, 486_000, 240_000, 486_000).bezwaar())
        .isEqualTo(Reden.RING_OPEN);
    assertThat(
            vorm(240_000, 485_000, 241_000, 485_000, 242_000, 485_000, 240_000, 485_000).bezwaar())
        .isEqualTo(Reden.ZONDER_OPPERVLAK);
    assertThat(vorm(24, 485_000, 241_000, 85, 241_000, 486_000, 24, 485_000).bezwaar())
        .isEqualTo(Reden.BUITEN_NEDERLAND);
    assertThat(new Vormgever(Stelsel.RD).maak(new Vlak(1, Map.of(), List.of())).bezwaar())
        .isEqualTo(Reden.GEEN_VLAK);
    Vormgever.Uitkomst strik =
        vorm(
            240_000, 485_000, 241_000, 486_000, 241_000, 485_000, 240_000, 486_000, 240_000,
            485_000);
    assertThat(strik.bezwaar()).isNull();
    assertThat(strik.hersteld()).isTrue();
    assertThat(strik.vorm().getArea()).isCloseTo(500_000, Offset.offset(1.0));
  }
}
