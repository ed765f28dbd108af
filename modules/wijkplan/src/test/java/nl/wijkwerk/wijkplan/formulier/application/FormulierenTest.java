package nl.wijkwerk.wijkplan.formulier.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Vorm;
import nl.wijkwerk.test.Pdftoets;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregelinhoud;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.analyse.domain.Prioriteit;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluatieblad;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatieregelinhoud;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiestand;
import nl.wijkwerk.wijkplan.evaluatie.domain.Tevredenheid;
import nl.wijkwerk.wijkplan.kader.application.Kaders;
import nl.wijkwerk.wijkplan.kader.domain.Doelsoort;
import nl.wijkwerk.wijkplan.kader.domain.Kaderdoelinhoud;
import nl.wijkwerk.wijkplan.les.application.Lessen;
import nl.wijkwerk.wijkplan.les.domain.Lesinhoud;
import nl.wijkwerk.wijkplan.les.domain.Lessoort;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsfilter;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsregel;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.uitvoering.application.Projectblad;
import nl.wijkwerk.wijkplan.uitvoering.domain.Afwijking;
import nl.wijkwerk.wijkplan.uitvoering.domain.Beleidstoets;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectinhoud;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;
import nl.wijkwerk.wijkplan.uitvoering.domain.Terugblikuitkomst;
import nl.wijkwerk.wijkplan.uitvoering.domain.Voortgang;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.extractor.ExtractorFactory;
import org.apache.poi.extractor.POITextExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormulierenTest {
  private static final Blanco BLANCO = FormulierFixture.blanco();

  private static Stuk kader() {
    return Kaderformulier.van(
        BLANCO,
        new Kaders.Visiebeeld("Iedereen woont hier graag", "Besluit", null, 1),
        List.of(
            doel(Doelsoort.HUIDIG, "Meer buren kennen elkaar"),
            doel(Doelsoort.NIEUW, "Vijf procent meer"),
            doel(Doelsoort.NIEUW, "Tien procent meer")));
  }

  private static Kaders.Doelbeeld doel(Doelsoort soort, String tekst) {
    return new Kaders.Doelbeeld(
        UUID.randomUUID(),
        1,
        new Kaderdoelinhoud(soort, tekst, List.of("Buren (%)", "Score"), LocalDate.EPOCH, null),
        true,
        "Besluit",
        null,
        1);
  }

  private static Stuk oplossingen() {
    return Oplossingenformulier.van(
        BLANCO,
        new Oplossingsfilter(null, null, false, null),
        List.of(
            new Oplossingsregel(
                UUID.randomUUID(), "Buurtrestaurant", "Samen eten", "Bron", null, List.of(1, 2), 3),
            new Oplossingsregel(
                UUID.randomUUID(), "Straatontbijt", null, null, null, List.of(1), 0)));
  }

  private static Stuk analyse() {
    return Analyseformulier.van(
        BLANCO,
        new Analyses.Kop(
            UUID.randomUUID(),
            "WK014111",
            "De Riet",
            LocalDate.of(2026, 3, 9),
            "Wijkregisseur",
            null,
            1),
        List.of(
            new Analyses.Regel(
                UUID.randomUUID(),
                1,
                new Analyseregelinhoud(
                    1,
                    Domein.SOCIAAL,
                    2,
                    "Regiegroep",
                    "Veel verenigingen",
                    "Weinig vrijwilligerswerk en weinig buurtbemiddeling",
                    "Meer contact",
                    "Koken",
                    new BigDecimal("1000"),
                    Prioriteit.HOOG,
                    null,
                    List.of()),
                List.of(new Oplossingen.Keus(UUID.randomUUID(), "Buurtrestaurant")),
                null)));
  }

  private static Stuk plan(Planfase fase) {
    return Planformulier.van(
        BLANCO,
        "De Riet",
        FormulierFixture.plan(fase),
        FormulierFixture.regels(40),
        fase == Planfase.CONCEPT ? List.of() : List.of(FormulierFixture.toets()),
        List.of(),
        List.of());
  }

  @Test
  void besluitVanEenAnderDanDeRaadStaatBovenHetPlan() {
    Stuk stuk =
        Planformulier.van(
            BLANCO,
            "De Riet",
            FormulierFixture.plan(Planfase.TERUGGESTUURD),
            List.of(),
            List.of(),
            List.of(
                new Plan.Besluit(
                    1,
                    Beslisser.COLLEGE,
                    LocalDate.of(2026, 10, 5),
                    false,
                    "Het geld ontbreekt nog",
                    OffsetDateTime.parse("2026-10-05T10:00:00+02:00"),
                    "Manager wijksturing")),
            List.of());
    assertThat(stuk.kop())
        .contains(
            new Stuk.Gegeven(
                "Besluit van het college over versie 1, 5 oktober 2026",
                "Teruggestuurd. Het geld ontbreekt nog"));
  }

  private static Stuk evaluatie() {
    OffsetDateTime toen = OffsetDateTime.parse("2027-02-01T10:00:00Z");
    List<Evaluatieregelinhoud> inhoud =
        List.of(
            new Evaluatieregelinhoud(
                new BigDecimal("42.5"),
                2026,
                "Bewonerspanel",
                null,
                4,
                "Extra avond",
                new BigDecimal("500"),
                null,
                null),
            new Evaluatieregelinhoud(
                null, null, null, "Niet meer gemeten", null, null, null, null, null));
    List<Evaluatieblad.Regel> regels = new ArrayList<>();
    for (int i = 0; i < inhoud.size(); i++) {
      regels.add(
          new Evaluatieblad.Regel(
              UUID.randomUUID(),
              1,
              UUID.randomUUID(),
              "1." + (i + 1),
              1,
              "Meer contact",
              "Buren (%)",
              new BigDecimal("40"),
              2025,
              new BigDecimal("45"),
              LocalDate.of(2029, 12, 31),
              new BigDecimal("1000"),
              inhoud.get(i),
              null,
              true,
              inhoud.get(i).gerealiseerd() == null ? null : false,
              List.of()));
    }
    return Evaluatieformulier.van(
        BLANCO,
        new Evaluatieblad(
            UUID.randomUUID(),
            1,
            UUID.randomUUID(),
            "Wijkplan De Riet",
            "WK014111",
            "De Riet",
            "11",
            2026,
            LocalDate.of(2027, 3, 31),
            Evaluatiestand.AFGESLOTEN,
            new Tevredenheid(
                new BigDecimal("7.1"), BigDecimal.ONE, BigDecimal.TEN, "Bewonerspanel", 120, null),
            "Goed begonnen",
            regels,
            new Evaluatieblad.Budget(
                new BigDecimal("1000"),
                new BigDecimal("800"),
                BigDecimal.ZERO,
                new BigDecimal("1000"),
                new BigDecimal("500"),
                new BigDecimal("200"),
                new BigDecimal("1300"),
                new BigDecimal("300")),
            null,
            toen,
            "Wijkregisseur",
            toen,
            "Wijkregisseur"),
        List.of(
            new Lessen.Lesbeeld(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "WK014111",
                "De Riet",
                "11",
                2026,
                "WIJKPLAN",
                new Lesinhoud(
                    Lessoort.SUCCES, "Samen koken brengt buren bij elkaar", null, 1, List.of()),
                List.of(),
                "Wijkregisseur")));
  }

  private static Stuk project() {
    return Projectformulier.van(
        BLANCO,
        new Projectblad(
            UUID.randomUUID(),
            1,
            UUID.randomUUID(),
            "Wijkplan De Riet",
            new Projectblad.Regel(UUID.randomUUID(), "1.1", "Meer bewoners eten samen"),
            "WK014111",
            "De Riet",
            "11",
            Projectsoort.ONTMOETINGSPLAATS,
            Projectstatus.VOORBEREIDING,
            new Projectinhoud(
                "Buurtrestaurant",
                null,
                null,
                "Elke week een maaltijd",
                "Wijkbudget",
                null,
                "Eerst een ruimte,\ndan een kok",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                "Welzijn",
                "De beheerder beslist over de kas",
                null),
            List.of(),
            new Voortgang(0, 1),
            List.of(),
            90,
            List.of(
                new Projectblad.Mijlpaal(
                    UUID.randomUUID(), "Ruimte gehuurd", LocalDate.of(2027, 2, 1), null)),
            new Beleidstoets(true, "Past in het gebouw"),
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            false,
            null,
            null,
            null,
            List.of(),
            OffsetDateTime.now(FormulierFixture.KLOK),
            "Wijkregisseur"));
  }

  /** A meeting place with all that can be amiss. */
  private static Stuk projectMetSignalen() {
    OffsetDateTime toen = OffsetDateTime.parse("2026-03-02T10:00:00Z");
    return Projectformulier.van(
        BLANCO,
        new Projectblad(
            UUID.randomUUID(),
            1,
            UUID.randomUUID(),
            "Wijkplan De Riet",
            null,
            "WK014111",
            "De Riet",
            "11",
            Projectsoort.ONTMOETINGSPLAATS,
            Projectstatus.IN_UITVOERING,
            new Projectinhoud(
                "Kelder van de kerk",
                null,
                "Rietstraat",
                "Een plek",
                "Wijkbudget",
                null,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 4, 30),
                "Welzijn",
                null,
                null),
            List.of(),
            new Voortgang(0, 1),
            List.of(Signaal.values()),
            90,
            List.of(),
            new Beleidstoets(false, "Staat niet op de lijst"),
            new Beleidstoets(true, "Past"),
            new Afwijking("het college", LocalDate.of(2026, 2, 3), "Er is geen andere ruimte"),
            List.of(
                samenlopend("Riolering", null), samenlopend("Speelplek", "Samen de straat open")),
            LocalDate.of(2026, 1, 5),
            null,
            null,
            null,
            LocalDate.of(2026, 6, 1),
            List.of(
                new Projectblad.Terugblik(
                    Terugblikuitkomst.values()[0],
                    "De kelder staat leeg",
                    null,
                    "Wijkregisseur",
                    toen)),
            LocalDate.of(2026, 5, 4),
            true,
            null,
            null,
            null,
            List.of(),
            toen,
            "Wijkregisseur"));
  }

  private static Projectblad.Samenlopend samenlopend(String titel, String reden) {
    return new Projectblad.Samenlopend(
        UUID.randomUUID(),
        titel,
        "De Riet",
        List.of("Rietstraat"),
        LocalDate.of(2026, 2, 1),
        LocalDate.of(2026, 3, 1),
        reden,
        reden == null ? null : "Wijkbeheerder");
  }

  private static byte[] schrijf(Vorm vorm, Stuk stuk) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try {
      vorm.schrijf(stuk, uit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return uit.toByteArray();
  }

  private static String lees(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Each form with words that its page shows too; single words, since a line may end anywhere. */
  static Stream<Arguments> formulieren() {
    return Stream.of(
        arguments(Formuliersoort.KADER, kader(), List.of("Iedereen", "Tien", "Score")),
        arguments(
            Formuliersoort.OPLOSSINGEN, oplossingen(), List.of("Buurtrestaurant", "Straatontbijt")),
        arguments(
            Formuliersoort.ANALYSE,
            analyse(),
            List.of("Waardering", "vrijwilligerswerk", "verenigingen", "Buurtrestaurant", "hoog")),
        arguments(Formuliersoort.PLAN, plan(Planfase.CONCEPT), List.of("Gasten", "Çelik")),
        arguments(Formuliersoort.PLAN, plan(Planfase.VASTGESTELD), List.of("Vastgesteld")),
        arguments(
            Formuliersoort.EVALUATIE,
            evaluatie(),
            List.of("gehaald", "Bewonerspanel", "buren", "brengt")),
        arguments(Formuliersoort.PROJECT, project(), List.of("Buurtrestaurant", "maaltijd")),
        arguments(
            Formuliersoort.PROJECT,
            projectMetSignalen(),
            List.of("Riolering", "Stil", "college", "leeg", "Terugblik")),
        arguments(Formuliersoort.SJABLOON, Planformulier.sjabloon(BLANCO), List.of("Ambitie")),
        arguments(
            Formuliersoort.AVOND,
            StukkenFixture.avond(BLANCO),
            List.of(
                "Lantaarns", "Rietstraat", "bestellen", "Veranderd", "Verlichting", "antwoord")),
        arguments(
            Formuliersoort.REGIEGROEP,
            StukkenFixture.regiegroep(BLANCO),
            List.of("Wijkagent", "Vacante", "Ondernemers", "zetel", "bezet")),
        arguments(
            Formuliersoort.BEZOEK,
            StukkenFixture.bezoek(BLANCO),
            List.of("Jongeren", "jongerenraad", "draagvlak", "aanpassen", "Straatcontact")),
        arguments(
            Formuliersoort.SAMENHANG,
            StukkenFixture.samenhang(BLANCO),
            List.of("Stadsvisie", "Woonstichting", "neemt", "Capaciteit", "niemand", "Sloopplan")),
        arguments(
            Formuliersoort.AGENDA,
            StukkenFixture.agenda(BLANCO),
            List.of("Buurtkamer", "Violierstraat", "bewoners", "1 van 3", "laat", "Hele")),
        arguments(
            Formuliersoort.PRAKTIJKEN,
            StukkenFixture.praktijken(BLANCO),
            List.of("Koffieplein", "Zwolle", "Frontlijnsturing", "Buurtrestaurant", "Rapport")),
        arguments(
            Formuliersoort.PLANSOORTEN,
            StukkenFixture.plansoorten(BLANCO),
            List.of("WOP", "Wijkontwikkelingsplan", "gemeenteraad", "Inspraak")),
        arguments(
            Formuliersoort.LESSEN,
            StukkenFixture.lessen(BLANCO),
            List.of("faalfactor", "Voorzieningen", "sociaal", "Buurtrestaurant", "2026")),
        arguments(
            Formuliersoort.NETWERK,
            StukkenFixture.netwerk(BLANCO),
            List.of("Ontmoeting", "Kookclub", "PM:", "doel", "Werkveld:")));
  }

  @ParameterizedTest
  @MethodSource("formulieren")
  void elkFormulierIsEenToegankelijkePdfEnKomtInElkeVorm(
      Formuliersoort soort, Stuk stuk, List<String> woorden) throws IOException {
    byte[] pdf = schrijf(Vorm.PDF, stuk);
    Files.write(Path.of("target/" + stuk.naam() + ".pdf"), pdf);
    assertThat(Pdftoets.breaches(pdf)).as(stuk.naam()).isEmpty();
    assertThat(lees(pdf)).contains("Gemeente Almelo", "Pagina 1 van").contains(woorden);
    for (Vorm vorm : List.of(Vorm.DOCX, Vorm.XLSX)) {
      byte[] inhoud = schrijf(vorm, stuk);
      Files.write(Path.of("target/" + vorm.bestandsnaam(stuk)), inhoud);
      try (POITextExtractor lezer =
          ExtractorFactory.createExtractor(new ByteArrayInputStream(inhoud))) {
        assertThat(lezer.getText()).as(vorm.bestandsnaam(stuk)).contains(woorden);
      }
    }
    assertThat(csv(stuk)).startsWith("\ufeff").contains(";");
  }

  @Test
  void geenFormulierBlijftOngetoetst() {
    assertThat(formulieren().map(f -> f.get()[0])).contains((Object[]) Formuliersoort.values());
  }

  /** Every line of the budget that the screen has, so that the document adds up. */
  @Test
  void budgetVanEenEvaluatieTeltOp() {
    assertThat(csv(evaluatie()).replace('\u00a0', ' '))
        .contains(
            "Geraamd in het plan;€ 1.000",
            "Gereserveerd;€ 800",
            "Eerdere aanpassingen;€ 0",
            "Extra kosten nu;€ 500",
            "Niet meer nodig;€ 200",
            "Plan na deze maatregelen;€ 1.300",
            "Boven budget;€ 300");
  }

  @Test
  void conceptStaatErDuidelijkOpEnVastgesteldNiet() throws IOException {
    assertThat(plan(Planfase.CONCEPT).naam()).isEqualTo("wijkplan-de-riet-2026-2030-v2");
    assertThat(lees(schrijf(Vorm.PDF, plan(Planfase.CONCEPT))))
        .contains("CONCEPT", "concept", "Versie 2", "1.1", "12.500,55", "2027–2028", "PM: Wat");
    assertThat(lees(schrijf(Vorm.PDF, plan(Planfase.VASTGESTELD))))
        .contains("Vastgesteld", "definitief voorstel")
        .doesNotContain("CONCEPT");
  }

  @Test
  void formulierenHebbenHunKolommen() {
    assertThat(csv(kader()))
        .startsWith(
            "\ufeffAmbitie;Huidige doelstelling;Indicatoren huidige doelstelling;Nieuwe"
                + " doelstelling;Indicatoren nieuwe doelstelling")
        .contains("Meer buren kennen elkaar;\"Buren (%)\nScore\";Vijf procent meer;")
        .contains("betrokken op elkaar;;;Tien procent meer;");
    assertThat(csv(oplossingen()))
        .contains("op elkaar;a;Buurtrestaurant;Samen eten;3;Bron;")
        .contains("op elkaar;b;Straatontbijt;;0;;")
        .contains("en veilig;a;Buurtrestaurant");
    assertThat(csv(analyse()))
        .contains("Waardering (1 tot 5);Waardering door;Wat gaat goed;Knelpunten")
        .contains(
            "sociaal;2;Regiegroep;Veel verenigingen;Weinig vrijwilligerswerk en weinig"
                + " buurtbemiddeling;Meer contact;")
        .contains(";1000;hoog;");
    assertThat(csv(evaluatie()))
        .contains(
            "1.1;Meer contact;Buren (%);40;45;42,5;2026;Bewonerspanel;nog niet gehaald;;4;Extra avond;500;")
        .contains("1.2;Meer contact;Buren (%);40;45;;;;;Niet meer gemeten;")
        .contains("Samen koken brengt buren bij elkaar");
    assertThat(csv(project()))
        .contains("Beoogd resultaat;Elke week een maaltijd")
        .contains("Maatschappelijk vastgoed;Past. Past in het gebouw")
        .contains("Ruimte gehuurd;01-02-2027;");
  }

  /** Each frame with what the council found of it, why, and what it could see that day. */
  @Test
  void toetsVanDeRaadStaatMetBewijsOpPapierEnNietOpHetBlad() throws IOException {
    Stuk plan = plan(Planfase.VASTGESTELD);
    List<String> woorden =
        List.of(
            "Betrokkenheid",
            "Voldaan",
            "4 van 5 groepen van partijen",
            "Er ontbreken: Ondernemers.",
            "2 van 3 doelen meetbaar. Niet meetbaar: 1.2.",
            "2027: geraamd € 12.500, gereserveerd € 10.000",
            "1 regel zonder raming of jaar.",
            "Het geld voor 2028 is er nog niet");
    assertThat(opEenRegel(lees(schrijf(Vorm.PDF, plan))))
        .contains("Toets van de raad op versie 1, raadsvergadering van 5 november 2026")
        .contains(woorden);
    try (POITextExtractor word =
        ExtractorFactory.createExtractor(new ByteArrayInputStream(schrijf(Vorm.DOCX, plan)))) {
      assertThat(opEenRegel(word.getText())).contains(woorden);
    }
    assertThat(csv(plan)).doesNotContain("Toets van de raad", "groepen van partijen");
    try (POITextExtractor blad =
        ExtractorFactory.createExtractor(new ByteArrayInputStream(schrijf(Vorm.XLSX, plan)))) {
      assertThat(blad.getText()).doesNotContain("Toets van de raad", "groepen van partijen");
    }
  }

  @Test
  void projectplanNoemtElkSignaalMetWatHetScherm() throws IOException {
    assertThat(opEenRegel(lees(schrijf(Vorm.PDF, projectMetSignalen()))))
        .contains(
            "Wat aandacht vraagt",
            "De eerstvolgende afgesproken dag was 30 april 2026.",
            "Stil sinds 2 maart 2026",
            "gezien op 4 mei 2026",
            "De kelder staat leeg",
            "Terugblik was 1 juni 2026",
            "Besluit het college, 3 februari 2026. Er is geen andere ruimte",
            "Riolering (De Riet): Rietstraat, 1 februari 2026 tot en met 1 maart 2026. Nog geen"
                + " reden gegeven.",
            "Reden: Samen de straat open (Wijkbeheerder)");
    assertThat(opEenRegel(lees(schrijf(Vorm.PDF, project()))))
        .doesNotContain("Wat aandacht vraagt");
  }

  /** The picture is a figure that says what there is to see, on a page on its side. */
  @Test
  void netwerkStaatAlsTekeningInDePdfEnInWord() throws IOException {
    Stuk stuk = StukkenFixture.netwerk(BLANCO);
    try (PDDocument document = Loader.loadPDF(schrijf(Vorm.PDF, stuk))) {
      assertThat(document.getPage(0).getMediaBox().getWidth())
          .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
      assertThat(figuren(document.getDocumentCatalog().getStructureTreeRoot().getKids()))
          .singleElement()
          .asString()
          .startsWith("Netwerk van 1 doel, 1 werkveld en 1 inspanning, met 1 koppeling.");
    }
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(schrijf(Vorm.DOCX, stuk)))) {
      assertThat(word.getAllPictures()).hasSize(1);
    }
  }

  /** Too large for A4: its letters stay readable on a page of A3. */
  @Test
  void grootNetwerkStaatOpEenGroterBlad() throws IOException {
    byte[] pdf = schrijf(Vorm.PDF, StukkenFixture.grootNetwerk(BLANCO));
    Files.write(Path.of("target/groot-netwerk.pdf"), pdf);
    assertThat(Pdftoets.breaches(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPages())
          .extracting(p -> Math.round(p.getMediaBox().getHeight()))
          .startsWith(1191, 595);
    }
  }

  private static List<String> figuren(List<Object> delen) {
    List<String> teksten = new ArrayList<>();
    for (Object deel : delen) {
      if (deel instanceof PDStructureElement element) {
        if ("Figure".equals(element.getStructureType())) {
          teksten.add(element.getAlternateDescription());
        }
        teksten.addAll(figuren(element.getKids()));
      }
    }
    return teksten;
  }

  private static String opEenRegel(String tekst) {
    return tekst.replaceAll("[\\s\u00a0]+", " ");
  }

  private static String csv(Stuk stuk) {
    return new String(schrijf(Vorm.CSV, stuk), StandardCharsets.UTF_8);
  }

  @Test
  void lettersGaanDoorNaDeZ() {
    assertThat(Oplossingenformulier.letter(0)).isEqualTo("a");
    assertThat(Oplossingenformulier.letter(25)).isEqualTo("z");
    assertThat(Oplossingenformulier.letter(26)).isEqualTo("aa");
  }
}
