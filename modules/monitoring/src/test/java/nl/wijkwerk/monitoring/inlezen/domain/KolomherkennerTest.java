package nl.wijkwerk.monitoring.inlezen.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom.Uitkomst;
import org.junit.jupiter.api.Test;

@Bedrijfsregel("MON-09")
class KolomherkennerTest {

  private final Kolomherkenner herkenner = new Kolomherkenner(LeveringFixture.HERKENNINGEN);

  private List<Kolom> kaal(String... koppen) {
    return herkenner.herken(
        Stream.of(koppen).map(k -> new Kolomkop(k, null, null, null)).toList(), 2020);
  }

  private Kolom beschreven(String kop, String titel, String eenheid, String groep) {
    return herkenner.herken(List.of(new Kolomkop(kop, titel, eenheid, groep)), 2020).get(0);
  }

  @Test
  void zonderEigenschappenTeltDeSleutelEnNietHetNummer() {
    List<Kolom> kolommen = kaal("PersonenPerSoortUitkeringBijstand_74", "AantalInwoners_99");
    assertThat(kolommen).extracting(Kolom::indicatorId).containsExactly(80, 2);
    assertThat(kolommen).extracting(Kolom::uitkomst).containsOnly(Uitkomst.SLEUTEL);
  }

  @Test
  void zelfdeSleutelTweeKeerIsNietEenduidig() {
    assertThat(kaal("Appartement_48", "Appartement_56"))
        .extracting(Kolom::uitkomst)
        .containsOnly(Uitkomst.NIET_EENDUIDIG);
  }

  @Test
  void eenSleutelVanTweeOnderwerpenIsNietEenduidig() {
    assertThat(kaal("Appartement_48").get(0).uitkomst()).isEqualTo(Uitkomst.NIET_EENDUIDIG);
  }

  @Test
  void titelEnEenheidGaanVoorDeSleutel() {
    Kolom kolom = beschreven("IetsAnders_12", " aantal  Inwoners ", "aantal", "Bevolking");
    assertThat(kolom.indicatorId()).isEqualTo(2);
    assertThat(kolom.uitkomst()).isEqualTo(Uitkomst.TITEL);
  }

  @Test
  void eenheidMaaktHetVerschilBijDezelfdeTitel() {
    assertThat(beschreven("Appartement_56", "Appartement", "m³", "x").indicatorId()).isEqualTo(53);
    assertThat(beschreven("Appartement_48", "Appartement", "kWh", "x").indicatorId()).isEqualTo(45);
  }

  @Test
  void bekendeTitelInAndereEenheidWordtNietIngelezen() {
    Kolom kolom = beschreven("AantalInwoners_5", "Aantal inwoners", "%", "Bevolking");
    assertThat(kolom.isMaat()).isFalse();
    assertThat(kolom.uitkomst()).isEqualTo(Uitkomst.EENHEID_WIJKT_AF);
  }

  @Test
  void nieuweTitelMetDezelfdeSleutelEnEenheidWordtHerkend() {
    Kolom kolom = beschreven("AantalInwoners_5", "Inwoners (aantal)", "aantal", "Bevolking");
    assertThat(kolom.indicatorId()).isEqualTo(2);
    assertThat(kolom.uitkomst()).isEqualTo(Uitkomst.SLEUTEL);
  }

  @Test
  @Bedrijfsregel("MON-42")
  void sleutelZonderTitelIsDeMaatVanZijnJaar() {
    Kolomherkenner metJaren =
        new Kolomherkenner(
            List.of(
                new Herkenning(9, "k_65", "65 jaar of ouder", "aantal", "", 2015, null),
                new Herkenning(309, "k_65", "65 jaar of ouder", "%", "", null, 2014)));
    List<Kolomkop> kop = List.of(new Kolomkop("k_65_12", null, null, null));
    assertThat(metJaren.herken(kop, 2014).get(0).indicatorId()).isEqualTo(309);
    assertThat(metJaren.herken(kop, 2015).get(0).indicatorId()).isEqualTo(9);
  }

  @Test
  void onbekendEnKenmerk() {
    assertThat(kaal("Zonnepanelen_9").get(0).uitkomst()).isEqualTo(Uitkomst.ONBEKEND);
    assertThat(kaal("Gemeentenaam_1").get(0).uitkomst()).isEqualTo(Uitkomst.KENMERK);
  }

  @Test
  void tweedeKolomVoorDezelfdeMaatWordtNietIngelezen() {
    List<Kolom> kolommen =
        herkenner.herken(
            List.of(
                new Kolomkop("A_1", "Aantal inwoners", "aantal", ""),
                new Kolomkop("B_2", "Aantal inwoners", "aantal", "")),
            2020);
    assertThat(kolommen)
        .extracting(Kolom::uitkomst)
        .containsExactly(Uitkomst.TITEL, Uitkomst.DUBBEL);
  }

  @Test
  void accentenAanhalingstekensEnDuizendtallenMakenNietUit() {
    assertThat(Kolomherkenner.genormaliseerd("Twee-onder-één-kap’s per 1 000"))
        .isEqualTo(Kolomherkenner.genormaliseerd("twee-onder-een-kap's  per 1.000"));
  }
}
