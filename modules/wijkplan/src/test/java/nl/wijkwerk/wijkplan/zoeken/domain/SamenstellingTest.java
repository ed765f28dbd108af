package nl.wijkwerk.wijkplan.zoeken.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Bedrijfsregel("WPL-111")
class SamenstellingTest {
  @ParameterizedTest
  @CsvSource({
    "straatverlichting, verlichting",
    "straatverlichting, verlicht",
    "straatverlichtingen, verlichting",
    "straatverlichtingsplan, verlichting",
    "straatverlichtingsplan, plan",
    "zwerfafval, afval",
    "zwerfafval, afvallen",
    "zwerfafvallen, afval",
    "zwerfafvalbak, afval",
    "speelpark, parken",
    "speelparken, park",
    "buurtrestaurant, restaurant",
    "buurthuizen, huizen",
    "wijkbewoners, bewoner",
    "berflostraat, straat",
    "taalonderwijs, onderwijs",
    "vrijwilligerswerk, werk",
    "energiearmoede, armoede"
  })
  void heeftHetDeel(String woord, String deel) {
    assertThat(Samenstelling.bevat(woord, deel)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "zwerfafvallen, vallen",
    "zwerfafvallen, alle",
    "zwerfafval, zwerfafvallen",
    "installeren, alle",
    "installeren, leren",
    "vallende, alle",
    "straatverlichting, lichting",
    "straatverlichting, licht",
    "buurthuis, thuis",
    "gemeente, eente",
    "kinderen, eren",
    "parkeren, eren",
    "ouderen, deren",
    "speelplekken, lekken",
    "verlichting, lichting",
    "bewoners, wonen",
    "gezondheid, onder"
  })
  void heeftHetDeelNiet(String woord, String rest) {
    assertThat(Samenstelling.bevat(woord, rest)).isFalse();
  }

  @Test
  void eindigtInDelenDieWoordenZijn() {
    assertThat(Samenstelling.koppen("hondenuitlaatplaats"))
        .containsExactly("uitlaatplaats", "plaats");
    assertThat(Samenstelling.koppen("cafestraat")).containsExactly("straat");
    assertThat(Samenstelling.koppen("veiligheid")).isEmpty();
    assertThat(Samenstelling.koppen("vermeulen")).isEmpty();
  }

  @Test
  void eenVormHoortBijHaarStam() {
    assertThat(Samenstelling.vormen("afvallen")).contains("afvallen", "afval");
    assertThat(Samenstelling.vormen("verlichting")).containsExactly("verlichting");
  }
}
