package nl.wijkwerk.monitoring.woorden.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.monitoring.MonitoringModule;
import nl.wijkwerk.monitoring.woorden.domain.Feit;
import nl.wijkwerk.monitoring.woorden.domain.Kanttekening;
import nl.wijkwerk.monitoring.woorden.domain.Tekststand;
import nl.wijkwerk.monitoring.woorden.domain.Tekstversie;
import nl.wijkwerk.monitoring.woorden.domain.Tekstvoorstel;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekst;
import nl.wijkwerk.monitoring.woorden.domain.Wijktekstinhoud;
import nl.wijkwerk.monitoring.woorden.domain.Zin;
import nl.wijkwerk.stuk.Stuk;
import org.junit.jupiter.api.Test;

class WijktekstbeeldTest {
  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-27T10:00:00+01:00");

  private static List<Feit> feiten(String waarde) {
    return List.of(
        new Feit("X", "Cijfer", "%", Feit.Soort.WIJK, 2020, new BigDecimal(waarde), 1, "Bron"));
  }

  private static Wijktekst concept(String tekst) {
    return new Wijktekst(
        "WK014111",
        "De Riet",
        "Werk",
        new Wijktekstinhoud(tekst, null),
        feiten("59.5"),
        NU,
        "Schrijver");
  }

  private static Wijktekstbeeld beeld(Wijktekst tekst, Tekstversie vast, String cijferVanNu) {
    return Wijktekstbeeld.van(
        "WK014111",
        "De Riet",
        tekst.id(),
        new Tekstvoorstel("Werk", List.of(new Zin("Zin.", feiten(cijferVanNu))), List.of()),
        tekst,
        vast,
        vast == null ? 0 : 1);
  }

  @Test
  @Bedrijfsregel("MON-126")
  void lezersHoudenDeVastgesteldeTekstTotEenNieuweIsVastgesteld() {
    Wijktekst tekst = concept("Het is 59,5.");
    Tekstversie vast = tekst.stelVast(feiten("59.5"), NU, "Manager");
    tekst.corrigeer(new Wijktekstinhoud("Het is 75.", null), feiten("58.0"), NU, "Schrijver");
    Wijktekstbeeld schrijver = beeld(tekst, vast, "58.0");
    assertThat(schrijver.stand()).isEqualTo(Tekststand.CONCEPT);
    assertThat(schrijver.tekst()).isEqualTo("Het is 75.");
    assertThat(schrijver.geldend().inhoud().tekst()).isEqualTo("Het is 59,5.");
    assertThat(schrijver.inBewerking()).isTrue();
    assertThat(schrijver.kanttekeningen())
        .extracting(Kanttekening::soort)
        .containsExactly(Kanttekening.Soort.GETAL_BUITEN_DE_CIJFERS);
    Wijktekstbeeld lezer = schrijver.voorLezer();
    assertThat(lezer.stand()).isEqualTo(Tekststand.VASTGESTELD);
    assertThat(lezer.tekst()).isEqualTo("Het is 59,5.");
    assertThat(lezer.vastgesteldDoor()).isEqualTo("Manager");
    assertThat(lezer.inBewerking()).isTrue();
    assertThat(lezer.geldend()).isNull();
    assertThat(lezer.kanttekeningen()).isEmpty();
    assertThat(lezer.verouderd()).as("the figures changed since").isTrue();
    Tekstversie nieuw = tekst.stelVast(feiten("58.0"), NU.plusDays(1), "Manager");
    Wijktekstbeeld daarna = beeld(tekst, nieuw, "58.0");
    assertThat(daarna.voorLezer()).isEqualTo(daarna);
    assertThat(daarna.tekst()).isEqualTo("Het is 75.");
    assertThat(daarna.inBewerking()).isFalse();
  }

  @Test
  @Bedrijfsregel("MON-126")
  void eenBestandHeeftDeVastgesteldeTekstMetDeStandInWoorden() {
    Wijktekst tekst = concept("Het is 59,5.");
    Tekstversie vast = tekst.stelVast(feiten("59.5"), NU, "Manager");
    tekst.corrigeer(new Wijktekstinhoud("Het is 75.", null), feiten("59.5"), NU, "Schrijver");
    Stuk stuk = stuk(beeld(tekst, vast, "59.5"));
    assertThat(stuk.stand()).isEqualTo("Vastgesteld");
    assertThat(stuk.concept()).isFalse();
    assertThat(stuk.delen())
        .contains(new Stuk.Alinea("Het is 59,5."))
        .contains(
            new Stuk.Alinea(
                "Vastgesteld door Manager op 27 november 2026.\nEr wordt aan een nieuwe tekst"
                    + " gewerkt. Tot die is vastgesteld, geldt deze tekst."))
        .doesNotContain(new Stuk.Alinea("Het is 75."));
    Wijktekstbeeld eerste = beeld(concept("Eerste"), null, "59.5");
    assertThat(stuk(eerste).stand()).isEqualTo("Nog niet vastgesteld");
    Stuk deels = stuk(eerste, beeld(tekst, vast, "59.5"));
    assertThat(deels.stand()).isEqualTo("1 van de 2 teksten vastgesteld");
    assertThat(deels.concept()).isTrue();
  }

  private static Stuk stuk(Wijktekstbeeld... teksten) {
    Gebied wijk = gebied("WK014111", "De Riet", Niveau.WIJK);
    return new Woordenstuk(
            new Berichten(new MonitoringModule()), Clock.fixed(NU.toInstant(), Klok.ZONE))
        .stuk(new Wijkwoorden(wijk, gebied("GM0141", "Almelo", Niveau.STAD), List.of(teksten)));
  }

  private static Gebied gebied(String code, String naam, Niveau niveau) {
    return new Gebied(2020, code, naam, niveau, null, "GM0141", null, Herkomst.CBS, false);
  }

  @Test
  @Bedrijfsregel("MON-126")
  void eenEersteConceptHeeftNietsOmTeBlijvenStaan() {
    Wijktekstbeeld beeld = beeld(concept("Eerste"), null, "59.5");
    assertThat(beeld.voorLezer()).isSameAs(beeld);
    assertThat(beeld.inBewerking()).isFalse();
  }

  @Test
  @Bedrijfsregel("MON-126")
  void deLijstLaatLezersLezenWatIsVastgesteld() {
    Wijktekst tekst = concept("Eerste");
    Tekstversie vast = tekst.stelVast(feiten("59.5"), NU, "Manager");
    tekst.corrigeer(new Wijktekstinhoud("Tweede", null), feiten("59.5"), NU, "Schrijver");
    Wijktekstregel lezer = Wijktekstregel.van(tekst, vast, false);
    assertThat(lezer.stand()).isEqualTo(Tekststand.VASTGESTELD);
    assertThat(lezer.inhoud().tekst()).isEqualTo("Eerste");
    assertThat(lezer.vastgesteldDoor()).isEqualTo("Manager");
    assertThat(lezer.inBewerking()).isTrue();
    Wijktekstregel schrijver = Wijktekstregel.van(tekst, vast, true);
    assertThat(schrijver.stand()).isEqualTo(Tekststand.CONCEPT);
    assertThat(schrijver.inhoud().tekst()).isEqualTo("Tweede");
    assertThat(schrijver.inBewerking()).isTrue();
  }
}
