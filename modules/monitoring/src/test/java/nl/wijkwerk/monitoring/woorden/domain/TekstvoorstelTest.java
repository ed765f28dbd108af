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
            "Het cijfer voor bijstand daalde in De Riet van 66,0 in 2014 naar 59,5 aantal in"
                + " 2020.",
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
            "Het cijfer voor bijstand was in 2020 in De Riet 59,5 aantal en in Almelo 40,8 aantal."
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
        .isEqualTo("Het cijfer voor bijstand was in 2020 in De Riet 420 aantal.");
  }

  @Test
  @Bedrijfsregel("MON-123")
  void hetBeeldVanEenThemaVolgtUitDeKlassen() {
    Uitkomst kleiner = u().maak("66.0", "59.5", "43.1", "40.8");
    Uitkomst groter = u().naam("WW").maak("50.0", "60.0", "40.0", "40.0");
    Uitkomst gelijk = u().maak("50.0", "50.5", "40.0", "40.0");
    Uitkomst neutraal = u().richting(Richting.NEUTRAAL).maak("50.0", "60.0", "40.0", "40.0");
    assertThat(voorstel(kleiner, groter).tekst()).startsWith("Het thema Werk laat een wisselend");
    assertThat(voorstel(kleiner, gelijk).tekst()).startsWith("Het thema Werk laat een gunstig");
    assertThat(voorstel(groter, gelijk).tekst()).startsWith("Het thema Werk laat een ongunstig");
    assertThat(voorstel(gelijk, gelijk).tekst()).startsWith("Het thema Werk laat een stabiel");
    assertThat(voorstel(kleiner, neutraal).tekst()).startsWith("Het cijfer voor");
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
          Tekstvoorstel v = voorstel(u().richting(richting).maak(toen, nu, "43.1", "40.8"));
          assertThat(Oorzaaktaal.in(v.tekst())).as(v.tekst()).isEmpty();
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
