package nl.wijkwerk.monitoring.kaart.bestand;

import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.DRIE;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.EEN;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.TOPO;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.TWEE;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.bestand;
import static nl.wijkwerk.monitoring.kaart.GrenzenFixture.geojson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.kaart.domain.Grensvoorstel;
import nl.wijkwerk.monitoring.kaart.domain.Kenmerk;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand;
import nl.wijkwerk.monitoring.kaart.domain.OngeldigGrensbestand.Fout;
import nl.wijkwerk.monitoring.kaart.domain.Stelsel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrensbestandTest {

  private static Grensvoorstel bekijk(String inhoud) {
    try (Grensbestand bestand = Grensbestand.van(List.of(bestand(inhoud)))) {
      return bestand.bekijk();
    }
  }

  private static List<Vlak> vlakken(String inhoud) throws IOException {
    List<Vlak> vlakken = new ArrayList<>();
    try (Grensbestand bestand = Grensbestand.van(List.of(bestand(inhoud)));
        InputStream in = bestand.open()) {
      Vlakkenlezer.lees(in, vlakken::add);
    }
    return vlakken;
  }

  @Test
  @Bedrijfsregel("MON-100")
  void welkKenmerkDeCodeIsBlijktUitDeWaardenEnNietUitDeNaam() {
    Grensvoorstel voorstel = bekijk(geojson(EEN, TWEE, DRIE));
    assertThat(voorstel.vlakken()).isEqualTo(3);
    assertThat(voorstel.stelsel()).isEqualTo(Stelsel.RD);
    assertThat(voorstel.jaren()).containsExactly(2020);
    assertThat(voorstel.kenmerken())
        .extracting(Kenmerk::naam, Kenmerk::codes, Kenmerk::verschillend)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("gemeentecode", 3, 1),
            org.assertj.core.groups.Tuple.tuple("gebied", 3, 3));
    assertThat(voorstel.voorgesteld()).get().extracting(Kenmerk::naam).isEqualTo("gebied");
    assertThatThrownBy(() -> voorstel.vereisKenmerk("gemeentenaam"))
        .isInstanceOf(Regelovertreding.class);
  }

  @Test
  @Bedrijfsregel("MON-100")
  void zonderLettersIsEenCodeEenCodeAlsErGeenMetLettersZijn() {
    String kaal = geojson(EEN, TWEE, DRIE).replace("GM9001", "").replace("WK9001", "9001");
    assertThat(bekijk(kaal).kenmerken()).extracting(Kenmerk::naam).containsExactly("gebied");
    assertThat(bekijk(kaal).voorgesteld().orElseThrow().voorbeeld()).isEqualTo("WK900101");
    String gemengd = geojson(EEN, TWEE, DRIE.replace("WK900103", "900103"));
    assertThat(bekijk(gemengd).voorgesteld())
        .get()
        .extracting(Kenmerk::naam, Kenmerk::codes)
        .containsExactly("gebied", 3);
  }

  @Test
  @Bedrijfsregel("MON-201")
  void watEenBestandVanZichzelfZegtIsZijnBronWaarHetOokStaat() {
    String zonder = geojson(EEN);
    assertThat(bekijk(zonder).omschrijving()).isNull();
    String naam = zonder.replace("\"features\"", "\"name\":\"Verzonnen grenzen\",\"features\"");
    assertThat(bekijk(naam).omschrijving()).isEqualTo("Verzonnen grenzen");
    String beide = naam.replaceFirst("}$", ",\"description\":\"Getekend voor een proef\"}");
    assertThat(bekijk(beide).omschrijving()).isEqualTo("Getekend voor een proef");
    assertThat(bekijk(naam.replace("Verzonnen", "x".repeat(201))).omschrijving())
        .as("as long as nobody reads")
        .isNull();
  }

  @Test
  @Bedrijfsregel("MON-100")
  void codeEnJaarStaanOokInEenCodeMetHetJaarErvoorEnHoofdlettersMakenNietUit() {
    Grensvoorstel voorstel =
        bekijk(
            geojson(
                EEN.replace("\"gebied\"", "\"JRSTATCODE\"")
                    .replace("\"WK9001", "\"2019WK9001")
                    .replace("\"jaar\":2020,", "")));
    assertThat(voorstel.voorgesteldJaar()).contains(2019);
    assertThat(voorstel.voorgesteld().orElseThrow().voorbeeld()).isEqualTo("WK900101");
  }

  @Test
  void topojsonGeeftDezelfdeVlakkenEnDeGedeeldeGrensStaatInBeide() throws IOException {
    assertThat(bekijk(TOPO).stelsel()).isEqualTo(Stelsel.WGS84);
    List<Vlak> vlakken = vlakken(TOPO);
    assertThat(vlakken).hasSize(3);
    assertThat(vlakken.get(0).veelhoeken().get(0).get(0))
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(6.61, 52.3, 6.61, 52.31, 6.6, 52.31, 6.6, 52.3, 6.61, 52.3);
    assertThat(vlakken.get(1).veelhoeken().get(0).get(0))
        .usingComparatorWithPrecision(1e-9)
        .containsExactly(6.61, 52.31, 6.61, 52.3, 6.62, 52.3, 6.62, 52.31, 6.61, 52.31);
    assertThat(vlakken.get(2).veelhoeken()).isEmpty();
  }

  @Test
  void eenBestandInEenZipWordtAanZijnInhoudHerkend() {
    byte[] zip =
        LeveringFixture.zip(
            LeveringFixture.csv("lees mij.json", "Een beschrijving"), bestand(geojson(EEN)));
    try (Grensbestand bestand = Grensbestand.van(List.of(LeveringFixture.bron("kaart.bin", zip)))) {
      assertThat(bestand.bekijk().vlakken()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "geen json | GEEN_JSON",
        "{\"type\":\"FeatureCollection\",\"features\":[{] | GEEN_JSON",
        "{\"naam\":\"iets\",\"rijen\":[1,{\"a\":[2]}]} | GEEN_KAART",
        "[1,2] | GEEN_KAART",
        "{\"type\":\"FeatureCollection\",\"features\":[]} | GEEN_VLAKKEN"
      })
  void watGeenKaartIsWordtGeweigerdMetWatEraanScheelt(String inhoud, Fout fout) {
    assertThatThrownBy(() -> bekijk(inhoud))
        .isInstanceOfSatisfying(
            OngeldigGrensbestand.class, e -> assertThat(e.fout()).isEqualTo(fout));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":%s",
        "{\"features\":%s",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":%s",
        "{\"features\":[{\"properties\":{\"x\":%s",
        "{\"type\":\"Topology\",\"arcs\":%s",
        "{\"type\":\"Topology\",\"objects\":{\"laag\":{\"geometries\":%s",
        "{\"type\":\"Topology\",\"objects\":{\"laag\":{\"geometries\":[{\"arcs\":%s"
      })
  void watEindeloosInElkaarZitWordtGeweigerd(String begin) {
    for (String diep : List.of("[", "{\"a\":", "[{\"geometries\":")) {
      String inhoud = begin.formatted(diep.repeat(20_000));
      assertThatThrownBy(() -> bekijk(inhoud))
          .as(begin + diep)
          .isInstanceOfSatisfying(
              OngeldigGrensbestand.class, e -> assertThat(e.fout()).isEqualTo(Fout.GEEN_JSON));
    }
  }

  @Test
  void waarEenBestandOokOphoudtHetWordtMeteenGeweigerd() {
    String vreemd =
        geojson(EEN.replace("\"leeg\":null", "\"leeg\":{\"a\":[1,{\"b\":2}]}"))
            .replaceFirst(
                "\\{",
                "{\"bbox\":[1,[2]],\"eigen\":{\"a\":{\"b\":[]}},\"features\":[[{}],{\"a\":[]}],");
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (String heel : List.of(vreemd.strip(), TOPO.strip())) {
            for (int lengte = 1; lengte < heel.length(); lengte++) {
              String deel = heel.substring(0, lengte);
              assertThatThrownBy(() -> bekijk(deel))
                  .as(deel)
                  .isInstanceOfSatisfying(
                      OngeldigGrensbestand.class,
                      e -> assertThat(e.fout()).isEqualTo(Fout.GEEN_JSON));
            }
          }
        });
  }

  @Test
  void zonderCodesOfInAndereCoordinatenWordtHetGeweigerd() {
    assertThatThrownBy(() -> bekijk(geojson(EEN.replace("WK9001", "X").replace("GM9001", "Y"))))
        .isInstanceOfSatisfying(
            OngeldigGrensbestand.class, e -> assertThat(e.fout()).isEqualTo(Fout.GEEN_CODES));
    assertThatThrownBy(() -> bekijk(geojson(EEN.replace("485", "6850485"))))
        .isInstanceOfSatisfying(
            OngeldigGrensbestand.class, e -> assertThat(e.fout()).isEqualTo(Fout.STELSEL));
    assertThatThrownBy(() -> Grensbestand.van(List.of()))
        .isInstanceOfSatisfying(
            OngeldigGrensbestand.class, e -> assertThat(e.fout()).isEqualTo(Fout.GEEN_BESTAND));
  }
}
