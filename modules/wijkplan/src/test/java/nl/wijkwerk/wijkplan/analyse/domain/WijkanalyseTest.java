package nl.wijkwerk.wijkplan.analyse.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.Vervallen;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class WijkanalyseTest {
  private static Analyseregelinhoud inhoud(String knelpunt, Integer waardering, String kosten) {
    return new Analyseregelinhoud(
        1,
        Domein.SOCIAAL,
        waardering,
        waardering == null ? null : "Regiegroep",
        null,
        knelpunt,
        null,
        null,
        new BigDecimal(kosten),
        null,
        null,
        null);
  }

  private static void weigert(Analyseregelinhoud inhoud, String veld) {
    assertThatThrownBy(() -> nieuw(inhoud))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            r -> {
              assertThat(r.regel()).isEqualTo("WPL-07");
              assertThat(r.veld()).isEqualTo(veld);
            });
  }

  @Test
  @Bedrijfsregel("WPL-07")
  void regelZegtIetsEnWaardeertOpDeSchaal() {
    weigert(inhoud(" ", 3, "0"), "knelpunten");
    weigert(inhoud("Te weinig contact", 6, "0"), "waardering");
    weigert(inhoud("Te weinig contact", 3, "-1"), "kosten");
    weigert(inhoud("Te weinig contact", 3, "1000000000"), "kosten");
  }

  @Test
  @Bedrijfsregel("WPL-50")
  void waarderingNoemtWieHaarGaf() {
    weigertWaardering(3, " ", "waarderingDoor");
    weigertWaardering(null, "Regiegroep", "waardering");
    weigertWaardering(3, "x".repeat(121), "waarderingDoor");
    assertThat(nieuw(gewaardeerd(3, " Regiegroep ")).inhoud().waarderingDoor())
        .isEqualTo("Regiegroep");
    assertThat(nieuw(gewaardeerd(null, "")).inhoud().waarderingDoor()).isNull();
  }

  private static void weigertWaardering(Integer waardering, String door, String veld) {
    assertThatThrownBy(() -> nieuw(gewaardeerd(waardering, door)))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            r -> {
              assertThat(r.regel()).isEqualTo("WPL-50");
              assertThat(r.veld()).isEqualTo(veld);
            });
  }

  private static Analyseregelinhoud gewaardeerd(Integer waardering, String door) {
    return new Analyseregelinhoud(
        1, Domein.SOCIAAL, waardering, door, null, "Knelpunt", null, null, null, null, null, null);
  }

  @Test
  @Bedrijfsregel("WPL-51")
  void overgenomenRegelZegtWaarHijVandaanKomt() {
    Analyseregel regel = nieuw(gewaardeerd(null, null));
    assertThat(regel.herkomst()).isNull();
    Herkomst herkomst =
        new Herkomst(
            Herkomst.Soort.PLAN, UUID.randomUUID(), UUID.randomUUID(), "Wijkplan, doel 2.1");
    regel.kwamUit(herkomst);
    assertThat(regel.herkomst()).isEqualTo(herkomst);
  }

  @Test
  @Bedrijfsregel("WPL-11")
  void teLangeTekstWordtGeweigerdMetElkVeldEnDeLengte() {
    String past = "x".repeat(1500);
    assertThat(nieuw(met(past, past)).inhoud().knelpunten()).isEqualTo(past);
    assertThatThrownBy(() -> nieuw(met(past + "y", past + "\r\n")))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            r -> {
              assertThat(r.alle())
                  .extracting(Regelovertreding::veld)
                  .containsExactly("knelpunten", "opmerkingen");
              assertThat(r.alle()).allMatch(een -> een.regel().equals("WPL-11"));
              assertThat(r.argumenten()).containsExactly(1500, 1501, 1);
            });
  }

  private static Analyseregelinhoud met(String knelpunten, String opmerkingen) {
    return new Analyseregelinhoud(
        1,
        Domein.SOCIAAL,
        3,
        "Regiegroep",
        null,
        knelpunten,
        null,
        null,
        null,
        null,
        opmerkingen,
        null);
  }

  private static Analyseregel nieuw(Analyseregelinhoud inhoud) {
    return new Analyseregel(UUID.randomUUID(), UUID.randomUUID(), inhoud, OffsetDateTime.now());
  }

  @Test
  void weggehaaldeRegelZegtWieDatDeedEnWanneer() {
    Analyseregel regel = nieuw(inhoud("Te weinig contact", 3, "0"));
    regel.vereisAanwezig();
    OffsetDateTime toen = OffsetDateTime.parse("2026-11-25T10:00:00+01:00");
    regel.laatVervallen(toen, "Manager wijksturing");
    assertThatThrownBy(regel::vereisAanwezig)
        .isInstanceOfSatisfying(
            Vervallen.class,
            v -> {
              assertThat(v.door()).isEqualTo("Manager wijksturing");
              assertThat(v.op()).isEqualTo(toen);
            });
  }

  @Test
  @Bedrijfsregel("WPL-06")
  void analyseWaarEenPlanOpRustVerandertNietMeer() {
    Wijkanalyse analyse =
        new Wijkanalyse("WK014111", "De Riet", LocalDate.of(2026, 3, 9), "Wijkregisseur");
    analyse.sluitMet(UUID.randomUUID());
    assertThatThrownBy(analyse::vereisOpen).isInstanceOf(Regelovertreding.class);
    assertThatThrownBy(() -> analyse.sluitMet(UUID.randomUUID()))
        .isInstanceOf(Regelovertreding.class);
  }
}
