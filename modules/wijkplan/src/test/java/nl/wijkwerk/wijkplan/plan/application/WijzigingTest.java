package nl.wijkwerk.wijkplan.plan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import org.junit.jupiter.api.Test;

class WijzigingTest {

  private static Plan.Regel inhoud(
      BigDecimal raming, BigDecimal beginwaarde, LocalDate streefdatum, String eigenaar) {
    return regel(
        new Planregelinhoud(
            2,
            "Veiliger op straat",
            false,
            null,
            raming,
            null,
            null,
            null,
            null,
            null,
            beginwaarde,
            null,
            null,
            null,
            streefdatum,
            eigenaar,
            null),
        List.of());
  }

  private static Plan.Regel regel(Planregelinhoud inhoud, List<Oplossingen.Keus> gekozen) {
    return new Plan.Regel(UUID.randomUUID(), 1, "2.1", inhoud, gekozen, List.of(), null);
  }

  @Test
  void noemtWatErStondEnWatErStaatInHetNederlands() {
    assertThat(
            Wijziging.tussen(
                inhoud(new BigDecimal("250000.00"), null, null, "Manager wijksturing"),
                inhoud(
                    new BigDecimal("300000"),
                    new BigDecimal("24.50"),
                    LocalDate.of(2027, 12, 31),
                    null)))
        .isEqualTo(
            "raming van 250.000 naar 300.000; beginwaarde ingevuld: 24,5; streefdatum ingevuld: 31"
                + " december 2027; eigenaar leeggemaakt, was \u201cManager wijksturing\u201d");
  }

  @Test
  void openPlaatsDieGevuldWordtStaatErin() {
    assertThat(Wijziging.tussen(pm(true), pm(false))).isEqualTo("geen open plaats (PM) meer");
    assertThat(Wijziging.tussen(pm(false), pm(true))).isEqualTo("open plaats (PM) geworden");
  }

  private static Plan.Regel pm(boolean pm) {
    return regel(
        new Planregelinhoud(
            2, "Veilig", pm, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null),
        List.of());
  }

  @Test
  void hetzelfdeBedragMetAndereDecimalenIsGeenWijziging() {
    assertThat(
            Wijziging.tussen(
                inhoud(new BigDecimal("250000.00"), null, null, null),
                inhoud(new BigDecimal("250000"), null, null, null)))
        .isEqualTo("niets");
  }

  @Test
  void keuzeUitDeBibliotheekStaatErInWoordenBij() {
    Plan.Regel zonder = inhoud(null, null, null, null);
    Plan.Regel met =
        regel(zonder.inhoud(), List.of(new Oplossingen.Keus(UUID.randomUUID(), "Buurtbeheer")));
    assertThat(Wijziging.tussen(zonder, met))
        .isEqualTo("oplossingen ingevuld: \u201cBuurtbeheer\u201d");
  }
}
