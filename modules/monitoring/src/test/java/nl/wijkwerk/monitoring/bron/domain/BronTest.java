package nl.wijkwerk.monitoring.bron.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.bron.BronFixture;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BronTest {

  private static final Instant NU = Instant.parse("2026-11-27T09:00:00Z");
  private static final Broninhoud KERNCIJFERS = BronFixture.inhoud(Bronsoort.ODATA_V3);

  @ParameterizedTest
  @CsvSource({
    "'',84799NED,2020,naam",
    "Kerncijfers,../geheim,2020,tabel",
    "Kerncijfers,84799NED?x,2020,tabel",
    "Kerncijfers,84799NED,2027,jaar",
    "Kerncijfers,84799NED,1850,jaar"
  })
  @Bedrijfsregel("MON-80")
  void bronZonderNaamTabelOfJaarWordtGeweigerd(String naam, String tabel, int jaar, String veld) {
    Broninhoud inhoud =
        new Broninhoud(naam, Bronsoort.ODATA_V3, tabel, jaar, false, null, null, null);
    assertThatThrownBy(() -> inhoud.vereis(2026))
        .isInstanceOfSatisfying(Regelovertreding.class, e -> assertThat(e.veld()).isEqualTo(veld));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://opendata.cbs.nl/odata",
        "https://gebruiker@opendata.cbs.nl/odata",
        "file:///etc/passwd",
        "https:///odata",
        "https://opendata.cbs.nl/odata?x=1",
        "geen adres"
      })
  @Bedrijfsregel("MON-81")
  void eenOnveiligAdresWordtGeweigerd(String adres) {
    assertThatThrownBy(() -> Bronadres.van(adres)).isInstanceOf(Regelovertreding.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elders.example/odata/x",
        "http://opendata.cbs.nl:8080/odata/x",
        "https://opendata.cbs.nl.elders.example/x",
        "https://opendata.cbs.nl@elders.example/x",
        "//elders.example/x",
        "file:///etc/passwd",
        "https://opendata.cbs.nl:444/x"
      })
  @Bedrijfsregel("MON-81")
  void eenVolgendePaginaKomtVanDezelfdeServer(String verwijzing) {
    Bronadres adres = Bronadres.van("https://opendata.cbs.nl/odata/");
    assertThatThrownBy(() -> adres.volg(verwijzing)).isInstanceOf(OngeldigBestand.class);
  }

  @Test
  void eenVerwijzingVanCbsWordtGevolgdOokMetHttp() {
    Bronadres adres = Bronadres.van("https://opendata.cbs.nl/odata/");
    assertThat(adres.volg("http://opendata.cbs.nl/ODataFeed/OData/1/T?$format=json&$skip=10000"))
        .hasToString("https://opendata.cbs.nl/ODataFeed/OData/1/T?$format=json&$skip=10000");
    assertThat(adres.volg("/odata/1/T?$filter=Perioden eq '2020JJ00'&$skip=5"))
        .hasToString(
            "https://opendata.cbs.nl/odata/1/T?$filter=Perioden%20eq%20%272020JJ00%27&$skip=5");
    assertThat(adres.deel("1/T", "$filter=Perioden eq '2020JJ00'"))
        .hasToString("https://opendata.cbs.nl/odata/1/T?$filter=Perioden%20eq%20'2020JJ00'");
  }

  @Test
  @Bedrijfsregel("MON-82")
  void nietVakerEnNietEerderDanDeBronVraagt() {
    Beleefdheid b = Beleefdheid.perSeconde(2);
    assertThat(b.tussenpoos()).isEqualTo(Duration.ofMillis(500));
    assertThat(b.wacht(1, null, NU)).contains(Duration.ofSeconds(1));
    assertThat(b.wacht(3, null, NU)).contains(Duration.ofSeconds(4));
    assertThat(b.wacht(5, null, NU)).isEmpty();
    assertThat(b.wacht(1, "30", NU)).contains(Duration.ofSeconds(30));
    assertThat(b.wacht(1, "Fri, 27 Nov 2026 09:01:00 GMT", NU)).contains(Duration.ofMinutes(1));
    assertThat(b.wacht(1, "3600", NU)).as("longer than anybody waits").isEmpty();
    assertThat(b.wacht(2, "straks", NU)).contains(Duration.ofSeconds(2));
    assertThat(b.eenmaal().wacht(1, null, NU)).isEmpty();
  }

  @Test
  @Bedrijfsregel("MON-83")
  void paginasHorenBijEenVraagEnEenStand() {
    Bron bron = BronFixture.bron(UUID.randomUUID(), KERNCIJFERS);
    assertThat(bron.paginastand("a")).isNotEqualTo(bron.paginastand("b"));
    assertThat(bron.nieuws()).isEqualTo(Bron.Nieuws.NOOIT_OPGEHAALD);
    assertThat(opgehaald("b", "a").nieuws()).isEqualTo(Bron.Nieuws.NIEUW);
    assertThat(opgehaald("a", "a").nieuws()).isEqualTo(Bron.Nieuws.NIETS_NIEUWS);
    assertThat(Bron.dag("2021-03-29T02:00:00+02:00")).isEqualTo(LocalDate.of(2021, 3, 29));
    assertThat(Bron.dag("maart")).isNull();
  }

  private static Bron opgehaald(String stand, String toen) {
    return new Bron(UUID.randomUUID(), 0, KERNCIJFERS, stand, NU, toen, NU, null, 0, null, null);
  }

  @Test
  @Bedrijfsregel("MON-84")
  void eenTabelZonderGebiedOfMetEenTweedeUitsplitsingWordtGeweigerd() {
    for (Tabelbeschrijving tabel :
        List.of(
            beschrijving(null, List.of()), beschrijving("WijkenEnBuurten", List.of("Geslacht")))) {
      assertThatThrownBy(() -> tabel.vereisGebieden("84799NED"))
          .isInstanceOf(OngeldigBestand.class);
    }
    beschrijving("WijkenEnBuurten", List.of()).vereisGebieden("84799NED");
  }

  private static Tabelbeschrijving beschrijving(String gebied, List<String> uitsplitsingen) {
    return new Tabelbeschrijving(
        "Kerncijfers", "a", 0, gebied, null, null, uitsplitsingen, List.of(), List.of());
  }
}
