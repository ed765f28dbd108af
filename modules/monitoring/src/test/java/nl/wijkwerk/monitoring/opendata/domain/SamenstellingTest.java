package nl.wijkwerk.monitoring.opendata.domain;

import static nl.wijkwerk.monitoring.opendata.domain.DatasetFixture.inhoud;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Waarneming;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import org.junit.jupiter.api.Test;

class SamenstellingTest {
  private static final String STAD = "GM0141";
  private static final Kleinegetallen GRENS = new Kleinegetallen(10, 50);
  private static final Map<String, String> EENHEDEN =
      Map.of("T", "aantal", "N", "aantal", "P", "%", "M", "km");

  private static final OffsetDateTime EERST = DatasetFixture.NU;

  private final Datasetcijfers cijfers = new Datasetcijfers(STAD);
  private final Voorgeschiedenis eerder = new Voorgeschiedenis();

  private SamenstellingTest lever(int jaar, String maat, String stad, String... wijken) {
    return lever(jaar, maat, null, stad, wijken);
  }

  private SamenstellingTest lever(
      int jaar, String maat, Integer respondenten, String stad, String... wijken) {
    zet(jaar, new Datasetcijfers.Plek(STAD, "Almelo", Niveau.STAD, null), maat, stad, respondenten);
    for (int w = 0; w < wijken.length; w++) {
      zet(
          jaar,
          new Datasetcijfers.Plek("WK" + w, "Wijk " + w, Niveau.WIJK, STAD),
          maat,
          wijken[w],
          respondenten);
    }
    return this;
  }

  private void zet(
      int jaar, Datasetcijfers.Plek plek, String maat, String waarde, Integer respondenten) {
    cijfers.voegToe(
        jaar,
        plek,
        maat,
        waarde == null
            ? new Waarneming(null, "PUNT", null, respondenten)
            : new Waarneming(new BigDecimal(waarde), null, null, respondenten),
        "CBS");
  }

  private Samenstelling samen(Indicator... indicatoren) {
    return Samenstelling.van(
        inhoud(2020, 2021, Datasetniveau.GEMEENTE, Datasetniveau.WIJK),
        Arrays.asList(indicatoren),
        EENHEDEN,
        cijfers,
        GRENS,
        eerder);
  }

  /** Gives it out, so that all that comes after has to do with it. */
  private Samenstelling geefUit(OffsetDateTime op, Indicator... indicatoren) {
    Samenstelling samen = samen(indicatoren);
    for (Maatcel c : samen.cellen()) {
      OffsetDateTime sinds = c.weg() && c.sinds() == null ? op : c.sinds();
      eerder.voegToe(new Maatcel(c.jaar(), c.maat(), c.gebied(), c.waarde(), c.weg(), sinds));
    }
    return samen;
  }

  private static List<String> cellen(Samenstelling samen) {
    return samen.rijen().stream()
        .map(r -> r.gebied() + " " + (r.waarde() == null ? r.reden() : r.waarde().toPlainString()))
        .toList();
  }

  private static Proefindicator verhouding() {
    return new Proefindicator(Meetwijze.VERHOUDING).maten("T", "N").maal("100");
  }

  @Test
  @Bedrijfsregel({"MON-141", "MON-142"})
  void watWeggelatenIsHeeftEenRedenEnNooitNul() {
    lever(2020, "T", "104", "4", "60", "40", null);
    Samenstelling samen = samen(new Proefindicator(Meetwijze.MAAT).maten("T", null).maak());
    assertThat(cellen(samen))
        .containsExactly(
            "GM0141 104.0", "WK0 WEGGELATEN", "WK1 60.0", "WK2 WEGGELATEN", "WK3 PUNT");
    assertThat(Uitgave.Telling.van(samen))
        .isEqualTo(new Uitgave.Telling(5, 2, 1, 1, 1, 0, 2020, 2020));
    assertThat(samen.bronnen()).containsExactly("CBS");
  }

  @Test
  @Bedrijfsregel({"MON-145", "MON-233"})
  void elkeBronVanTellerEnNoemerTeltMee() {
    lever(2020, "T", "104", "60", "44").lever(2020, "N", "3000", "1000", "2000");
    cijfers.voegToe(
        2020,
        new Datasetcijfers.Plek("WK0", "Wijk 0", Niveau.WIJK, STAD),
        "N",
        new Waarneming(new BigDecimal("1200"), null),
        "Eigen telling");
    Samenstelling samen = samen(verhouding().maak());
    assertThat(samen.bronnen()).containsExactlyInAnyOrder("CBS", "Eigen telling");
    assertThat(samen.rijen())
        .as("each row has the sources of its own figures")
        .extracting(Datasetrij::gebied, Datasetrij::bron)
        .containsExactly(
            tuple(STAD, "CBS"), tuple("WK0", "CBS; Eigen telling"), tuple("WK1", "CBS"));
  }

