package nl.wijkwerk.monitoring.reeks.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GebiedsopvolgingTest {
  private static Gebiedsopvolging opvolging(Opvolgsoort soort, int jaar, String oud, String nieuw) {
    return new Gebiedsopvolging(UUID.randomUUID(), soort, jaar, codes(oud), codes(nieuw), " ");
  }

  private static List<String> codes(String codes) {
    return codes == null ? List.of() : Arrays.asList(codes.split(" "));
  }

  @ParameterizedTest
  @Bedrijfsregel("MON-106")
  @CsvSource({
    "HERNOEMD, 2019, WK900101, WK900101",
    "HERCODEERD, 2019, WK800101, WK900101",
    "SAMENGEVOEGD, 2019, WK900101 WK900102, WK900101",
    "GESPLITST, 2019, BU90010101, BU90010102 BU90010103"
  })
  void watPastWordtAangenomen(Opvolgsoort soort, int jaar, String oud, String nieuw) {
    assertThatCode(() -> opvolging(soort, jaar, oud, nieuw).vereis("GM9001", 2020))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @Bedrijfsregel("MON-106")
  @CsvSource({
    "HERNOEMD, 2019, WK900101, WK900102, soort",
    "HERCODEERD, 2019, WK900101, WK900101, soort",
    "SAMENGEVOEGD, 2019, WK900101, WK900102, soort",
    "GESPLITST, 2019, WK900101, WK900102, soort",
    "HERCODEERD, 2021, WK900101, WK900102, jaar",
    "HERCODEERD, 1990, WK900101, WK900102, jaar",
    "HERCODEERD, 2019, WK90010, WK900102, oud",
    "HERCODEERD, 2019, GM9001, WK900102, oud",
    "HERCODEERD, 2019,, WK900102, oud",
    "HERCODEERD, 2019, WK900101, BU90010102, nieuw",
    "HERCODEERD, 2019, WK900101, WK800102, nieuw",
    "SAMENGEVOEGD, 2019, WK900101 WK900101, WK900102, oud"
  })
  void watNietKanWordtGeweigerdMetHetVeld(
      Opvolgsoort soort, int jaar, String oud, String nieuw, String veld) {
    assertThatThrownBy(() -> opvolging(soort, jaar, oud, nieuw).vereis("GM9001", 2020))
        .isInstanceOfSatisfying(Regelovertreding.class, e -> assertThat(e.veld()).isEqualTo(veld));
  }

  @Test
  @Bedrijfsregel("MON-224")
  void wieNiemandKentOfWieErNogIsGingNergensInOp() {
    Map<String, Set<Integer>> jaren =
        Map.of("WK900101", Set.of(2018, 2019), "WK900102", Set.of(2018));
    Set<String> bekend = Set.of("WK900101", "WK900102", "WK900104");
    Gebiedsopvolging weg = opvolging(Opvolgsoort.HERCODEERD, 2019, "WK900102", "WK900103");
    assertThatCode(() -> weg.vereisVoorgangers(bekend, jaren, List.of(weg)))
        .doesNotThrowAnyException();
    Gebiedsopvolging alleenCijfers =
        opvolging(Opvolgsoort.HERCODEERD, 2019, "WK900104", "WK900103");
    assertThatCode(() -> alleenCijfers.vereisVoorgangers(bekend, jaren, List.of(alleenCijfers)))
        .doesNotThrowAnyException();
    Gebiedsopvolging tikfout = opvolging(Opvolgsoort.HERCODEERD, 2019, "WK900198", "WK900101");
    assertThatThrownBy(() -> tikfout.vereisVoorgangers(bekend, jaren, List.of(tikfout)))
        .isInstanceOfSatisfying(
            Regelovertreding.class, e -> assertThat(e.sleutel()).endsWith(".onbekend"));
    Gebiedsopvolging erNog =
        opvolging(Opvolgsoort.SAMENGEVOEGD, 2019, "WK900101 WK900102", "WK900102");
    assertThatThrownBy(() -> erNog.vereisVoorgangers(bekend, jaren, List.of(erNog)))
        .isInstanceOfSatisfying(
            Regelovertreding.class, e -> assertThat(e.sleutel()).endsWith(".bestaat-nog"));
    Gebiedsopvolging eerder = opvolging(Opvolgsoort.HERCODEERD, 2017, "WK900101", "WK900103");
    assertThatThrownBy(() -> eerder.vereisVoorgangers(bekend, jaren, List.of(eerder)))
        .as("it is still there in a later year")
        .isInstanceOfSatisfying(
            Regelovertreding.class, e -> assertThat(e.argumenten()).contains("WK900101", "2018"));
    Gebiedsopvolging ruil = opvolging(Opvolgsoort.HERCODEERD, 2019, "WK900102", "WK900101");
    Gebiedsopvolging terug = opvolging(Opvolgsoort.HERCODEERD, 2019, "WK900101", "WK900102");
    assertThatCode(() -> terug.vereisVoorgangers(bekend, jaren, List.of(ruil, terug)))
        .as("two that change codes are both still there")
        .doesNotThrowAnyException();
  }

  @Test
  @Bedrijfsregel("MON-106")
  void overEenNieuwGebiedWordtInEenJaarMaarEenKeerIetsGezegd() {
    Gebiedsopvolging een = opvolging(Opvolgsoort.HERCODEERD, 2019, "WK900101", "WK900102");
    Gebiedsopvolging ander =
        opvolging(Opvolgsoort.SAMENGEVOEGD, 2019, "WK900103 WK900104", "WK900102");
    assertThatThrownBy(() -> ander.vereisEnige(List.of(een))).isInstanceOf(Regelovertreding.class);
    assertThatCode(
            () ->
                opvolging(Opvolgsoort.HERCODEERD, 2018, "WK900104", "WK900102")
                    .vereisEnige(List.of(een)))
        .doesNotThrowAnyException();
    assertThat(een.zegtHetzelfde(opvolging(Opvolgsoort.HERCODEERD, 2019, "WK900101", "WK900102")))
        .isTrue();
    assertThat(een.zegtHetzelfde(ander)).isFalse();
  }
}
