package nl.wijkwerk.communicatie.publicatie.domain;

import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.KALENDER;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.MAANDAG;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.antwoordOp;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.besluit;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.dagenLater;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.plicht;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class PublicatieplichtTest {

  @Test
  void nieuwePlichtLooptEnKentZijnLaatsteDag() {
    Publicatieplicht plicht = plicht();
    assertThat(plicht.status()).isEqualTo(Plichtstatus.OPEN);
    assertThat(plicht.klok().uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 7));
    assertThat(plicht.klok().gelopen(LocalDate.of(2026, 11, 26), KALENDER)).isEqualTo(3);
    assertThat(plicht.klok().teLaat(LocalDate.of(2026, 12, 7))).isFalse();
    assertThat(plicht.klok().teLaat(LocalDate.of(2026, 12, 8))).isTrue();
  }

  @Test
  @Bedrijfsregel("COM-03")
  void klokStoptOpHetMomentVanPubliceren() {
    Publicatieplicht plicht = plicht();
    Publicatie bericht = antwoordOp(plicht);
    bericht.publiceer("Adviseur", dagenLater(3));
    plicht.voldoe(bericht, "Communicatieadviseur", KALENDER);

    assertThat(plicht.status()).isEqualTo(Plichtstatus.VOLDAAN);
    assertThat(plicht.publicatie()).isEqualTo(bericht.id());
    assertThat(plicht.klok().gestopt()).isEqualTo(dagenLater(3));
    assertThat(plicht.klok().gelopen(LocalDate.of(2027, 6, 1), KALENDER)).isEqualTo(3);
    assertThat(plicht.klok().teLaat(LocalDate.of(2027, 6, 1))).isFalse();
  }

  @Test
  @Bedrijfsregel("COM-03")
  void gestopteKlokStoptNietNogEens() {
    Antwoordklok klok = new Antwoordklok(MAANDAG, 10, KALENDER);
    klok.stop(dagenLater(2), KALENDER);
    assertThatThrownBy(() -> klok.stop(dagenLater(9), KALENDER)).hasMessageContaining("COM-03");
    assertThat(klok.gestopt()).isEqualTo(dagenLater(2));
  }

  @Test
  void teLaatGepubliceerdBlijftTeLaat() {
    Publicatieplicht plicht = plicht();
    Publicatie bericht = antwoordOp(plicht);
    bericht.publiceer("Adviseur", dagenLater(15));
    plicht.voldoe(bericht, "Communicatieadviseur", KALENDER);
    assertThat(plicht.klok().teLaat(LocalDate.of(2026, 11, 23))).isTrue();
    assertThat(plicht.klok().gelopen(LocalDate.of(2026, 11, 23), KALENDER)).isEqualTo(11);
  }

  @Test
  @Bedrijfsregel("COM-02")
  void conceptVoldoetNiet() {
    Publicatieplicht plicht = plicht();
    assertThatThrownBy(() -> plicht.voldoe(antwoordOp(plicht), "iemand", KALENDER))
        .hasMessageContaining("COM-02");
    assertThat(plicht.klok().gestopt()).isNull();
  }

  @Test
  @Bedrijfsregel("COM-02")
  void berichtOverIetsAndersVoldoetNiet() {
    Publicatieplicht plicht = plicht();
    Publicatie los = PublicatieFixture.gepubliceerd();
    assertThatThrownBy(() -> plicht.voldoe(los, "iemand", KALENDER)).hasMessageContaining("COM-02");

    Publicatie opAndere = antwoordOp(plicht());
    opAndere.publiceer("Adviseur", MAANDAG);
    assertThatThrownBy(() -> plicht.voldoe(opAndere, "iemand", KALENDER))
        .hasMessageContaining("COM-02");
  }

  @Test
  @Bedrijfsregel("COM-02")
  void berichtOpDePaginaVanEenAndereWijkVoldoetNiet() {
    Publicatieplicht plicht = plicht(besluit(UUID.randomUUID(), "WK014112"));
    Publicatie bericht = antwoordOp(plicht);
    bericht.publiceer("Adviseur", MAANDAG);
    assertThatThrownBy(() -> plicht.voldoe(bericht, "iemand", KALENDER))
        .hasMessageContaining("COM-02");
  }

  @Test
  @Bedrijfsregel("COM-07")
  void vervallenVraagtEenReden() {
    Publicatieplicht plicht = plicht();
    assertThatThrownBy(() -> plicht.verval("  ", "iemand", MAANDAG, KALENDER))
        .hasMessageContaining("COM-07");
    plicht.verval(" Het besluit is dezelfde dag herroepen. ", "Adviseur", dagenLater(1), KALENDER);
    assertThat(plicht.status()).isEqualTo(Plichtstatus.VERVALLEN);
    assertThat(plicht.reden()).isEqualTo("Het besluit is dezelfde dag herroepen.");
    assertThat(plicht.afgehandeldDoor()).isEqualTo("Adviseur");
    assertThat(plicht.klok().gestopt()).isEqualTo(dagenLater(1));
  }

  @Test
  @Bedrijfsregel("COM-10")
  void afgehandeldePlichtGaatNietOpnieuwOpen() {
    Publicatieplicht plicht = plicht();
    plicht.verval("dubbel", "iemand", MAANDAG, KALENDER);
    Publicatie bericht =
        Publicatie.antwoord(
            UUID.randomUUID(), plicht, PublicatieFixture.DE_RIET, "De Riet", tekst(), "x", MAANDAG);
    bericht.publiceer("Adviseur", MAANDAG);
    assertThatThrownBy(() -> plicht.voldoe(bericht, "iemand", KALENDER))
        .hasMessageContaining("COM-10");
    assertThatThrownBy(() -> plicht.verval("nog eens", "iemand", MAANDAG, KALENDER))
        .hasMessageContaining("COM-10");
  }
}
