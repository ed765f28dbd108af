package nl.wijkwerk.wijkplan.zoeken.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.zoeken.domain.Tekstdeel;
import nl.wijkwerk.wijkplan.zoeken.domain.Treffer;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoekfilter;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoeksoort;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoekvraag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ZoekPersistentieTest {
  @RegisterExtension static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");

  @RegisterExtension static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);
  private static final UUID ANALYSE = UUID.randomUUID();
  private static final UUID PLAN = UUID.randomUUID();
  private static final UUID EVALUATIE = UUID.randomUUID();
  private static final UUID EVALUATIEREGEL = UUID.randomUUID();
  private static final UUID LES = UUID.randomUUID();

  @BeforeAll
  static void vul() {
    DATABASE.execute("insert into wijkplan.ambitie (nummer, tekst) values (1, 'Samen')");
    DATABASE.execute(
        "insert into wijkplan.wijkanalyse (id, gebied_code, wijk, datum, opgesteld_door, versie)"
            + " values (?, 'WK01', 'De Riet', '2025-05-01', 'Anna', 1)",
        ANALYSE);
    DATABASE.execute(
        "insert into wijkplan.analyseregel (id, analyse_id, ambitie, domein, knelpunten, gemaakt,"
            + " versie) values (gen_random_uuid(), ?, 1, 'VEILIGHEID', 'Te weinig verlichting bij het"
            + " station', now(), 1)",
        ANALYSE);
    DATABASE.execute(
        "insert into wijkplan.wijkplan (id, gebied_code, wijk, titel, van_jaar, tot_jaar, analyse_id,"
            + " fase, inhoudsversie, concept_op, gewijzigd, gewijzigd_door, versie) values (?,"
            + " 'WK01', 'De Riet', 'Samen sterk', 2027, 2030, ?, 'CONCEPT', 0, '2026-01-01', now(),"
            + " 'Anna', 1)",
        PLAN,
        ANALYSE);
    regel(1, "Meer straatverlichting in de Caf\u00e9straat", "Lampen", false);
    regel(2, "Oude verlichting vervangen", "Lampen", true);
    regel(3, "Wegen zijn heel", "Asfalt", false);
    DATABASE.execute(
        "insert into wijkplan.project (id, plan_id, gebied_code, wijk, titel, soort, niveau, status,"
            + " resultaat, gewijzigd, gewijzigd_door, versie) values (gen_random_uuid(), ?, 'WK01',"
            + " 'De Riet', 'Lantaarns', 'SNELLE_MAATREGEL', 'WIJK', 'VOORBEREIDING', 'De straat is"
            + " verlicht', now(), 'Anna', 1)",
        PLAN);
    oplossing("Verlichting van paden", null);
    oplossing("Verlichting van vroeger", "2020-01-01");
    UUID gekozen = oplossing("Buurtrestaurant", null);
    DATABASE.execute(
        "insert into wijkplan.planregel_oplossing (planregel_id, oplossing_id, tekst) select id, ?,"
            + " 'Buurtrestaurant' from wijkplan.planregel where volgorde = 3",
        gekozen);
    DATABASE.execute(
        "insert into wijkplan.praktijk (id, soort, naam, beschrijving, bron, gewijzigd, versie) values"
            + " (gen_random_uuid(), 'BEWONERS', 'Lichtplan', 'Bewoners kozen de verlichting', 'Bron',"
            + " now(), 1)");
    vulEvaluatiesEnStraten();
  }

  private static final String[][] TEKSTEN = {
    {"Zwerfafval opruimen", "zwerfafvallen", "afval", "afvallen", "opruimen"},
    {"Alle kinderen vallen op", "vallen", "kind"},
    {"Lampen installeren in elke hal", "installeren", "installeer"},
    {"Een speelpark voor de buurt", "park", "parken", "speelpark", "buurt"},
    {"Ouderen in het buurthuis", "oudere", "huis", "buurthuis"},
    {"Weer thuis", "thuis"}
  };

  private static void vulEvaluatiesEnStraten() {
    for (String[] rij : TEKSTEN) {
      praktijk(rij[0]);
    }
    DATABASE.execute(
        "insert into wijkplan.project_straat (project_id, naam, sleutel) select id, 'Berflostraat',"
            + " 'berflostraat' from wijkplan.project where titel = 'Lantaarns'");
    DATABASE.execute(
        "insert into wijkplan.evaluatie (id, plan_id, gebied_code, wijk, jaar, uiterlijk, opmerkingen,"
            + " gemaakt, gewijzigd, gewijzigd_door, versie) values (?, ?, 'WK01', 'De Riet', 2028,"
            + " '2029-04-01', 'Veel enqu\u00eates ontbraken', now(), now(), 'Anna', 1)",
        EVALUATIE,
        PLAN);
    DATABASE.execute(
        "insert into wijkplan.evaluatieregel (id, evaluatie_id, planregel_id, plaats, nummer,"
            + " doelstelling, maatregelen, niet_vast, versie) select ?, ?, id, 1, '1.3', 'Doel van toen',"
            + " 'Zitbanken bijplaatsen', 'Meter haperde', 1 from wijkplan.planregel where volgorde = 3",
        EVALUATIEREGEL,
        EVALUATIE);
    DATABASE.execute(
        "insert into wijkplan.budgetverzoek (id, evaluatie_id, bedrag, motivering, gevraagd_op,"
            + " gevraagd_door, versie) values (gen_random_uuid(), ?, 10, 'Zonder schaduwdoek wordt het"
            + " te heet', now(), 'Anna', 1)",
        EVALUATIE);
    DATABASE.execute(
        "insert into wijkplan.les (id, evaluatie_id, soort, tekst, gemaakt, door, versie) values (?,"
            + " ?, 'FAAL', 'Aanbellen werkt beter dan folderen', now(), 'Anna', 1)",
        LES,
        EVALUATIE);
  }

  private static void praktijk(String tekst) {
    DATABASE.execute(
        "insert into wijkplan.praktijk (id, soort, naam, beschrijving, bron, gewijzigd, versie) values"
            + " (gen_random_uuid(), 'BEWONERS', ?, 'Zo', 'Bron', now(), 1)",
        tekst);
  }

  @Test
  @Bedrijfsregel("WPL-111")
  void eenWoordVindtZijnVormenEnSamenstellingenEnGeenResten() {
    for (String[] rij : TEKSTEN) {
      for (int i = 1; i < rij.length; i++) {
        assertThat(titels(rij[i])).as(rij[i]).contains(rij[0]);
      }
    }
    assertThat(titels("zwerfafvallen")).containsExactly("Zwerfafval opruimen");
    assertThat(titels("afvallen")).containsExactly("Zwerfafval opruimen");
    assertThat(titels("alle")).containsExactly("Alle kinderen vallen op");
    assertThat(titels("buurthuis")).containsExactly("Ouderen in het buurthuis");
    assertThat(titels("thuis")).containsExactly("Weer thuis");
    assertThat(titels("deren")).isEmpty();
    assertThat(titels("lichting")).isEmpty();
  }

  @Test
  @Bedrijfsregel("WPL-111")
  void eenWoordDatVeranderdIsWordtMeteenAlsDeelGevonden() {
    praktijk("Zonder naam");
    DATABASE.execute(
        "update wijkplan.praktijk set naam = 'Wijkmoestuin' where naam = 'Zonder naam'");
    assertThat(titels("moestuin")).containsExactly("Wijkmoestuin");
    DATABASE.execute("delete from wijkplan.praktijk where naam = 'Wijkmoestuin'");
    assertThat(titels("moestuin")).isEmpty();
  }

  @Test
  void eenStraatVindtHaarProjecten() {
    Treffer project = zoek("berflostraat", Zoekfilter.ALLES, 1, 25).regels().get(0);
    assertThat(project.soort()).isEqualTo(Zoeksoort.PROJECT);
    assertThat(tekst(project.titel())).isEqualTo("Lantaarns");
    assertThat(project.fragment()).contains(new Tekstdeel("Berflostraat", true));
    assertThat(titels("berflo")).containsExactly("Lantaarns");
  }

  private static String pad(String q) {
    List<Treffer> treffers = zoek(q, Zoekfilter.ALLES, 1, 25).regels();
    assertThat(treffers).hasSize(1).allSatisfy(t -> assertThat(t.jaar()).isEqualTo(2028));
    assertThat(treffers).allSatisfy(t -> assertThat(t.plan()).isEqualTo(PLAN));
    return treffers.get(0).pad();
  }

  @Test
  void evaluatiesWordenTotOpDeRegelGevonden() {
    String blad = "/wijkplan/evaluatie?id=" + EVALUATIE;
    assertThat(pad("enquete")).isEqualTo(blad);
    assertThat(pad("zitbank")).isEqualTo(blad + "#doel-" + EVALUATIEREGEL);
    assertThat(pad("haperde")).isEqualTo(blad + "#doel-" + EVALUATIEREGEL);
    assertThat(pad("schaduwdoek")).isEqualTo(blad + "#verzoek");
    assertThat(
            zoek("zitbank", new Zoekfilter(null, "WK01", Planfase.CONCEPT, 2028), 1, 25).totaal())
        .isEqualTo(1);
    assertThat(zoek("zitbank", new Zoekfilter(null, null, null, 2027), 1, 25).totaal()).isZero();
    assertThat(zoek("zitbank", new Zoekfilter(null, "WK02", null, null), 1, 25).totaal()).isZero();
  }

  @Test
  @Bedrijfsregel("WPL-91")
  void eenLesWordtGevondenAlsDeEvaluatieIsAfgesloten() {
    assertThat(titels("folderen")).isEmpty();
    DATABASE.execute(
        "update wijkplan.evaluatie set afgesloten_op = now(), afgesloten_door = 'Anna', tekort = 0"
            + " where id = ?",
        EVALUATIE);
    assertThat(pad("folderen")).isEqualTo("/wijkplan/evaluatie?id=" + EVALUATIE + "#les-" + LES);
    assertThat(zoek("folderen", soort(Zoeksoort.LES), 1, 25).totaal()).isEqualTo(1);
    assertThat(zoek("folderen", soort(Zoeksoort.EVALUATIE), 1, 25).totaal()).isZero();
  }

  private static void regel(int nummer, String doel, String oplossing, boolean weg) {
    DATABASE.execute(
        "insert into wijkplan.planregel (id, plan_id, ambitie, volgorde, doelstelling, pm,"
            + " oplossingen, gemaakt, versie, vervallen_op) values (gen_random_uuid(), ?, 1, ?, ?,"
            + " false, ?, now(), 1, ?::timestamptz)",
        PLAN,
        nummer,
        doel,
        oplossing,
        weg ? "2026-02-01" : null);
  }

  private static UUID oplossing(String tekst, String tot) {
    UUID id = UUID.randomUUID();
    DATABASE.execute(
        "insert into wijkplan.oplossingsrichting (id, tekst, tot) values (?, ?, ?::date)",
        id,
        tekst,
        tot);
    return id;
  }

  private static Pagina<Treffer> zoek(String q, Zoekfilter filter, int pagina, int grootte) {
    return PERSISTENTIE.inTransactie(
        em -> new JdbcZoekindex(em).zoek(Zoekvraag.van(q), filter, VANDAAG, pagina, grootte));
  }

  private static List<String> titels(String q) {
    return zoek(q, Zoekfilter.ALLES, 1, 25).regels().stream().map(t -> tekst(t.titel())).toList();
  }

  private static String tekst(List<Tekstdeel> delen) {
    return delen.stream().map(Tekstdeel::tekst).reduce("", String::concat);
  }

  @Test
  @Bedrijfsregel("WPL-90")
  void eenWoordVindtStammenDelenVanWoordenEnSamenstellingen() {
    assertThat(titels("verlichting"))
        .containsExactlyInAnyOrder(
            "Verlichting van paden",
            "Meer straatverlichting in de Caf\u00e9straat",
            "Te weinig verlichting bij het station",
            "Lantaarns",
            "Lichtplan");
    assertThat(titels("straatverlichting"))
        .startsWith("Meer straatverlichting in de Caf\u00e9straat")
        .contains("Verlichting van paden", "Te weinig verlichting bij het station");
    assertThat(titels("straatverl"))
        .containsExactly("Meer straatverlichting in de Caf\u00e9straat");
    assertThat(titels("weg")).containsExactly("Wegen zijn heel");
    assertThat(titels("cafestraat"))
        .containsExactly("Meer straatverlichting in de Caf\u00e9straat", "Lantaarns");
    assertThat(titels("de verlichting van paden")).containsExactly("Verlichting van paden");
    assertThat(titels("verlichting asfalt")).isEmpty();
    assertThat(titels("de")).isEmpty();
    assertThat(titels("restaurant")).contains("Buurtrestaurant", "Wegen zijn heel");
  }

  @Test
  @Bedrijfsregel("WPL-91")
  void watWegIsOfBeeindigdWordtNietGevonden() {
    assertThat(titels("verlichting"))
        .doesNotContain("Oude verlichting vervangen", "Verlichting van vroeger");
  }

  @Test
  void besteTrefferEerstMetGemerkteWoordenEnEenAdres() {
    Treffer eerste = zoek("verlichting", Zoekfilter.ALLES, 1, 25).regels().get(0);
    assertThat(eerste.titel()).startsWith(new Tekstdeel("Verlichting", true));
    Treffer project = zoek("verlichting", soort(Zoeksoort.PROJECT), 1, 25).regels().get(0);
    assertThat(project.fragment()).contains(new Tekstdeel("verlicht", true));
    assertThat(
            zoek("straatverlichting", soort(Zoeksoort.PROJECT), 1, 25).regels().get(0).fragment())
        .contains(new Tekstdeel("verlicht", true));
    assertThat(project.pad()).isEqualTo("/wijkplan/project?id=" + project.id());
    assertThat(project.plan()).isEqualTo(PLAN);
    Treffer analyse = zoek("station", Zoekfilter.ALLES, 1, 25).regels().get(0);
    assertThat(analyse.pad()).isEqualTo("/wijkplan/analyse?id=" + ANALYSE + "#ambitie-1");
    Treffer regel = zoek("asfalt", Zoekfilter.ALLES, 1, 25).regels().get(0);
    assertThat(regel.nummer()).isEqualTo("1.3");
    assertThat(tekst(regel.fragment())).startsWith("Buurtrestaurant \u00b7 Asfalt");
  }

  private static Zoekfilter soort(Zoeksoort soort) {
    return new Zoekfilter(soort, null, null, null);
  }

  private static List<Zoeksoort> soorten(Zoekfilter filter) {
    return zoek("verlichting", filter, 1, 25).regels().stream()
        .map(Treffer::soort)
        .sorted()
        .toList();
  }

  @Test
  void filtersEnPaginasGeldenInDeDatabase() {
    assertThat(soorten(new Zoekfilter(null, "WK01", null, null)))
        .containsExactly(Zoeksoort.PLANREGEL, Zoeksoort.ANALYSE, Zoeksoort.PROJECT);
    assertThat(soorten(new Zoekfilter(null, "WK02", null, null))).isEmpty();
    assertThat(soorten(new Zoekfilter(null, null, Planfase.CONCEPT, null)))
        .containsExactly(Zoeksoort.PLANREGEL, Zoeksoort.PROJECT);
    assertThat(soorten(new Zoekfilter(null, null, Planfase.VASTGESTELD, null))).isEmpty();
    assertThat(soorten(new Zoekfilter(null, null, null, 2025))).containsExactly(Zoeksoort.ANALYSE);
    assertThat(soorten(new Zoekfilter(null, null, null, 2028)))
        .containsExactly(Zoeksoort.PLANREGEL, Zoeksoort.PROJECT);
    Pagina<Treffer> tweede = zoek("verlichting", Zoekfilter.ALLES, 2, 2);
    assertThat(tweede.totaal()).isEqualTo(5);
    assertThat(tweede.regels()).hasSize(2);
    assertThat(zoek("verlichting", Zoekfilter.ALLES, 9, 2).totaal()).isEqualTo(5);
  }
}
