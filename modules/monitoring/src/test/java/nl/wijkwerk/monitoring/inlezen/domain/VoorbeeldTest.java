package nl.wijkwerk.monitoring.inlezen.domain;

import static nl.wijkwerk.monitoring.inlezen.EigenFixture.toewijzing;
import static nl.wijkwerk.monitoring.inlezen.domain.Getalschrift.KOMMA;
import static nl.wijkwerk.monitoring.inlezen.domain.Getalschrift.PUNT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.persistence.Toewijzingtekst;
import org.junit.jupiter.api.Test;

@Bedrijfsregel("MON-255")
class VoorbeeldTest {

  private static final Toewijzing EEN = toewijzing(KOMMA, "c=WAARDE:A:score");

  private static Voorbeeld kolom(boolean kommaScheidt, String... cellen) {
    List<List<String>> rijen = Arrays.stream(cellen).map(List::of).toList();
    return new Voorbeeld(
        rijen, rijen.stream().map(rij -> Set.<Integer>of()).toList(), kommaScheidt);
  }

  private static Getalschrift schrift(boolean kommaScheidt, String... cellen) {
    return kolom(kommaScheidt, cellen).schrift().orElse(null);
  }

  @Test
  void watMaarOpEenManierEenGetalIsBeslist() {
    assertThat(schrift(false, "4.100", "0.103", "-0.123", "5.210")).isEqualTo(PUNT);
    assertThat(schrift(false, "0.500", "0.511")).isEqualTo(PUNT);
    assertThat(schrift(false, "1234.567")).isEqualTo(PUNT);
    assertThat(schrift(false, "0,500")).isEqualTo(KOMMA);
    assertThat(schrift(false, "1.234", "1.234.567")).isEqualTo(KOMMA);
    assertThat(schrift(false, "7,1", "6.001")).isEqualTo(KOMMA);
    assertThat(schrift(false, "12", "x", "2023")).isEqualTo(KOMMA);
  }

  @Test
  void watOpenBlijftWordtNietGeraden() {
    assertThat(schrift(false, "6.001", "5.002", "12")).isNull();
    assertThat(schrift(false, "6,001")).isNull();
    assertThat(schrift(false, "6,01", "6.01")).isNull();
  }

  @Test
  void waarKommasDeKolommenScheidenIsEenPuntEenDecimaal() {
    assertThat(schrift(true, "6.001", "5.002", "12")).isEqualTo(PUNT);
    assertThat(schrift(true, "1.234.567", "6.001")).isEqualTo(KOMMA);
    assertThat(schrift(true, "6,001", "6.001")).as("between quotes").isNull();
  }

  @Test
  void getallenVanEenWerkbladZeggenNietsVanHetSchrift() {
    Voorbeeld voorbeeld =
        new Voorbeeld(
            List.of(List.of("6,85", "7.0"), List.of("6,87", "7.1"), List.of("6,8", "8")),
            List.of(Set.of(0), Set.of(0), Set.of(0, 1)),
            false);
    assertThat(voorbeeld.schrift()).contains(PUNT);
    assertThat(voorbeeld.eerste(PUNT).get(0)).containsExactly("6.85", "7.0");
  }

  @Test
  void onthoudenKeuzesWijkenVoorWatHetBestandZelfZegt() {
    assertThat(kolom(false, "4.100", "0.103").onthouden(EEN).getalschrift()).isEqualTo(PUNT);
    assertThat(kolom(false, "4.100", "5.103").onthouden(EEN)).isEqualTo(EEN);
    assertThat(kolom(true, "4.100", "5.103").onthouden(EEN)).isEqualTo(EEN);
    assertThat(kolom(false, "0.103", "7,1").onthouden(EEN)).isEqualTo(EEN);
    assertThat(kolom(false, "0.103").onthouden(toewijzing(KOMMA, "c=NIETS")).getalschrift())
        .isEqualTo(KOMMA);
  }

  @Test
  void eenKeuzeDieHetBestandNietBevestigtIsOmNaTeKijken() {
    assertThat(kolom(false, "12", "6.001").natekijken(EEN))
        .contains(
            new Voorbeeld.Dubbelzinnig("6.001", new BigDecimal("6001"), new BigDecimal("6.001")));
    assertThat(kolom(true, "6.001").natekijken(EEN)).isPresent();
    assertThat(kolom(true, "6.001").natekijken(EEN.met(PUNT))).isEmpty();
    assertThat(kolom(false, "6.001", "7,1").natekijken(EEN)).isEmpty();
    assertThat(kolom(false, "6.001").natekijken(EEN.met((Getalschrift) null))).isPresent();
    assertThat(kolom(false, "6.001").natekijken(toewijzing(null, "c=NIETS"))).isEmpty();
  }

  @Test
  void hetVoorbeeldZegtWelkCijferErBewaardWordtAlsDatErNietStaat() {
    assertThat(kolom(false, "6.001").wordt(0, 0, EEN)).contains(new BigDecimal("6001"));
    assertThat(kolom(false, "6.001").wordt(0, 0, EEN.met(PUNT))).contains(new BigDecimal("6.001"));
    assertThat(kolom(false, "45%").wordt(0, 0, EEN)).contains(new BigDecimal("45"));
    assertThat(kolom(false, "6,0").wordt(0, 0, EEN)).isEmpty();
    assertThat(kolom(false, "x").wordt(0, 0, EEN)).isEmpty();
    assertThat(kolom(false, "6.001").wordt(0, 0, EEN.met((Getalschrift) null))).isEmpty();
    Voorbeeld werkblad = new Voorbeeld(List.of(List.of("6,875")), List.of(Set.of(0)), false);
    assertThat(werkblad.wordt(0, 0, EEN.met(PUNT))).isEmpty();
  }

  @Test
  void eenKeuzeDieNogOpenIsWordtBewaardZoalsZijIs() {
    Toewijzing open = EEN.met((Getalschrift) null);
    assertThat(Toewijzingtekst.schrijf(open)).doesNotContain("getalschrift");
    assertThat(Toewijzingtekst.schrijf(EEN)).contains("\"getalschrift\":\"KOMMA\"");
  }
}
