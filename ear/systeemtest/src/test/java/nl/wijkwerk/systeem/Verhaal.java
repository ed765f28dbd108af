package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.systeem.pagina.AnalysePagina;
import nl.wijkwerk.systeem.pagina.MiddelenPagina;
import nl.wijkwerk.systeem.pagina.OpenbaarPagina;
import nl.wijkwerk.systeem.pagina.OpgavetafelPagina;
import nl.wijkwerk.systeem.pagina.PlanPagina;
import nl.wijkwerk.systeem.pagina.PlichtenPagina;
import nl.wijkwerk.systeem.pagina.VoortgangPagina;
import nl.wijkwerk.systeem.pagina.WijkPagina;
import nl.wijkwerk.test.Bezoek;
import nl.wijkwerk.test.Browser;

/** The story of a plan, from analysis to answer, each step by the person whose move it is. */
final class Verhaal {

  static final String DE_RIET = "WK014111";

  private static final String DOEL =
      "Bewoners van De Riet voelen zich veilig op straat en spreken elkaar daarop aan";

  private final String titel = "Wijkplan De Riet " + UUID.randomUUID().toString().substring(0, 4);
  private static final String BESLUIT =
      "Het plan past bij de opgaven van de wijk en bewoners hebben eraan meegewerkt.";

  private final Function<Gebruiker, Bezoek> as;
  private final Supplier<Bezoek> zonderAanmelding;
  private String planId;

  private Verhaal(Function<Gebruiker, Bezoek> as, Supplier<Bezoek> zonderAanmelding) {
    this.as = as;
    this.zonderAanmelding = zonderAanmelding;
  }

