package nl.wijkwerk.monitoring.opendata.domain;

import static nl.wijkwerk.monitoring.opendata.domain.DatasetFixture.BEKEND;
import static nl.wijkwerk.monitoring.opendata.domain.DatasetFixture.NU;
import static nl.wijkwerk.monitoring.opendata.domain.DatasetFixture.dataset;
import static nl.wijkwerk.monitoring.opendata.domain.DatasetFixture.inhoud;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class DatasetTest {
  private static final String REDEN = "Er staat een fout in de cijfers.";

  private static List<String> sleutels(Runnable werk) {
    Regelovertreding fout = catchThrowableOfType(Regelovertreding.class, werk::run);
    return fout == null ? List.of() : fout.alle().stream().map(Regelovertreding::sleutel).toList();
  }

  private static Bronlicentie bron(String naam, Bronvoorwaarde voorwaarde) {
    return new Bronlicentie(UUID.randomUUID(), naam, voorwaarde, "Staat op de website.", NU, "M");
  }

  @Test
  @Bedrijfsregel("MON-140")
  void eenDatasetZegtWatHijIsEnWieVragenBeantwoordt() {
    Datasetinhoud leeg =
        new Datasetinhoud(" ", null, null, null, null, null, null, null, null, "geen adres", null);
    assertThat(sleutels(() -> dataset().wijzig(leeg, BEKEND, NU, "M")))
        .containsExactly(
            "dataset.zonder.titel",
            "dataset.zonder.omschrijving",
            "dataset.zonder.thema",
            "dataset.zonder.indicatoren",
            "dataset.zonder.niveaus",
            "dataset.jaar-bereik",
            "dataset.zonder.licentie",
            "dataset.zonder.contact",
            "dataset.mail-onjuist",
            "dataset.zonder.frequentie");
  }

  @Test
  @Bedrijfsregel("MON-140")
  void eenDatasetKiestIndicatorenDieErZijnEnJarenDieErGeweestZijn() {
    assertThat(sleutels(() -> dataset().wijzig(inhoud(), Set.of(), NU, "M")))
        .containsExactly("dataset.indicator-onbekend");
    assertThat(
            sleutels(
                () -> dataset().wijzig(inhoud(2021, 2020, Datasetniveau.WIJK), BEKEND, NU, "M")))
        .containsExactly("dataset.jaar-bereik");
    assertThat(
            sleutels(
                () -> dataset().wijzig(inhoud(2020, 2027, Datasetniveau.WIJK), BEKEND, NU, "M")))
        .containsExactly("dataset.jaar-bereik");
  }

  @Test
  @Bedrijfsregel("MON-146")
  void eenIngetrokkenDatasetVerandertNietMeer() {
    Dataset dataset = dataset();
    dataset.publiceer(3, NU);
    assertThat(sleutels(() -> dataset.trekIn("kort", NU))).containsExactly("dataset.zonder-reden");
    dataset.trekIn(REDEN, NU);
    assertThat(dataset.stand()).isEqualTo(Datasetstand.INGETROKKEN);
    List<Runnable> werk =
        List.of(
            () -> dataset.wijzig(inhoud(), BEKEND, NU, "M"),
            () -> dataset.publiceer(3, NU),
            () -> dataset.trekIn(REDEN, NU));
    assertThat(werk)
        .allSatisfy(w -> assertThat(sleutels(w)).containsExactly("dataset.al-ingetrokken"));
  }

  @Test
  @Bedrijfsregel("MON-147")
  void watNooitGepubliceerdWasIsOokIngetrokkenNietOpenbaar() {
    Dataset concept = dataset();
    concept.trekIn(REDEN, NU);
    assertThat(concept.isOoitOpenbaar()).isFalse();
    Dataset uit = dataset();
    assertThat(uit.publiceer(1, NU)).isEqualTo(1);
    assertThat(uit.publiceer(1, NU)).isEqualTo(2);
    assertThat(uit.isOoitOpenbaar()).isTrue();
  }

  @Test
  @Bedrijfsregel("MON-148")
  void zonderEnkelCijferValtErNietsTePubliceren() {
    Dataset dataset = dataset();
    assertThat(sleutels(() -> dataset.publiceer(0, NU)))
        .containsExactly("dataset.niets-te-publiceren");
    assertThat(dataset.stand()).isEqualTo(Datasetstand.CONCEPT);
  }

  @Test
  @Bedrijfsregel("MON-145")
  void eenBronDieHetNietToestaatOfOnbekendIsWordtNietGepubliceerd() {
    assertThat(sleutels(() -> vereis(List.of(), Licentie.CC0)))
        .containsExactly("bronlicentie.onbekend");
    assertThat(
            sleutels(
                () -> vereis(List.of(bron("X", Bronvoorwaarde.NIET_TOEGESTAAN)), Licentie.CC0)))
        .containsExactly("bronlicentie.niet-toegestaan");
    assertThat(sleutels(() -> vereis(List.of(bron("X", Bronvoorwaarde.CC_BY_4)), Licentie.CC0)))
        .containsExactly("bronlicentie.andere-licentie");
    assertThat(sleutels(() -> vereis(List.of(bron("X", Bronvoorwaarde.CC_BY_4)), Licentie.CC_BY_4)))
        .isEmpty();
    assertThat(sleutels(() -> vereis(List.of(bron("X", Bronvoorwaarde.EIGEN)), Licentie.CC0)))
        .isEmpty();
  }

  private static void vereis(List<Bronlicentie> bekend, Licentie licentie) {
    Bronlicentie.vereisToestemming(List.of("X"), bekend, licentie);
  }

  @Test
  @Bedrijfsregel("MON-145")
  void watVanEenBronBekendIsZegtWaarDatStaat() {
    assertThat(sleutels(() -> new Bronlicentie(UUID.randomUUID(), "X", null, "kort", NU, "M")))
        .containsExactly("bronlicentie.zonder.voorwaarde", "bronlicentie.zonder.toelichting");
    assertThat(
            sleutels(
                () ->
                    new Bronlicentie(
                        UUID.randomUUID(), " ", Bronvoorwaarde.CC0, "Op de website.", NU, "M")))
        .containsExactly("bronlicentie.zonder.bron");
  }

  @Test
  void hetAdresKomtUitDeTitel() {
    assertThat(Dataset.kenmerk("Één huishouden: 65+ / De Riet!"))
        .isEqualTo("een-huishouden-65-de-riet");
    assertThat(Dataset.kenmerk("???")).isEqualTo("dataset");
  }
}