  @Test
  @Bedrijfsregel("MON-143")
  void eenVerhoudingMetEenWeggelatenTellerOfNoemerGaatMee() {
    lever(2020, "T", "104", "4", "60", "40").lever(2020, "N", "3000", "1000", "1000", "1000");
    assertThat(cellen(samen(verhouding().maak())))
        .containsExactly("GM0141 3.5", "WK0 WEGGELATEN", "WK1 6.0", "WK2 WEGGELATEN");
  }

  @Test
  @Bedrijfsregel("MON-143")
  void eenKleineNoemerGaatMeeOokAlsDeTellerNulIs() {
    lever(2020, "T", "80", "0", "40", "40").lever(2020, "N", "2005", "5", "1000", "1000");
    assertThat(cellen(samen(verhouding().maak()))).contains("WK0 WEGGELATEN", "WK1 WEGGELATEN");
  }

  @Test
  @Bedrijfsregel("MON-143")
  void eenIndexGaatMeeAlsHetBasisjaarWeggelatenIs() {
    lever(2020, "T", "104", "4", "60", "40").lever(2021, "T", "150", "30", "60", "60");
    Indicator index = new Proefindicator(Meetwijze.MAAT).maten("T", null).vanaf(2020).maak();
    assertThat(
            samen(index).rijen().stream()
                .filter(r -> r.jaar() == 2021)
                .map(Datasetrij::reden)
                .toList())
        .containsExactly(null, "WEGGELATEN", null, "WEGGELATEN");
  }

  @Test
  @Bedrijfsregel("MON-141")
  void eenLengteOfAandeelIsGeenAantal() {
    lever(2020, "M", "1.2", "0.8", "2.0");
    assertThat(samen(new Proefindicator(Meetwijze.MAAT).maten("M", null).maak()).waarden())
        .isEqualTo(3);
    assertThat(List.of("%", "km", "aantal inwoners per km²", "x 1 000 euro", "per 1 000 inwoners"))
        .noneMatch(Telmaat::is);
    assertThat(List.of("aantal", "leerlingen", "Huishoudens", "meldingen")).allMatch(Telmaat::is);
  }

  @Test
  @Bedrijfsregel("MON-144")
  void eenCijferVanTeWeinigRespondentenWordtWeggelaten() {
    lever(2020, "P", 49, "60", "55").lever(2021, "P", 50, "60", "55");
    Samenstelling samen =
        samen(
            new Proefindicator(Meetwijze.MAAT)
                .maten("P", null)
                .tenminste(0, null)
                .gevraagd()
                .maak());
    assertThat(cellen(samen))
        .containsExactly(
            "GM0141 TE_WEINIG_RESPONDENTEN",
            "WK0 TE_WEINIG_RESPONDENTEN",
            "GM0141 60.0",
            "WK0 55.0");
    assertThat(Uitgave.Telling.van(samen).respondenten()).isEqualTo(2);
  }

  @Test
  @Bedrijfsregel("MON-144")
  void eenCijferVanOnbekendVeelRespondentenWordtWeggelaten() {
    lever(2020, "P", "60", "55");
    Proefindicator panel =
        new Proefindicator(Meetwijze.MAAT).maten("P", null).tenminste(0, null).gevraagd();
    assertThat(cellen(samen(panel.maak())))
        .containsExactly("GM0141 RESPONDENTEN_ONBEKEND", "WK0 RESPONDENTEN_ONBEKEND");
    lever(2020, "N", "900", "40");
    assertThat(cellen(samen(panel.tenminste(0, "N").maak())))
        .containsExactly("GM0141 60.0", "WK0 TE_WEINIG_RESPONDENTEN");
  }

  @Test
  @Bedrijfsregel("MON-142")
  void ofBuurtenGekozenZijnMaaktNietUitVoorWatWeggelatenWordt() {
    lever(2020, "T", "100", "60", "40");
    zet(2020, new Datasetcijfers.Plek("BU1", "Buurt", Niveau.BUURT, "WK1"), "T", "3", null);
    zet(2020, new Datasetcijfers.Plek("BU2", "Buurt", Niveau.BUURT, "WK1"), "T", "37", null);
    Indicator aantal = new Proefindicator(Meetwijze.MAAT).maten("T", null).maak();
    assertThat(cellen(samen(aantal))).containsExactly("GM0141 100.0", "WK0 60.0", "WK1 40.0");
    Samenstelling buurten =
        Samenstelling.van(
            inhoud(2020, 2020, Datasetniveau.BUURT),
            List.of(aantal),
            EENHEDEN,
            cijfers,
            GRENS,
            eerder);
    assertThat(cellen(buurten)).containsExactly("BU1 WEGGELATEN", "BU2 WEGGELATEN");
  }