  /**
   * Plays the story.
   *
   * @param browser gives each of them a profile of their own
   * @param address where the product runs
   */
  static void speel(Browser browser, String address) {
    Verhaal story =
        new Verhaal(
            user -> browser.visit(address).signOn(user.naam()), () -> browser.visit(address));
    story.wijkregisseurMaaktEenPlan();
    story.opgavetafelBesluit();
    story.griffierLegtHetOordeelVanDeRaadVast();
    story.monitoringVolgtHetDoel();
    story.budgethouderReserveert();
    story.communicatieadviseurVerteltHetDeWijk();
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
                    "Wie gaf de waardering", "Regiegroep",
                    "Knelpunten", "Bewoners mijden in het donker enkele straten",
                    "Doelstelling", DOEL,
                    "Andere oplossingen", "Meer licht in de Rietstraat",
                    "Schatting kosten (€)", "25.000",
                    "Prioriteit", "hoog"));
    analyse.checkAccessibility("Wat gaat goed, wat knelt, wat willen we?");

    PlanPagina plan = analyse.maakConcept().maak(titel, 2026, 2029);
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

  private void opgavetafelBesluit() {
    OpgavetafelPagina tafel =
        OpgavetafelPagina.open(as.apply(Gebruiker.VOORZITTER_OPGAVETAFEL)).openPunt(titel);
    tafel.besluit("Akkoord", " ");
    assertThat(tafel.errors()).as("a decision without a reason").isNotEmpty();
    tafel.checkAccessibility();
    tafel.besluit("Akkoord", BESLUIT);
    assertThat(tafel.errors()).isEmpty();
    assertThat(tafel.text()).contains(BESLUIT);
    tafel.checkAccessibility();
  }

  private void griffierLegtHetOordeelVanDeRaadVast() {
    PlanPagina plan = PlanPagina.open(as.apply(Gebruiker.GRIFFIER), planId);
    plan.legOordeelVast(
        vandaag(), Map.of("Betrokkenheid", "De bewoners van de Rietstraat zijn niet gehoord"));
    assertThat(plan.stand()).isEqualTo("Teruggestuurd door de raad, versie 1");
    assertThat(plan.text()).contains("De bewoners van de Rietstraat zijn niet gehoord");

    PlanPagina opnieuw = PlanPagina.open(as.apply(Gebruiker.WIJKREGISSEUR), planId);
    opnieuw.biedAan();
    assertThat(opnieuw.errors())
        .singleElement()
        .asString()
        .contains("niet voldaan: betrokkenheid", "niets veranderd");
    // The question stays open there, for who can say what changed outside the rows.
    opnieuw = PlanPagina.open(as.apply(Gebruiker.WIJKREGISSEUR), planId);
    opnieuw.wijzigDoel(DOEL, Map.of("Opmerkingen", "De Rietstraat is gehoord op de wijkavond"));
    opnieuw.biedAan();
    assertThat(opnieuw.errors()).isEmpty();
    assertThat(opnieuw.stand()).isEqualTo("Bij de raad, versie 2");

    PlanPagina tweede = PlanPagina.open(as.apply(Gebruiker.GRIFFIER), planId);
    tweede.legOordeelVast(vandaag(), Map.of());
    assertThat(tweede.stand()).isEqualTo("Vastgesteld, versie 2");
    tweede.checkAccessibility();
  }

  private void monitoringVolgtHetDoel() {
    VoortgangPagina pagina =
        VoortgangPagina.open(as.apply(Gebruiker.WIJKREGISSEUR), planId, "vastgesteld");
    assertThat(pagina.doel(DOEL))
        .contains("24,5 (2025)", "18", "Niet meetbaar", "geen cijfers van deze indicator");
    pagina.checkAccessibility();
    // Nobody measures it, so somebody counts: how many of those that were asked.
    pagina.openDoel(DOEL).tel("30-6-2026", "22", "100", "Wijkpeiling");
    assertThat(pagina.errors()).isEmpty();
    assertThat(pagina.text()).contains("22 van 100 (22,0%)").contains("nog geen verhaal");
    pagina.checkAccessibility();
    assertThat(
            VoortgangPagina.open(as.apply(Gebruiker.MEDEWERKER), planId, "vastgesteld").doel(DOEL))
        .contains("Op koers");
  }

  private void budgethouderReserveert() {
    MiddelenPagina middelen = MiddelenPagina.open(as.apply(Gebruiker.BUDGETHOUDER));
    assertThat(middelen.text()).contains("625.000").contains("Geluksbudgetten", "Wijkfonds");
    middelen.checkAccessibility();

    MiddelenPagina.Post post = middelen.openPost("Buurtbeheerbedrijf");
    post.reserveer(DOEL, 2026, "250.001", "Buurtbeheer in de hele wijk");
    assertThat(post.errors()).singleElement().asString().contains("Dit past niet");
    post.checkAccessibility();
    post.reserveer(DOEL, 2026, "25.000", "Buurtbeheer in de hele wijk");
    assertThat(post.errors()).isEmpty();
    assertThat(String.join(" ", post.messages())).contains("25.000");

    MiddelenPagina.Post wijkfonds =
        MiddelenPagina.open(as.apply(Gebruiker.BUDGETHOUDER)).openPost("Wijkfonds");
    assertThat(wijkfonds.text()).contains("heeft vandaag geen budgethouder");
    assertThat(wijkfonds.kanReserveren()).isFalse();
  }

  private void communicatieadviseurVerteltHetDeWijk() {
    PlichtenPagina.Plicht plicht =
        PlichtenPagina.open(as.apply(Gebruiker.COMMUNICATIEADVISEUR)).openPlicht(titel);
    assertThat(plicht.klokLoopt()).isTrue();
    plicht.checkAccessibility();
    String nieuws = "Nieuws over " + titel;
    plicht.publiceer(
        nieuws,
        "De opgavetafel is het eens met het plan voor De Riet.",
        "De gemeente gaat aan de slag met de veiligheid op straat. Dat staat in het plan van de"
            + " wijk. U merkt dat het buurtbeheer vaker langskomt.");
    assertThat(plicht.klokStaatStil()).isTrue();

    Bezoek bewoner = zonderAanmelding.get();
    OpenbaarPagina pagina = OpenbaarPagina.open(bewoner, DE_RIET);
    assertThat(pagina.text()).contains(nieuws);
    pagina.checkAccessibility();
  }

  private void allesStaatInHetSpoor() {
    List<String> trail = PlanPagina.open(as.apply(Gebruiker.MEDEWERKER), planId).spoor();
    String jaar = Integer.toString(LocalDate.now(Klok.ZONE).getYear());
    assertThat(trail).allMatch(line -> line.contains(jaar), "says when");
    Map.of(
            "Concept gemaakt uit de wijkanalyse",
            "Wijkregisseur De Riet",
            "Versie 1 aangeboden en vergrendeld",
            "Wijkregisseur De Riet",
            BESLUIT,
            "Ambtelijk opdrachtgever",
            "De bewoners van de Rietstraat zijn niet gehoord",
            "Griffier",
            "Versie 2 aangeboden en vergrendeld",
            "Wijkregisseur De Riet",
            "25.000",
            "Budgethouder De Riet",
            "Gepubliceerd op de pagina van",
            "Communicatieadviseur")
        .forEach(
            (what, who) ->
                assertThat(trail)
                    .as("%s by %s", what, who)
                    .anyMatch(line -> line.contains(what) && line.contains(who)));
  }

  private static String vandaag() {
    // The day of the council is a day in the Netherlands, wherever the tests run.
    return LocalDate.now(Klok.ZONE).format(DateTimeFormatter.ofPattern("d-M-yyyy"));
  }
}
