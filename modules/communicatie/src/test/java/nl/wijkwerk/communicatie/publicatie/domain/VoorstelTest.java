package nl.wijkwerk.communicatie.publicatie.domain;

import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.besluit;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.collegebesluit;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.plicht;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.raadstoets;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VoorstelTest {
  @Test
  void besluitWordtMetUitkomstEnRedenVerteld() {
    Berichttekst voorstel = Voorstel.bij(plicht(besluit()));
    assertThat(voorstel.titel()).isEqualTo("Besluit over Wijkplan De Riet 2026-2030");
    assertThat(voorstel.tekst())
        .contains("23 november 2026", "Het voorstel gaat door.")
        .contains("Het plan past binnen het budget.")
        .contains(Berichttekst.OPEN_PLEK);
  }

  @Test
  void teruggestuurdPlanNoemtElkKaderEnDeReden() {
    Berichttekst voorstel = Voorstel.bij(plicht(raadstoets(false)));
    assertThat(voorstel.titel()).isEqualTo("De raad stuurt het wijkplan voor De Riet terug");
    assertThat(voorstel.tekst())
        .contains("- **Betrokkenheid van bewoners**: in orde.")
        .contains("- **Doelen**: nog niet in orde. Doel 2.2 mist een norm.")
        .contains("- **Geld**: in orde.");
  }

  @Test
  void vastgesteldPlanHeetVastgesteld() {
    assertThat(Voorstel.bij(plicht(raadstoets(true))).titel())
        .isEqualTo("De raad heeft het wijkplan voor De Riet vastgesteld");
  }

  @Test
  void planWaaroverHetCollegeBesluitNoemtHetCollegeEnNietDeRaad() {
    String terug = Voorstel.bij(plicht(collegebesluit(false))).tekst();
    assertThat(terug)
        .contains("college van burgemeester en wethouders", "Het plan is teruggestuurd.")
        .contains("Het geld voor 2027 ontbreekt.")
        .doesNotContain("raad");
    assertThat(Voorstel.bij(plicht(collegebesluit(true))).tekst())
        .contains("Het plan is vastgesteld.");
    assertThat(Leesbaarheid.van(terug).lang()).isEmpty();
  }

  @Test
  void zinnenVanHetVoorstelZijnKort() {
    assertThat(Leesbaarheid.van(Voorstel.bij(plicht(raadstoets(false))).tekst()).lang()).isEmpty();
    assertThat(Leesbaarheid.van(Voorstel.bij(plicht(besluit())).tekst()).lang()).isEmpty();
  }
}
