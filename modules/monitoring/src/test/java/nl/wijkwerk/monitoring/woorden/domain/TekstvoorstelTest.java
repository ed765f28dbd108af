package nl.wijkwerk.monitoring.woorden.domain;

import static nl.wijkwerk.monitoring.woorden.domain.UitkomstFixture.voorstel;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Afstandsmeter;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Maat;
import nl.wijkwerk.monitoring.afstand.domain.Reden;
import nl.wijkwerk.monitoring.afstand.domain.Verdeling;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import org.junit.jupiter.api.Test;

class TekstvoorstelTest {
  private static UitkomstFixture u() {
    return new UitkomstFixture();
  }

  @Test
  @Bedrijfsregel("MON-123")
  void eigenCijferStadEnAfstandZijnDrieUitsprakenMetHunCijfers() {
    Tekstvoorstel voorstel = voorstel(u().maak("66.0", "59.5", "43.1", "40.8"));
    assertThat(voorstel.zinnen())
        .extracting(Zin::tekst)
        .containsExactly(
            "Het cijfer voor bijstand daalde in De Riet van 66,0 in 2014 naar 59,5 in 2020.",
            "In Almelo daalde het van 43,1 naar 40,8.",
            "De achterstand op Almelo werd kleiner: van 22,9 naar 18,7.");
    assertThat(voorstel.zinnen().get(2).feiten())
        .extracting(Feit::soort, Feit::jaar, f -> f.waarde().toPlainString(), Feit::bron)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Feit.Soort.ACHTERSTAND, 2014, "22.9", "CBS 82931NED"),
            org.assertj.core.groups.Tuple.tuple(
                Feit.Soort.ACHTERSTAND, 2020, "18.7", "CBS 84799NED"));
    assertThat(voorstel.zinnen()).allMatch(z -> !z.feiten().isEmpty());
  }

  @Test
  @Bedrijfsregel("MON-123")
  void watNietTeZeggenIsWordtNietGezegd() {
    assertThat(voorstel(u().maak(null, "59.5", null, "40.8")).tekst())
        .isEqualTo(
            "Het cijfer voor bijstand was in 2020 in De Riet 59,5 en in Almelo 40,8."
                + " De achterstand op Almelo was 18,7; of die groter of kleiner wordt, is nog niet"
                + " te zeggen.");
    assertThat(voorstel(u().waarnemingen(9).maak("66.0", "59.5", "43.1", "40.8")).tekst())
        .isEqualTo(
            "Over bijstand in De Riet doen we geen uitspraak: er zijn in 2020 te weinig"
                + " waarnemingen.");
    assertThat(voorstel(u().maak("66.0", null, "43.1", "40.8")).tekst())
        .isEqualTo("Van bijstand is er over 2020 geen cijfer van De Riet.");
    assertThat(voorstel(u().gewijzigd().maak("66.0", "59.5", "43.1", "40.8")).tekst())
        .doesNotContain("2014", "daalde", "kleiner:");
    assertThat(voorstel(u().gewijzigd().maak("30.0", "20.0", "43.1", "40.8")).tekst())
        .contains("gelijk met of gunstiger dan Almelo")
        .doesNotContain("2014", "daalde");
  }

  @Test
  @Bedrijfsregel("MON-190")
  void vanEenGeteldAantalStaatAlleenHetCijferVanDeWijk() {
    Indicator aantal =
        new Proefindicator(Meetwijze.MAAT).naam("Bijstand").maten("Bijstand", null).heel().maak();
    Afstand afstand =
        Afstandsmeter.van(aantal, Maat.ABSOLUUT)
            .meet(
                Cijfer.van(2020, BigDecimal.valueOf(420), BigDecimal.valueOf(420)),
                Cijfer.van(2020, BigDecimal.valueOf(9000), BigDecimal.valueOf(9000)));
    Uitkomst uitkomst =
        new Uitkomst(
            aantal,
            2020,
            null,
            afstand,
            Verdeling.van(List.of(afstand)),
            new Levering("CBS", "84799NED", null, null),
            null);
    assertThat(voorstel(uitkomst).tekst())
        .isEqualTo("Het cijfer voor bijstand was in 2020 in De Riet 420.");
  }

  @Test
  @Bedrijfsregel("MON-123")
  void hetBeeldVanEenThemaVolgtUitDeKlassen() {
    Uitkomst kleiner = u().maak("66.0", "59.5", "43.1", "40.8");
    Uitkomst groter = u().naam("WW").maak("50.0", "60.0", "40.0", "40.0");
    Uitkomst gelijk = u().maak("50.0", "50.5", "40.0", "40.0");
    Uitkomst neutraal = u().richting(Richting.NEUTRAAL).maak("50.0", "60.0", "40.0", "40.0");
    assertThat(begin(kleiner, groter)).startsWith("Het thema Werk laat een wisselende");
    assertThat(begin(kleiner, gelijk))
        .isEqualTo(
            "Het thema Werk laat een gunstige ontwikkeling zien tegenover Almelo. De Riet staat op"
                + " beide cijfers ongunstiger dan Almelo.");
    assertThat(begin(groter, gelijk)).startsWith("Het thema Werk laat een ongunstige");
    assertThat(begin(gelijk, gelijk)).startsWith("Het thema Werk laat een stabiele");
    Uitkomst voor = u().maak("30.0", "36.0", "40.0", "40.0");
    assertThat(begin(kleiner, voor))
        .as("a lead that shrinks is no good news")
        .startsWith("Het thema Werk laat een wisselende")
        .endsWith(
            "De Riet staat op \u00e9\u00e9n van de twee cijfers ongunstiger dan Almelo: bijstand.");
    assertThat(begin(voor, voor))
        .isEqualTo(
            "Het thema Werk laat een ongunstige ontwikkeling zien tegenover Almelo. De Riet staat"
                + " op beide cijfers gelijk met of gunstiger dan Almelo.");
    assertThat(voorstel(kleiner, neutraal).tekst()).startsWith("Het cijfer voor");
  }

  @Test
  @Bedrijfsregel("MON-123")
  void waarDeWijkStaatTeltElkCijferWaarvanDatTeZeggenIs() {
    Uitkomst voor = u().maak("30.0", "30.0", "40.0", "40.0");
    Uitkomst enquete =
        u().naam("Tevreden met de buurt")
            .richting(Richting.HOGER)
            .marge("7")
            .maak("66.0", "64.0", "77.0", "76.0");
    assertThat(enquete.afstand().reden()).isEqualTo(Reden.VERANDERING_BINNEN_MARGE);
    assertThat(begin(voor, voor, enquete))
        .isEqualTo(
            "Het thema Werk laat een stabiele ontwikkeling zien tegenover Almelo; dat gaat over twee"
                + " van de drie cijfers. De Riet staat op \u00e9\u00e9n van de drie cijfers ongunstiger"
                + " dan Almelo: tevreden met de buurt.");
    assertThat(begin(u().naam("WW").maak(null, "60.0", null, "40.0"), enquete))
        .as("where it stands can be told of one year")
        .startsWith("De Riet staat op beide cijfers ongunstiger dan Almelo.");
  }

  @Test
  @Bedrijfsregel("MON-123")
  void eenOnzekerNiveauTeltNietMeeEnWordtGenoemd() {
    Uitkomst voor = u().maak("30.0", "30.0", "40.0", "40.0");
    Uitkomst onzeker = u().naam("Veilig").marge("30").maak("66.0", "59.5", "43.1", "40.8");
    Uitkomst neutraal = u().richting(Richting.NEUTRAAL).maak("50.0", "60.0", "40.0", "40.0");
    Uitkomst teWeinig = u().waarnemingen(9).maak("66.0", "59.5", "43.1", "40.8");
    assertThat(voorstel(voor, voor, onzeker, neutraal, teWeinig).tekst())
        .startsWith(
            "Het thema Werk laat een stabiele ontwikkeling zien tegenover Almelo; dat gaat over twee"
                + " van de vijf cijfers. De Riet staat op beide cijfers waarvan dat te zeggen is,"
                + " gelijk met of gunstiger dan Almelo. Van veilig valt het verschil met Almelo binnen"
                + " de onzekerheidsmarge.");
  }

  @Test
  @Bedrijfsregel("MON-123")
  void watMeeteltInHetBeeldVanHetThemaStaatInEenZin() {
    assertThat(voorstel(u().maak("30.0", "36.0", "40.0", "40.0")).tekst())
        .endsWith(
            "De Riet staat gelijk met of gunstiger dan Almelo; de voorsprong werd kleiner: van 10,0"
                + " naar 4,0.");
    assertThat(voorstel(u().maak("36.0", "30.0", "40.0", "40.0")).tekst())
        .endsWith("; de voorsprong werd groter: van 4,0 naar 10,0.");
    assertThat(voorstel(u().maak("45.0", "38.0", "40.0", "40.0")).tekst())
        .endsWith("; een achterstand van 5,0 werd een voorsprong van 2,0.");
    assertThat(voorstel(u().maak("45.0", "40.0", "40.0", "40.0")).tekst())
        .endsWith("; een achterstand van 5,0 werd ingelopen.");
    assertThat(voorstel(u().maak("30.0", "30.5", "40.0", "40.0")).tekst())
        .endsWith("De Riet staat gelijk met of gunstiger dan Almelo.");
    assertThat(voorstel(u().maak("39.5", "40.5", "40.0", "40.0")).tekst())
        .endsWith("vrijwel gelijk: van een voorsprong van 0,5 naar een achterstand van 0,5.");
  }

  private static String begin(Uitkomst... uitkomsten) {
    List<Zin> zinnen = voorstel(uitkomsten).zinnen();
    return zinnen.get(0).tekst() + " " + zinnen.get(1).tekst();
  }

  @Test
  @Bedrijfsregel("MON-124")
  void wieAanDeAndereKantVanDeStadKomtHeetNietGelijkGebleven() {
    Tekstvoorstel voorstel =
        voorstel(u().richting(Richting.NEUTRAAL).maak("19.6", "18.0", "18.2", "19.8"));
    assertThat(voorstel.tekst())
        .contains("De Riet ging van 1,4 boven Almelo naar 1,8 eronder.")
        .doesNotContain("gelijk");
    assertThat(voorstel.kanttekeningen())
        .extracting(Kanttekening::soort)
        .containsExactly(Kanttekening.Soort.ANDERE_KANT);
  }

  @Test
  @Bedrijfsregel({"MON-110", "MON-123"})
  void ookWieGunstigerStaatHoortGeenVeranderingDieToevalKanZijn() {
    assertThat(voorstel(u().marge("3").maak("32.0", "31.0", "40.0", "40.0")).tekst())
        .contains("in 2020 in De Riet 31,0", "De Riet staat gelijk met of gunstiger dan Almelo.")
        .doesNotContain("daalde", "voorsprong");
    // The city moved away from it: the distance changed, and its own figure maybe not.
    assertThat(voorstel(u().marge("3").maak("32.0", "31.0", "40.0", "60.0")).tekst())
        .contains("de verandering valt binnen de onzekerheidsmarge", "de voorsprong werd groter")
        .doesNotContain("daalde");
  }

  @Test
  @Bedrijfsregel("MON-124")
  void isAlleenDeVeranderingOnzekerDanBlijftDeAchterstandStaan() {
    Tekstvoorstel voorstel = voorstel(u().marge("7").maak("61.0", "60.0", "40.0", "40.0"));
    assertThat(voorstel.tekst())
        .contains(
            "De achterstand op Almelo was 20,0; of die veranderde, is niet te zeggen: de"
                + " verandering valt binnen de onzekerheidsmarge.");
    assertThat(voorstel.kanttekeningen())
        .extracting(Kanttekening::tekst)
        .containsExactly("Het cijfer heeft een onzekerheidsmarge; de verandering kan toeval zijn.");
  }

  @Test
  void eenheidLeestAlsNederlands() {
    assertThat(feit("%", "59.5").inWoorden()).isEqualTo("59,5%");
    assertThat(feit("% van de inwoners", "18").inWoorden()).isEqualTo("18,0% van de inwoners");
    assertThat(feit("per 1.000 inwoners", "40.8").inWoorden()).isEqualTo("40,8 per 1.000 inwoners");
    assertThat(feit("gemiddeld", "2.1").inWoorden()).isEqualTo("gemiddeld 2,1");
    assertThat(feit("index", "101.5").inWoorden()).isEqualTo("101,5");
  }

  private static Feit feit(String eenheid, String waarde) {
    return new Feit(
        "X", "Cijfer", eenheid, Feit.Soort.WIJK, 2020, new BigDecimal(waarde), 1, "Bron");
  }

  @Test
  void eenVoorsprongHeetZoEnEenVerschilZonderBetereKantNiet() {
    assertThat(voorstel(u().maak("38.0", "45.0", "40.0", "40.0")).tekst())
        .contains("Een voorsprong van 2,0 op Almelo werd een achterstand van 5,0.");
    assertThat(voorstel(u().naam("VVE").maak("60.0", "55.0", "50.0", "50.0")).tekst())
        .contains("Het cijfer voor VVE daalde", "van 10,0 naar 5,0");
    assertThat(voorstel(u().maak("66.0", "59.5", "43.1", null)).tekst())
        .isEqualTo("Van bijstand is er over 2020 geen cijfer van Almelo.");
    assertThat(
            voorstel(u().richting(Richting.NEUTRAAL).maak("30.0", "38.0", "40.0", "40.0")).tekst())
        .contains("Het verschil met Almelo werd kleiner: van 10,0 naar 2,0");
  }

  @Test
  @Bedrijfsregel("MON-125")
  void eenVoorstelNoemtNooitEenOorzaak() {
    for (String toen : new String[] {null, "20.0", "40.0", "66.0"}) {
      for (String nu : new String[] {"20.0", "41.0", "59.5", null}) {
        for (Richting richting : Richting.values()) {
          Uitkomst uitkomst = u().richting(richting).maak(toen, nu, "43.1", "40.8");
          Tekstvoorstel v = voorstel(uitkomst);
          assertThat(Oorzaaktaal.in(v.tekst())).as(v.tekst()).isEmpty();
          assertThat(Oorzaaktaal.in(voorstel(uitkomst, uitkomst).tekst())).isEmpty();
          v.kanttekeningen().forEach(k -> assertThat(Oorzaaktaal.in(k.tekst())).isEmpty());
        }
      }
    }
  }

  @Test
  @Bedrijfsregel("MON-124")
  void eigenVooruitgangBijEenGrotereAfstandKrijgtEenKanttekening() {
    assertThat(soorten(u().maak("60.0", "55.0", "50.0", "40.0")))
        .containsExactly(Kanttekening.Soort.BETER_MAAR_VERDER_ACHTER);
    assertThat(soorten(u().richting(Richting.HOGER).maak("26.0", "30.0", "41.0", "50.0")))
        .containsExactly(Kanttekening.Soort.BETER_MAAR_VERDER_ACHTER);
    assertThat(soorten(u().maak("60.0", "65.0", "40.0", "50.0")))
        .containsExactly(Kanttekening.Soort.SLECHTER_MAAR_DICHTERBIJ);
    assertThat(soorten(u().maak("66.0", "59.5", "43.1", "40.8"))).isEmpty();
  }

  @Test
  @Bedrijfsregel("MON-124")
  void gelijkeStadTerwijlDeMeesteWijkenVerslechterenKrijgtEenKanttekening() {
    UitkomstFixture drie =
        u().naast("50.0", "60.0", "40.0", "40.0").naast("50.0", "58.0", "40.0", "40.0");
    Tekstvoorstel voorstel = voorstel(drie.maak("50.0", "45.0", "40.0", "40.0"));
    assertThat(voorstel.kanttekeningen())
        .extracting(Kanttekening::soort)
        .containsExactly(Kanttekening.Soort.STAD_GELIJK_WIJKEN_SLECHTER);
    assertThat(voorstel.kanttekeningen().get(0).tekst()).contains("in 2 van de 3 wijken");
    assertThat(soorten(u().naast("50.0", "40.0", "40.0", "40.0").maak("50.0", "60.0", "40", "40")))
        .as("half is not most")
        .isEmpty();
  }

  @Test
  @Bedrijfsregel("MON-124")
  void weinigWaarnemingenKrijgenEenKanttekening() {
    assertThat(soorten(u().waarnemingen(19).maak("66.0", "59.5", "43.1", "40.8")))
        .containsExactly(Kanttekening.Soort.WEINIG_WAARNEMINGEN);
    assertThat(soorten(u().waarnemingen(20).maak("66.0", "59.5", "43.1", "40.8"))).isEmpty();
  }

  @Test
  @Bedrijfsregel("MON-124")
  void binnenDeMargeWordtGeenVerschilBeweerd() {
    Tekstvoorstel voorstel = voorstel(u().marge("30").maak("66.0", "59.5", "43.1", "40.8"));
    assertThat(voorstel.tekst())
        .contains("binnen de onzekerheidsmarge")
        .doesNotContain("kleiner", "daalde");
    assertThat(voorstel.kanttekeningen())
        .extracting(Kanttekening::soort)
        .containsExactly(Kanttekening.Soort.BINNEN_MARGE);
  }

  private static List<Kanttekening.Soort> soorten(Uitkomst uitkomst) {
    return voorstel(uitkomst).kanttekeningen().stream().map(Kanttekening::soort).toList();
  }
}
