package nl.wijkwerk.monitoring.groep.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GebiedsgroepTest {
  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-27T10:00:00Z");
  private static final Gebiedsgroep.Keuzes KEUZES =
      new Gebiedsgroep.Keuzes(
          Set.of("WK014111", "WK014112"), Set.of("BIJSTAND", "SALDO"), Set.of("SALDO"));

  private static Groepsinhoud steden(GepubliceerdCijfer... cijfers) {
    return new Groepsinhoud(
        "G4", Groepsoort.STEDEN, null, List.of("GM0363", "GM0599"), Arrays.asList(cijfers));
  }

  private static Groepsinhoud wijken(String... leden) {
    return new Groepsinhoud("Oost", Groepsoort.WIJKEN, null, List.of(leden), List.of());
  }

  private static GepubliceerdCijfer cijfer(
      String indicator, Integer jaar, String waarde, String bron) {
    return new GepubliceerdCijfer(
        indicator, jaar, waarde == null ? null : new BigDecimal(waarde), bron);
  }

  private static Gebiedsgroep maak(Groepsinhoud inhoud) {
    return new Gebiedsgroep(UUID.randomUUID(), inhoud, KEUZES, NU, "M");
  }

  static Stream<Arguments> geweigerd() {
    GepubliceerdCijfer goed = cijfer("BIJSTAND", 2020, "40", "CBS");
    return Stream.of(
        Arguments.of("MON-113", "naam", wijkenZonderNaam()),
        Arguments.of(
            "MON-113",
            "naam",
            new Groepsinhoud("x".repeat(81), Groepsoort.STEDEN, null, steden().leden(), List.of())),
        Arguments.of(
            "MON-113", "soort", new Groepsinhoud("A", null, null, steden().leden(), List.of())),
        Arguments.of("MON-113", "leden", wijken("WK014111")),
        Arguments.of("MON-113", "leden", wijken("WK014111", "wk014111 ")),
        Arguments.of("MON-113", "leden", wijken("WK014111", "WK999999")),
        Arguments.of(
            "MON-113",
            "leden",
            new Groepsinhoud(
                "A", Groepsoort.STEDEN, null, List.of("GM0363", "Utrecht"), List.of())),
        Arguments.of(
            "MON-113",
            "leden",
            new Groepsinhoud(
                "A",
                Groepsoort.STEDEN,
                null,
                IntStream.range(0, 501).mapToObj(n -> "GM%04d".formatted(n)).toList(),
                List.of())),
        Arguments.of(
            "MON-115",
            "cijfers",
            new Groepsinhoud(
                "A", Groepsoort.WIJKEN, null, List.of("WK014111", "WK014112"), List.of(goed))),
        Arguments.of("MON-115", "cijfers", steden(cijfer("ONBEKEND", 2020, "40", "CBS"))),
        Arguments.of("MON-115", "cijfers", steden(cijfer(null, 2020, "40", "CBS"))),
        Arguments.of("MON-115", "cijfers", steden(cijfer("BIJSTAND", 2027, "40", "CBS"))),
        Arguments.of("MON-115", "cijfers", steden(cijfer("BIJSTAND", null, "40", "CBS"))),
        Arguments.of("MON-115", "cijfers", steden(cijfer("BIJSTAND", 2020, null, "CBS"))),
        Arguments.of("MON-115", "cijfers", steden(cijfer("BIJSTAND", 2020, "-1", "CBS"))),
        Arguments.of("MON-115", "cijfers", steden(cijfer("BIJSTAND", 2020, "40", " "))),
        Arguments.of("MON-115", "cijfers", steden(goed, goed)));
  }

  @Test
  @Bedrijfsregel("MON-113")
  void eenGroepBlijftVanDezelfdeSoort() {
    Gebiedsgroep groep = maak(steden());
    assertThatThrownBy(() -> groep.wijzig(wijken("WK014111", "WK014112"), KEUZES, NU, "M"))
        .isInstanceOf(Regelovertreding.class)
        .hasFieldOrPropertyWithValue("regel", "MON-113");
    assertThat(groep.inhoud()).isEqualTo(steden());
  }

  private static Groepsinhoud wijkenZonderNaam() {
    return new Groepsinhoud(
        " ", Groepsoort.WIJKEN, null, List.of("WK014111", "WK014112"), List.of());
  }

  @ParameterizedTest
  @MethodSource
  @Bedrijfsregel({"MON-113", "MON-115"})
  void geweigerd(String regel, String veld, Groepsinhoud inhoud) {
    assertThatThrownBy(() -> maak(inhoud))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.regel()).isEqualTo(regel);
              assertThat(fout.veld()).isEqualTo(veld);
            });
  }

  @Test
  void groepHoudtWatErIngevuldIsEnNeemtEenLidEenKeerOp() {
    assertThat(maak(wijken("WK014111", "wk014112", "WK014111", " ")).inhoud().leden())
        .containsExactly("WK014111", "WK014112");
    Groepsinhoud g4 = steden(cijfer("BIJSTAND", 2020, "40", "CBS"));
    assertThat(maak(g4).inhoud()).isEqualTo(g4);
  }

  @Test
  @Bedrijfsregel("MON-115")
  void saldoMagOnderNulLiggen() {
    Groepsinhoud g4 = steden(cijfer("SALDO", 2020, "-4", "CBS"));
    assertThat(maak(g4).inhoud()).isEqualTo(g4);
  }

  @Test
  void verwijderdeGroepVerandertNietMeer() {
    Gebiedsgroep groep = maak(steden());
    groep.laatVervallen(NU, "M");
    assertThatThrownBy(() -> groep.wijzig(steden(), KEUZES, NU, "A")).isInstanceOf(Vervallen.class);
    assertThatThrownBy(() -> groep.laatVervallen(NU, "A")).isInstanceOf(Vervallen.class);
  }
}