  private static Indicator aantal() {
    return new Proefindicator(Meetwijze.MAAT).maten("T", null).heel().maak();
  }

  /** WK0 is Binnenstad, WK1 De Riet and WK2 Noorderkwartier. */
  @Test
  @Bedrijfsregel("MON-223")
  void watEenUitgaveWegliesGeeftEenLatereMetAndereCijfersNiet() {
    lever(2020, "T", "892", "35", "7", "40", "810");
    List<String> eerst = cellen(geefUit(EERST, aantal()));
    assertThat(eerst)
        .containsExactly("GM0141 892", "WK0 WEGGELATEN", "WK1 WEGGELATEN", "WK2 40", "WK3 810");
    lever(2020, "T", "864", "35", "7", "12", "810");
    assertThat(cellen(geefUit(EERST.plusDays(1), aantal())))
        .containsExactly("GM0141 864", "WK0 WEGGELATEN", "WK1 WEGGELATEN", "WK2 12", "WK3 810");
    lever(2020, "T", "877", "35", "20", "12", "810");
    assertThat(cellen(samen(aantal())))
        .as("also when nothing of it is small any more")
        .containsExactly("GM0141 877", "WK0 WEGGELATEN", "WK1 WEGGELATEN", "WK2 12", "WK3 810");
  }

  @Test
  @Bedrijfsregel("MON-223")
  void eenBerekendCijferVanEenAndereDatasetGeeftNietWatEenUitgaveWegliet() {
    lever(2020, "T", "892", "35", "7", "40", "810").lever(2020, "N", "100", "10", "20", "30", "40");
    geefUit(EERST, aantal());
    lever(2020, "T", "864", "35", "7", "12", "810");
    Indicator saldo = new Proefindicator(Meetwijze.SALDO).maten("T", "N").heel().maak();
    assertThat(cellen(samen(saldo)))
        .containsExactly("GM0141 764", "WK0 WEGGELATEN", "WK1 WEGGELATEN", "WK2 -18", "WK3 770");
    assertThat(cellen(samen(verhouding().maak())))
        .contains("WK0 WEGGELATEN", "WK1 WEGGELATEN", "WK2 40.0");
    Indicator samengesteld =
        new Proefindicator(Meetwijze.SAMENGESTELD).deel("T", "1").deel("N", "1").maak();
    assertThat(cellen(samen(samengesteld)))
        .contains("WK0 WEGGELATEN", "WK1 WEGGELATEN", "WK2 21.0");
    lever(2021, "T", "864", "35", "17", "12", "810");
    Indicator index = new Proefindicator(Meetwijze.MAAT).maten("T", null).vanaf(2020).heel().maak();
    assertThat(cellen(samen(index)).subList(5, 10))
        .containsExactly("GM0141 100", "WK0 WEGGELATEN", "WK1 WEGGELATEN", "WK2 100", "WK3 100");
  }

  @Test
  @Bedrijfsregel("MON-223")
  void watMetEenBerekendCijferWegMoestBlijftWegInDatVanDeMaatZelf() {
    lever(2020, "T", "892", "35", "7", "40", "810").lever(2020, "N", "100", "10", "20", "30", "40");
    geefUit(EERST, verhouding().maak());
    lever(2020, "T", "864", "35", "7", "12", "810");
    assertThat(cellen(samen(aantal())))
        .containsExactly("GM0141 864", "WK0 WEGGELATEN", "WK1 WEGGELATEN", "WK2 12", "WK3 810");
    assertThat(cellen(samen(new Proefindicator(Meetwijze.MAAT).maten("N", null).maak())))
        .contains("WK0 10.0");
  }

  @Test
  @Bedrijfsregel("MON-223")
  void wieHetPubliekAlKentBeschermtNiemand() {
    lever(2020, "T", "892", "35", "17", "40", "800");
    geefUit(EERST, aantal());
    lever(2020, "T", "882", "35", "7", "40", "800");
    assertThat(cellen(samen(aantal())))
        .as("all the others are as they were: only the whole can hide it")
        .containsExactly("GM0141 WEGGELATEN", "WK0 35", "WK1 WEGGELATEN", "WK2 40", "WK3 800");
  }
}
