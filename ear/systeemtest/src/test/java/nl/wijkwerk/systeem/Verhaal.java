package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wijkwerk.systeem.pagina.AnalysePagina;
import nl.wijkwerk.systeem.pagina.PlanPagina;
import nl.wijkwerk.systeem.pagina.WijkPagina;
import nl.wijkwerk.test.Bezoek;

/** The story of a plan, from analysis to answer, each step by the person whose move it is. */
final class Verhaal {

  static final String DE_RIET = "WK014111";

  private static final String DOEL =
      "Bewoners van De Riet voelen zich veilig op straat en spreken elkaar daarop aan";
  private static final String TITEL = "Wijkplan De Riet";

  private final Function<Gebruiker, Bezoek> as;
  private String planId;

  private Verhaal(Function<Gebruiker, Bezoek> as) {
    this.as = as;
  }

  /**
   * Plays the story.
   *
   * @param as signs somebody on, in a browser of their own
   */
  static void speel(Function<Gebruiker, Bezoek> as) {
    Verhaal story = new Verhaal(as);
    story.wijkregisseurMaaktEenPlan();
    story.griffierLegtHetOordeelVanDeRaadVast();
    story.allesStaatInHetSpoor();
  }

  private void wijkregisseurMaaktEenPlan() {
    WijkPagina wijk = WijkPagina.open(as.apply(Gebruiker.WIJKREGISSEUR), DE_RIET);
    AnalysePagina analyse =
        wijk.beginAnalyse()
            .voegRegelToe(
                2,
                Map.of(
                    "Domein", "veiligheid",
                    "Waardering", "2",
                    "Knelpunten", "Bewoners mijden in het donker enkele straten",
                    "Doelstelling", DOEL,
                    "Mogelijke oplossingen", "Buurtbeheer\nWijkpolitie",
                    "Schatting kosten (€)", "25.000",
                    "Prioriteit", "hoog"));
    analyse.checkAccessibility("Wat gaat goed, wat knelt, wat willen we?");

    PlanPagina plan = analyse.maakConcept().maak(TITEL, 2026, 2029);
    planId = plan.id();
    assertThat(plan.stand()).isEqualTo("Concept, versie 1");

    plan.biedAan();
    assertThat(plan.errors()).singleElement().asString().contains("kan nog niet definitief");
    plan.checkAccessibility();

    plan.wijzigDoel(
        DOEL,
        Map.ofEntries(
            Map.entry("Indicator", "Bewoners die zich vaak onveilig voelen (%)"),
            Map.entry("Beginwaarde", "24,5"),
            Map.entry("Jaar van de meting", "2025"),
            Map.entry("Bron", "Veiligheidsmonitor"),
            Map.entry("Streefwaarde", "18"),
            Map.entry("Datum waarop dit bereikt is", "31-12-2029"),
            Map.entry("Eigenaar", "Wijkregisseur De Riet"),
            Map.entry("Raming (€)", "25.000"),
            Map.entry("Jaar van realisatie", "2026"),
            Map.entry("Tot en met jaar", "2029"),
            Map.entry("Verantwoordelijke", "Buurtbeheerbedrijf")));
    assertThat(plan.errors()).isEmpty();
    plan.biedAan();
    assertThat(plan.errors()).isEmpty();
    assertThat(plan.stand()).isEqualTo("Bij de raad, versie 1");
  }

  private void griffierLegtHetOordeelVanDeRaadVast() {
    PlanPagina plan = PlanPagina.open(as.apply(Gebruiker.GRIFFIER), planId);
    plan.legOordeelVast(
        vandaag(), Map.of("Betrokkenheid", "De bewoners van de Rietstraat zijn niet gehoord"));
    assertThat(plan.stand()).isEqualTo("Teruggestuurd door de raad, versie 1");
    assertThat(plan.text()).contains("De bewoners van de Rietstraat zijn niet gehoord");

    PlanPagina opnieuw = PlanPagina.open(as.apply(Gebruiker.WIJKREGISSEUR), planId);
    opnieuw.biedAan();
    assertThat(opnieuw.stand()).isEqualTo("Bij de raad, versie 2");

    PlanPagina tweede = PlanPagina.open(as.apply(Gebruiker.GRIFFIER), planId);
    tweede.legOordeelVast(vandaag(), Map.of());
    assertThat(tweede.stand()).isEqualTo("Vastgesteld, versie 2");
    tweede.checkAccessibility();
  }

  private void allesStaatInHetSpoor() {
    List<String> trail = PlanPagina.open(as.apply(Gebruiker.MEDEWERKER), planId).spoor();
    assertThat(trail)
        .anyMatch(line -> line.contains("Wijkregisseur De Riet"))
        .anyMatch(line -> line.contains("Griffier"));
  }

  private static String vandaag() {
    return LocalDate.now().format(DateTimeFormatter.ofPattern("d-M-yyyy"));
  }
}
