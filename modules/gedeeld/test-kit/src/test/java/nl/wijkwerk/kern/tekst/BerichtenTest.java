package nl.wijkwerk.kern.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.wijkwerk.kern.fout.GeenToegang;
import nl.wijkwerk.kern.module.ModuleBeschrijving;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BerichtenTest {
  private static String geweigerd(Locale taal, Bevoegdheid bevoegdheid) {
    ModuleBeschrijving module = SchrijfwijzeTest.module();
    return new Berichten(module)
        .uitleg(taal, new GeenToegang(bevoegdheid, "WK014111"))
        .orElseThrow();
  }

  /** One power covers all that is recorded about a wijk, so its refusal does not name a part. */
  @Test
  void weigeringVanWatBijEenWijkHoortNoemtNietAlleenAnalyseEnPlan() {
    assertThat(geweigerd(Berichten.NEDERLANDS, Bevoegdheid.PLAN_OPSTELLEN))
        .contains("plan", "verhaal", "telling", "kosten-batenanalyse", "vragenlijst");
    assertThat(geweigerd(Locale.ENGLISH, Bevoegdheid.PLAN_OPSTELLEN))
        .contains("plan", "story", "count", "cost-benefit analysis", "questionnaire");
  }

  @ParameterizedTest
  @EnumSource
  void elkeBevoegdheidHeeftWoorden(Bevoegdheid bevoegdheid) {
    assertThat(geweigerd(Berichten.NEDERLANDS, bevoegdheid))
        .doesNotContain("bevoegdheid.", bevoegdheid.name());
  }
}
