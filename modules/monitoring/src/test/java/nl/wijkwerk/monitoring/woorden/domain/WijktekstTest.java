package nl.wijkwerk.monitoring.woorden.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WijktekstTest {
  private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-27T10:00:00+01:00");
  private static final List<Feit> FEITEN =
      UitkomstFixture.voorstel(new UitkomstFixture().maak("66.0", "59.5", "43.1", "40.8")).feiten();

  private static Wijktekst tekst(String tekst, String evaluatie) {
    return new Wijktekst(
        "WK014111",
        "De Riet",
        "Werk",
        new Wijktekstinhoud(tekst, evaluatie),
        FEITEN,
        NU,
        "Wijkregisseur");
  }

  @ParameterizedTest
  @Bedrijfsregel("MON-125")
  @ValueSource(
      strings = {
        "Het cijfer daalde. Dat is de verdienste van het buurthuis.",
        "De stijging is te wijten aan de markt.",
        "De bijstand daalde door het frontlijnteam.",
        "Dankzij de aanpak daalde de bijstand.",
        "De aanpak leidde tot minder bijstand.",
        "Het team leidt uiteindelijk tot minder bijstand.",
        "Als gevolg van de aanpak daalde de bijstand.",
        "Er kwam een team, waardoor de bijstand daalde.",
        "Het team zorgde ervoor dat de bijstand daalde.",
        "Het team zorgt voor minder bijstand.",
        "Daardoor daalde het.",
        "De daling is veroorzaakt in 2019.",
        "Minder bijstand, omdat er werk kwam.",
        "DOOR de aanpak",
        "Daling d\u00f3\u00f3r het fonds.",
        "Dank zij het fonds daalde het.",
        "Het wijkfonds heeft de bijstand verlaagd.",
        "Het fonds maakte dat de bijstand daalde.",
        "Het fonds had succes: de bijstand daalde.",
        "De daling komt van het fonds.",
        "Het wijkfonds hielp 20 mensen aan werk.",
        "Door het team daalde de bijstand, tot ver over de grens heen.",
        "Het daalde door het project heen en weer.",
        "Het daalde door de jaren van inzet van het team.",
        "Het daalde door de tijd die het wijkteam nam.",
        "Het daalde door het jaar van de jeugd.",
        "De bijstand daalde, want er kwam een buurthuis.",
        "Het wijkplan verklaart de daling.",
        "De daling is te verklaren uit het wijkplan.",
        "De daling komt voort uit het wijkplan.",
        "Dit vloeit voort uit het wijkplan.",
        "De daling is te danken aan het wijkplan.",
        "De wijk dankt de daling aan het wijkplan.",
        "Het plan leidt in de wijk tot minder bijstand.",
        "Het plan leidde ertoe dat de bijstand daalde.",
        "De inzet werpt vruchten af.",
        "Het plan heeft vruchten afgeworpen.",
        "De aanpak werkt: de bijstand daalde.",
        "De maatregelen werken.",
        "De bijstand daalde. Dat werkt.",
        "Met het wijkplan daalde de bijstand.",
        "Met de nieuwe aanpak is de bijstand gedaald.",
        "De bijstand daalde met het wijkplan.",
        "Het plan droeg in 2019 bij aan de daling.",
        "De daling is toe te schrijven aan het plan.",
        "Er kwam een team, zodat de bijstand daalde.",
        "De aanpak is succesvol.",
        "De aanpak slaat aan.",
        "Mensen gaan door het park meer bewegen.",
        "Kinderen lopen meer door het park.",
        "Kinderen lopen door het project.",
        "De cijfers gaan door het team omlaag.",
        "De daling komt door de buurt."
      })
  void eenTekstMetEenOorzaakVraagtEenEvaluatie(String zin) {
    assertThatThrownBy(() -> tekst(zin, null))
        .isInstanceOfSatisfying(
            Regelovertreding.class, e -> assertThat(e.regel()).isEqualTo("MON-125"));
    assertThat(tekst(zin, "/wijkplan/evaluatie?id=12").inhoud().tekst()).isEqualTo(zin);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De bijstand daalde van 66,0 naar 59,5.",
        "De afstand tot de stad werd kleiner.",
        "Door de jaren heen daalde het cijfer.",
        "Het is gemeten door middel van een enqu\u00eate.",
        "Het water loopt door de hele wijk heen.",
        "Door het jaar zijn er drie metingen.",
        "Doorstroom en doorgaand verkeer namen toe; de leden gingen van 3 tot 5.",
        "De zorg voor ouderen en de zorgen voor morgen.",
        "Een groter deel van de bewoners werkt.",
        "Het deel van de bewoners dat werkt, is 60%.",
        "De kinderen lopen door het park.",
        "Kinderen fietsen elke dag door de wijk naar school.",
        "Auto's rijden door de Dorpsstraat, en mensen wandelen vaak door het bos.",
        "Bewoners gaan door de tunnel.",
        "Het projectteam werkt samen met de school; de aanpak werkt samen met bewoners.",
        "Het cijfer daalde met 3,2 en de kwanten namen toe.",
        "Het wijkplan loopt tot en met 2027. Er wonen meer mensen met een plan voor later."
      })
  void woordenDieGeenOorzaakNoemenMogenGewoon(String zin) {
    assertThat(Oorzaaktaal.in(zin)).isEmpty();
  }

  @Test
  @Bedrijfsregel("MON-125")
  void eenEvaluatieIsEenAdresInWijkwerkOfHttps() {
    assertThatThrownBy(() -> tekst("Door het team.", "zeg ik"))
        .isInstanceOf(Regelovertreding.class);
    assertThat(
            tekst("Door het team.", "https://wijkwerk.example/wijkplan/evaluatie?id=1")
                .inhoud()
                .evaluatie())
        .isEqualTo("/wijkplan/evaluatie?id=1");
  }

  @Test
  @Bedrijfsregel("MON-124")
  void eenGetalDatNietBijDeCijfersStaatWordtGenoemdAanWieVaststelt() {
    Tekstvoorstel voorstel =
        UitkomstFixture.voorstel(new UitkomstFixture().maak("66.0", "59.5", "43.1", "40.8"));
    assertThat(
            Kanttekening.bijConcept(
                "In 2014 was het 66, in 2020 nog 59,5 (ongeveer 60), op 1 januari 2021 gemeten. De"
                    + " achterstand is 18,7 en in de stad 40.8. Dat zijn 2 van de 3 cijfers, of twee"
                    + " van de drie. In 1998 was er een B1-cursus en een 2e ronde.",
                voorstel))
        .isEmpty();
    assertThat(Kanttekening.bijConcept("Het is nu 95,5, voor 1.250 mensen. Weer 95,5.", voorstel))
        .extracting(Kanttekening::soort, Kanttekening::tekst)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Kanttekening.Soort.GETAL_BUITEN_DE_CIJFERS,
                "95,5 en 1.250 staan niet bij de cijfers van dit thema. Kijk na of dat klopt."));
    assertThat(Kanttekening.bijConcept(voorstel.tekst(), voorstel)).isEmpty();
    assertThat(Kanttekening.bijConcept("Het is 12.", null))
        .extracting(Kanttekening::tekst)
        .containsExactly("12 staat niet bij de cijfers van dit thema. Kijk na of dat klopt.");
  }

  @Test
  @Bedrijfsregel("MON-126")
  void vaststellenKanEenKeerEnCorrigerenMaaktWeerConcept() {
    Wijktekst tekst = tekst("Eerste tekst", null);
    assertThat(tekst.stand()).isEqualTo(Tekststand.CONCEPT);
    Tekstversie vast = tekst.stelVast(FEITEN, NU, "Manager");
    assertThat(vast.inhoud().tekst()).isEqualTo("Eerste tekst");
    assertThat(vast.vastgesteldDoor()).isEqualTo("Manager");
    assertThatThrownBy(() -> tekst.stelVast(FEITEN, NU, "Manager"))
        .isInstanceOf(Regelovertreding.class);
    tekst.corrigeer(new Wijktekstinhoud("Tweede tekst", null), FEITEN, NU, "W");
    assertThat(tekst.stand()).isEqualTo(Tekststand.CONCEPT);
    assertThat(tekst.vastgesteldOp()).isNull();
    assertThat(vast.inhoud().tekst()).isEqualTo("Eerste tekst");
  }

  @Test
  @Bedrijfsregel("MON-126")
  void zonderTekstOfMetTeVeelTekstIsErNiets() {
    assertThatThrownBy(() -> tekst("  ", null)).isInstanceOf(Regelovertreding.class);
    assertThatThrownBy(() -> tekst("a".repeat(Wijktekst.LANGST + 1), null))
        .isInstanceOf(Regelovertreding.class);
  }

  @Test
  @Bedrijfsregel("MON-127")
  void veranderdeCijfersMakenDeTekstVerouderdMetHetVerschil() {
    Wijktekst tekst = tekst("Tekst", null);
    tekst.stelVast(FEITEN, NU, "Manager");
    assertThat(tekst.verschillen(FEITEN)).isEmpty();
    List<Feit> anders =
        UitkomstFixture.voorstel(new UitkomstFixture().maak("66.0", "58.0", "43.1", "40.8"))
            .feiten();
    assertThat(tekst.verschillen(anders))
        .extracting(
            v -> v.feit().soort(), v -> v.was().waarde().toPlainString(), v -> v.nu().inWoorden())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Feit.Soort.WIJK, "59.5", "58,0"),
            org.assertj.core.groups.Tuple.tuple(Feit.Soort.ACHTERSTAND, "18.7", "17,2"));
    assertThat(tekst.verschillen(List.of()))
        .hasSize(FEITEN.size())
        .allMatch(v -> v.nu() == null && v.was() != null);
  }

  @Test
  void feitenKomenTerugZoalsZijWaren() {
    FeitenKolom kolom = new FeitenKolom();
    Feit zonder = new Feit("A", "Naam\tmet tab", "%", Feit.Soort.STAD, 2020, null, 1, "Bron");
    List<Feit> terug =
        kolom.convertToEntityAttribute(
            kolom.convertToDatabaseColumn(List.of(FEITEN.get(0), zonder)));
    assertThat(terug.get(0)).isEqualTo(FEITEN.get(0));
    assertThat(terug.get(1).waarde()).isNull();
    assertThat(terug.get(1).naam()).isEqualTo("Naam met tab");
  }
}
