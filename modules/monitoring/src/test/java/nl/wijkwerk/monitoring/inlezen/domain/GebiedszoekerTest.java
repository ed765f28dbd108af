package nl.wijkwerk.monitoring.inlezen.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.EigenFixture;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Bedrijfsregel("MON-93")
class GebiedszoekerTest {

  private final Gebiedszoeker zoeker = new Gebiedszoeker(new EigenFixture.Kennis());

  @ParameterizedTest
  @CsvSource({
    "'WK900111  ',WK900111",
    "wk900111,WK900111",
    "900111,WK900111",
    "9001,GM9001",
    "90011101,BU90011101",
    "NL00,NL00"
  })
  void eenCodeWordtHerkendZoalsMensenHemSchrijven(String code, String gebied) {
    assertThat(zoeker.zoek(2020, code, "", "").gebied().code()).isEqualTo(gebied);
  }

  @ParameterizedTest
  @CsvSource({"14110,WK014110", "363,GM0363", "3630101,BU03630101", "036300,WK036300"})
  void eenNulDieHetWerkbladWegnamKomtTerug(String code, String gebied) {
    assertThat(Gebiedszoeker.lees(code)).map(Gebiedscode::code).contains(gebied);
  }

  @Test
  void eenCodeVanEenLaterJaarIsBekend() {
    assertThat(zoeker.zoek(2014, "WK900113", "", "").gebied().code()).isEqualTo("WK900113");
  }

  @Test
  void eenCodeDieEenBekendeGemeenteNietHeeftIsOnbekend() {
    assertThat(zoeker.zoek(2020, "WK900199", "", "").bezwaar()).isEqualTo(Reden.GEBIED_ONBEKEND);
    assertThat(zoeker.zoek(2020, "WK777701", "", "").gebied().code()).isEqualTo("WK777701");
  }

  @Test
  void eenNaamGeldtBinnenDeEigenGemeente() {
    assertThat(zoeker.zoek(2020, "", "De Hoek", "").gebied().code()).isEqualTo("WK900111");
    assertThat(zoeker.zoek(2020, "", "wijk 12 het veld", "").gebied().code()).isEqualTo("WK900112");
    assertThat(zoeker.zoek(2020, "", "Het Plein", "").bezwaar()).isEqualTo(Reden.GEBIED_ONBEKEND);
    assertThat(zoeker.zoek(2020, "", "De Hoek", "Elders").gebied().code()).isEqualTo("WK900211");
    assertThat(zoeker.zoek(2020, "", "De Hoek", "GM9002").gebied().code()).isEqualTo("WK900211");
  }

  @Test
  @Bedrijfsregel("MON-267")
  void eenNaamDieBijEenAnderGebiedHoortSpreektDeCodeTegen() {
    assertThat(ander("WK900111", "het veld")).isEqualTo("WK900112");
    assertThat(ander("BU90011101", "Het Veld")).isEqualTo("WK900112");
    assertThat(ander("WK900111", "De Hoek-Noord")).isEqualTo("BU90011101");
    assertThat(ander("WK900111", "De Hoek")).isNull();
    assertThat(ander("BU90011101", "De Hoek")).as("the wijk that it lies in").isNull();
    assertThat(ander("BU90011101", "Voorbeeld")).as("its municipality").isNull();
    assertThat(ander("WK900111", "Het Plein")).as("of another municipality").isNull();
    assertThat(ander("WK900111", "Hoek e.o.")).as("of no area").isNull();
    assertThat(ander("WK900113", "De Nieuwbouw")).as("its name in a later year").isNull();
    assertThat(ander("WK900111", "")).isNull();
  }

  private String ander(String code, String naam) {
    return zoeker
        .anderGebiedMetNaam(2020, Gebiedscode.lees(code).orElseThrow(), naam)
        .map(Gebiedscode::code)
        .orElse(null);
  }

  @Test
  void eenGemeenteBovenEenRijVerandertNietWaarDeVolgendeWordtGezocht() {
    assertThat(zoeker.zoek(2020, "", "Elders", "").gebied().code()).isEqualTo("GM9002");
    assertThat(zoeker.zoek(2020, "", "De Hoek", "").gebied().code()).isEqualTo("WK900111");
  }

  @Test
  void eenNaamWordtGezochtInHetDichtstbijzijndeJaarDatDeGemeenteHeeft() {
    Gebiedenkennis kennis =
        new Gebiedenkennis() {
          private final Gebiedenkennis later = new EigenFixture.Kennis();

          @Override
          public Optional<String> gemeente() {
            return later.gemeente();
          }

          @Override
          public List<Integer> jaren() {
            return List.of(2014, 2020);
          }

          @Override
          public List<Naam> van(int jaar) {
            return later.van(jaar).stream()
                .filter(n -> jaar == 2020 || !n.gebied().code().matches("(WK|BU)9001.*"))
                .toList();
          }
        };
    Gebiedszoeker anders = new Gebiedszoeker(kennis);
    assertThat(anders.indeling(2015)).as("2014 has another municipality only").contains(2020);
    assertThat(anders.zoek(2015, "", "Het Veld", "").gebied().code()).isEqualTo("WK900112");
    assertThat(anders.zoek(2015, "", "Het Veld", "GM9001").gebied().code()).isEqualTo("WK900112");
    assertThat(anders.zoek(2015, "", "Het Veld", "Voorbeeld").gebied().code())
        .isEqualTo("WK900112");
    assertThat(anders.zoek(2015, "", "Het Plein", "Elders").gebied().code()).isEqualTo("WK900212");
  }

  @Test
  void zonderGeldigeCodeTeltDeNaam() {
    assertThat(zoeker.zoek(2020, "-", "Het Veld", "").gebied().code()).isEqualTo("WK900112");
    assertThat(zoeker.zoek(2020, "", "WK900112", "").gebied().code()).isEqualTo("WK900112");
    assertThat(zoeker.zoek(2020, "-", "", "").bezwaar()).isEqualTo(Reden.GEEN_GEBIEDSCODE);
    assertThat(zoeker.zoek(2020, "", "", "").bezwaar()).isEqualTo(Reden.GEEN_GEBIEDSCODE);
  }
}
