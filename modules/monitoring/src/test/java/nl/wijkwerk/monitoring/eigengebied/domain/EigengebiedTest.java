package nl.wijkwerk.monitoring.eigengebied.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EigengebiedTest {
  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-27T10:00:00Z");
  private static final List<Gebied> KEUZES = EigengebiedFixture.keuzes();

  private static Eigengebiedinhoud inhoud(
      String naam, Integer vanaf, Integer tot, String... delen) {
    return new Eigengebiedinhoud(naam, null, vanaf, tot, Arrays.asList(delen));
  }

  private static Eigengebied maak(Eigengebiedinhoud inhoud) {
    return new Eigengebied(UUID.randomUUID(), 7, inhoud, KEUZES, NU, "M");
  }

  static Stream<Arguments> geweigerd() {
    return Stream.of(
        Arguments.of("MON-160", "naam", inhoud(" ", 2020, null, "BU90011101")),
        Arguments.of("MON-160", "naam", inhoud("x".repeat(81), 2020, null, "BU90011101")),
        Arguments.of("MON-160", "delen", inhoud("A", 2020, null)),
        Arguments.of("MON-160", "delen", inhoud("A", 2020, null, "BU90029999")),
        Arguments.of("MON-160", "delen", inhoud("A", 2020, null, "WK900111", "BU90011101")),
        Arguments.of("MON-161", "vanaf", inhoud("A", null, null, "BU90011101")),
        Arguments.of("MON-161", "vanaf", inhoud("A", 2027, null, "BU90011101")),
        Arguments.of("MON-161", "tot", inhoud("A", 2020, 2019, "BU90011101")));
  }

  @ParameterizedTest
  @MethodSource("geweigerd")
  @Bedrijfsregel({"MON-160", "MON-161"})
  void geweigerd(String regel, String veld, Eigengebiedinhoud inhoud) {
    assertThatThrownBy(() -> maak(inhoud))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.regel()).isEqualTo(regel);
              assertThat(fout.veld()).isEqualTo(veld);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "De Riet,eigengebied.naam-van-wijk",
    "'  DE   riet ',eigengebied.naam-van-wijk",
    "'de\u00a0riet',eigengebied.naam-van-wijk",
    "binnenstad,eigengebied.naam-van-buurt"
  })
  @Bedrijfsregel("MON-160")
  void heetNietAlsEenWijkOfBuurt(String naam, String sleutel) {
    List<Gebied> keuzes =
        List.of(
            EigengebiedFixture.gebied("WK900111", "De Riet", Niveau.WIJK, "GM9001"),
            EigengebiedFixture.gebied("BU90011101", "Binnenstad ", Niveau.BUURT, "WK900111"));
    Eigengebiedinhoud inhoud = inhoud(naam, 2020, null, "WK900111");
    assertThatThrownBy(() -> new Eigengebied(UUID.randomUUID(), 7, inhoud, keuzes, NU, "M"))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.veld()).isEqualTo("naam");
              assertThat(fout.sleutel()).isEqualTo(sleutel);
            });
    Eigengebied gebied = maak(inhoud("De Riet en Binnenstad", 2020, null, "WK900111"));
    assertThatThrownBy(() -> gebied.wijzig(inhoud, keuzes, NU, "M"))
        .isInstanceOf(Regelovertreding.class);
  }

  @Test
  void spatiesInDeNaamMakenGeenVerschil() {
    assertThat(inhoud("Team\u00a0 Noord", 2020, null).naam()).isEqualTo("Team Noord");
  }

  @Test
  void heeftEenCodeVoorGoedEnDelenDieElkEenKeerVoorkomen() {
    Eigengebied gebied = maak(inhoud("Noord ", 2020, 2022, "bu90011101", "BU90011101", "WK900112"));
    assertThat(gebied.code()).isEqualTo("EG0007");
    assertThat(gebied.inhoud()).isEqualTo(inhoud("Noord", 2020, 2022, "BU90011101", "WK900112"));
  }

  @Test
  void watIngetrokkenIsVerandertNietMeer() {
    Eigengebied gebied = maak(inhoud("Noord", 2020, null, "BU90011101"));
    gebied.trekIn(NU, "M");
    assertThatThrownBy(() -> gebied.wijzig(inhoud("A", 2020, null, "BU90011101"), KEUZES, NU, "M"))
        .isInstanceOf(Vervallen.class);
  }
}
