package nl.wijkwerk.communicatie.publicatie.domain;

import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.DE_RIET;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.MAANDAG;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.concept;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.dagenLater;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.gepubliceerd;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.plicht;
import static nl.wijkwerk.communicatie.publicatie.domain.PublicatieFixture.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class PublicatieTest {

  @Test
  @Bedrijfsregel("COM-04")
  void zonderGebiedIsErGeenBericht() {
    assertThatThrownBy(
            () -> new Publicatie(UUID.randomUUID(), " ", null, tekst(), "iemand", MAANDAG))
        .hasMessageContaining("COM-04");
  }

  @Test
  @Bedrijfsregel("COM-04")
  void zonderTitelWordtNietGepubliceerd() {
    assertWeigert(tekst(" "), "communicatie.zonder-titel");
  }

  @Test
  @Bedrijfsregel("COM-04")
  void teWeinigTekstWordtNietGepubliceerd() {
    assertWeigert(
        new Berichttekst("Titel", "", "# Kop\n\n- te kort\n\n------------------------------------"),
        "communicatie.te-kort");
  }

  @Test
  @Bedrijfsregel("COM-04")
  void teLangeDelenWordenGeweigerd() {
    assertThatThrownBy(() -> new Berichttekst("x".repeat(121), "", ""))
        .hasMessageContaining("communicatie.titel-te-lang");
    assertThatThrownBy(() -> new Berichttekst("", "x".repeat(301), ""))
        .hasMessageContaining("communicatie.samenvatting-te-lang");
    assertThatThrownBy(() -> new Berichttekst("", "", "x".repeat(20_001)))
        .hasMessageContaining("communicatie.tekst-te-lang");
  }

  @Test
  @Bedrijfsregel("COM-11")
  void voorstelMetOpenPlekWordtNietGepubliceerd() {
    assertWeigert(Voorstel.bij(plicht()), "COM-11");
  }

  @Test
  void elkeBewaardeTekstVanEenConceptBlijft() {
    Publicatie bericht = concept();
    bericht.bewaar(tekst("Tweede"), "iemand anders", dagenLater(1));
    bericht.bewaar(tekst("Tweede"), "iemand anders", dagenLater(2));
    assertThat(bericht.versies())
        .extracting(v -> v.inhoud().titel())
        .containsExactly("Het plan voor De Riet gaat door", "Tweede");
    assertThat(bericht.titel()).isEqualTo("Tweede");
  }

  @Test
  @Bedrijfsregel("COM-05")
  void gepubliceerdeTekstWordtNietOverschreven() {
    Publicatie bericht = gepubliceerd();
    assertThatThrownBy(() -> bericht.bewaar(tekst("Anders"), "iemand", MAANDAG))
        .hasMessageContaining("COM-05");
    assertThatThrownBy(() -> bericht.publiceer("Adviseur", MAANDAG)).hasMessageContaining("COM-05");
    assertThat(bericht.titel()).isEqualTo("Het plan voor De Riet gaat door");
  }

  @Test
  @Bedrijfsregel("COM-05")
  void correctieIsEenNieuweVersieMetReden() {
    Publicatie bericht = gepubliceerd();
    assertThatThrownBy(() -> bericht.corrigeer(tekst("Beter"), "", "iemand", MAANDAG))
        .hasMessageContaining("communicatie.correctie-zonder-reden");
    assertThatThrownBy(() -> bericht.corrigeer(tekst(), "tikfout", "iemand", MAANDAG))
        .hasMessageContaining("communicatie.correctie-zonder-verschil");

    bericht.corrigeer(tekst("Beter"), "tikfout", "Adviseur", dagenLater(2));
    assertThat(bericht.versies()).hasSize(2);
    assertThat(bericht.versies().get(0).inhoud()).isEqualTo(tekst());
    assertThat(bericht.versies().get(0).gepubliceerd()).isEqualTo(MAANDAG);
    assertThat(bericht.nieuwste().reden()).isEqualTo("tikfout");
    assertThat(bericht.nieuwste().gepubliceerd()).isEqualTo(dagenLater(2));
    assertThat(bericht.gepubliceerd()).isEqualTo(MAANDAG);
  }

  @Test
  void conceptWordtNietGecorrigeerd() {
    assertThatThrownBy(() -> concept().corrigeer(tekst("Beter"), "tikfout", "iemand", MAANDAG))
        .hasMessageContaining("communicatie.niet-gepubliceerd");
  }

  @Test
  @Bedrijfsregel("COM-06")
  void intrekkenVraagtEenReden() {
    Publicatie bericht = gepubliceerd();
    assertThatThrownBy(() -> bericht.trekIn(null, MAANDAG)).hasMessageContaining("COM-06");
    bericht.trekIn("Het bericht gaat over een andere wijk.", dagenLater(1));
    assertThat(bericht.status()).isEqualTo(Publicatiestatus.INGETROKKEN);
    assertThat(bericht.versies()).hasSize(1);
    assertThatThrownBy(() -> bericht.trekIn("nog eens", MAANDAG)).hasMessageContaining("COM-06");
  }

  @Test
  @Bedrijfsregel("COM-06")
  void intrekkenLaatDeKlokStilstaan() {
    Publicatieplicht plicht = plicht();
    Publicatie bericht = PublicatieFixture.antwoordOp(plicht);
    bericht.publiceer("Adviseur", dagenLater(1));
    plicht.voldoe(bericht, "iemand", PublicatieFixture.KALENDER);
    bericht.trekIn("Er stond een adres in.", dagenLater(2));
    assertThat(plicht.status()).isEqualTo(Plichtstatus.VOLDAAN);
    assertThat(plicht.klok().gestopt()).isEqualTo(dagenLater(1));
  }

  private static void assertWeigert(Berichttekst inhoud, String melding) {
    Publicatie bericht =
        new Publicatie(UUID.randomUUID(), DE_RIET, "De Riet", inhoud, "iemand", MAANDAG);
    assertThatThrownBy(() -> bericht.publiceer("Adviseur", MAANDAG)).hasMessageContaining(melding);
    assertThat(bericht.status()).isEqualTo(Publicatiestatus.CONCEPT);
  }
}
