package nl.wijkwerk.monitoring.inlezen.application;

import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.csv;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import org.junit.jupiter.api.Test;

class OpenerTest {

  private static OngeldigBestand zonderKeuzes(String... regels) {
    try (Aanlevering aanlevering =
        Aanlevering.metEigenTabel(List.of(csv("a.csv", regels)), Grenzen.STANDAARD)) {
      return new Opener().open(aanlevering, null).zonderKeuzes();
    }
  }

  @Test
  @Bedrijfsregel("MON-94")
  void koppenDieNiemandNogKoosVragenDatOpDePaginaTeDoen() {
    OngeldigBestand fout = zonderKeuzes("wijkcode;jaar;C-andere kop", "WK900111;2023;7,1");
    assertThat(fout.fout()).isEqualTo(Fout.KOLOMMEN_NIET_GEKOZEN);
    assertThat(fout.waarden()).containsExactly("a.csv");
  }

  @Test
  void zonderKoppenIsErNietsTeKiezenMaarWordenZeGevraagd() {
    assertThat(zonderKeuzes("WK900111;2023;7,1", "WK900112;2023;6,8").fout())
        .isEqualTo(Fout.GEEN_KOPREGELS);
  }
}
