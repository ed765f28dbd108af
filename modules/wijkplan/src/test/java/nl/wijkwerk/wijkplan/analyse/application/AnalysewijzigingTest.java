package nl.wijkwerk.wijkplan.analyse.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregelinhoud;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.analyse.domain.Prioriteit;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import org.junit.jupiter.api.Test;

class AnalysewijzigingTest {
  private static Analyses.Regel regel(Integer waardering, String kosten, String opmerkingen) {
    return new Analyses.Regel(
        UUID.randomUUID(),
        1,
        new Analyseregelinhoud(
            1,
            Domein.SOCIAAL,
            waardering,
            waardering == null ? null : "Regiegroep",
            " ",
            "Weinig contact",
            null,
            "Zelf bedacht",
            kosten == null ? null : new BigDecimal(kosten),
            Prioriteit.HOOG,
            opmerkingen,
            null),
        List.of(new Oplossingen.Keus(UUID.randomUUID(), "Straatontbijt")),
        null);
  }

  @Test
  void zegtAllesWatErStond() {
    assertThat(Analysewijziging.inWoorden(regel(2, "12500.00", "Nog bespreken")))
        .isEqualTo(
            "domein sociaal; waardering 2; gewaardeerd door “Regiegroep”; knelpunten “Weinig"
                + " contact”; oplossingen “Straatontbijt; Zelf bedacht”; kosten 12.500; prioriteit"
                + " hoog; opmerkingen “Nog bespreken”");
  }

  @Test
  void noemtElkVeldDatVeranderdeMetWatErStond() {
    assertThat(Analysewijziging.tussen(regel(2, "1000", null), regel(null, "1500", "Later")))
        .isEqualTo(
            "waardering leeggemaakt, was 2; gewaardeerd door leeggemaakt, was “Regiegroep”; kosten"
                + " van 1.000 naar 1.500; opmerkingen ingevuld: “Later”");
    assertThat(Analysewijziging.tussen(regel(2, "1000", null), regel(2, "1000.00", null)))
        .isEqualTo("niets");
  }
}
