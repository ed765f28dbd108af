package nl.wijkwerk.monitoring.inlezen.bestand;

import static nl.wijkwerk.monitoring.inlezen.EigenFixture.toewijzing;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.bron;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.cijfers;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.csv;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.zip;
import static nl.wijkwerk.monitoring.inlezen.StatlineFixture.blad;
import static nl.wijkwerk.monitoring.inlezen.StatlineFixture.werkmap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.EigenFixture;
import nl.wijkwerk.monitoring.inlezen.domain.Bladkeus;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedszoeker;
import nl.wijkwerk.monitoring.inlezen.domain.Getalschrift;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzer;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** How a file is built up: what falls apart, and what is more than one table. */
class BestandsbouwTest {

  private static Aanlevering open(Aanlevering.Bron... bronnen) {
    return Aanlevering.metEigenTabel(List.of(bronnen), Grenzen.STANDAARD);
  }

  private static OngeldigBestand fout(Aanlevering.Bron... bronnen) {
    return catchThrowableOfType(OngeldigBestand.class, () -> open(bronnen).close());
  }

  private static String[] buurten(int stuk, String kapot) {
    List<String> regels = new ArrayList<>(List.of("buurtcode;naam;cijfer"));
    IntStream.range(2, 70)
        .forEach(
            r ->
                regels.add(r == stuk ? kapot : "BU9001%04d;\"De Hoek, %d\";%d".formatted(r, r, r)));
    return regels.toArray(new String[0]);
  }

  @Test
  @Bedrijfsregel("MON-265")
  void eenAanhalingstekenDatNietGeslotenWordtSliktGeenRijenIn() {
    for (String kapot :
        List.of("BU90010046;\"5 duim;46", "\"BU90010046;5 duim;46", "BU90010046;5 duim;\"46")) {
      OngeldigBestand fout = fout(csv("a.csv", buurten(46, kapot)));
      assertThat(fout.fout()).isEqualTo(Fout.CSV_ONLEESBAAR);
      assertThat(fout.waarden()).containsExactly("a.csv", "46");
    }
    assertThat(fout(csv("a.csv", buurten(69, "BU90010069;\"5 duim;69"))).waarden())
        .as("also in the last row")
        .containsExactly("a.csv", "69");
  }

  @Test
  @Bedrijfsregel("MON-265")
  void eenAanhalingstekenDatPasRegelsLaterGeslotenWordtIsVerdacht() {
    assertThat(
            fout(csv(
                    "a.csv",
                    "buurtcode;naam;cijfer",
                    "BU90010001;\"5 duim;1",
                    "BU90010002;pijp;2",
                    "BU90010003;buis\";3"))
                .waarden())
        .as("a row of an area in a cell")
        .containsExactly("a.csv", "2");
    assertThat(
            fout(csv("a.csv", "wijk;cijfer", "\"De Hoek;1", "Het Veld;2", "\"De Nieuwbouw\";3"))
                .waarden())
        .as("closed by a mark that was meant to open")
        .containsExactly("a.csv", "2");
    String lang = IntStream.range(0, 8).mapToObj(r -> "regel").collect(Collectors.joining("\n"));
    assertThat(fout(csv("a.csv", "wijk;cijfer", "\"" + lang + "\";1")).fout())
        .isEqualTo(Fout.CSV_ONLEESBAAR);
  }

  @Test
  @Bedrijfsregel("MON-265")
  void eenCelMetRegeleindenOfAanhalingstekensMag() {
    try (Aanlevering aanlevering =
        open(
            csv(
                "a.csv",
                "wijk;toelichting;cijfer",
                "De Hoek;\"een; \"\"twee\"\"\ndrie; vier\n\"\"vijf\"\"\";1",
                "Het Veld;5\" pijp en \"meer;2",
                "\"De Nieuwbouw\" ;\"\";3"))) {
      assertThat(Eigenbestand.vind(aanlevering).orElseThrow().voorbeeld().eerste())
          .extracting(rij -> rij.get(2))
          .containsExactly("1", "2", "3");
    }
  }

  private static final Aanlevering.Bron A = csv("a.csv", "code;cijfer", "WK900111;1", "WK900112;2");
  private static final Aanlevering.Bron B = csv("b.csv", "code;ander", "WK900111;1", "WK900112;2");

  @Test
  @Bedrijfsregel("MON-266")
  void tweeTabellenInEenAanleveringWordenGenoemdEnGeweigerd() {
    for (OngeldigBestand fout :
        List.of(
            fout(A, B),
            fout(bron("x.zip", zip(A, B))),
            fout(A, werkmap("b.xlsx", "code;x", "WK900111;1")))) {
      assertThat(fout.fout()).isEqualTo(Fout.MEER_TABELLEN);
      assertThat(fout.waarden().get(0)).isEqualTo("a.csv");
      assertThat(fout.waarden().get(1)).startsWith("b.");
    }
    assertThat(fout(cijfers(), A).fout()).as("beside one of CBS").isEqualTo(Fout.MEER_TABELLEN);
    assertThat(
            fout(
                    csv("a.csv", "wijk;cijfer", "De Hoek;1", "Het Veld;2"),
                    csv("b.csv", "wijk;ander", "De Hoek;1", "Het Veld;2"))
                .fout())
        .as("areas by their names")
        .isEqualTo(Fout.MEER_TABELLEN);
    open(A, csv("uitleg.csv", "woord;betekenis", "cijfer;van 1 tot 10", "n;31")).close();
  }

  @Test
  @Bedrijfsregel("MON-266")
  void bladenMetCijfersDieNietGelezenWordenStaanErbij() {
    try (Aanlevering aanlevering =
        open(
            werkmap(
                "a.xlsx",
                (XSSFWorkbook boek) -> {
                  blad(boek, "Lees mij", "Onderwerp;Uitleg", "Cijfer;van 1 tot 10");
                  blad(boek, "2015", "wijkcode;cijfer", "WK900111;7", "WK900112;6");
                  blad(boek, "2016", "wijkcode;cijfer", "WK900111;8", "WK900112;7");
                }))) {
      assertThat(aanlevering.bladkeus(false))
          .isEqualTo(new Bladkeus("a.xlsx (2015)", List.of("a.xlsx (2016)")));
    }
    try (Aanlevering aanlevering = open(A)) {
      assertThat(aanlevering.bladkeus(false).laatLiggen()).isFalse();
    }
  }

  @Test
  @Bedrijfsregel("MON-266")
  void watEenMacInEenZipZetTeltNietMee() {
    Aanlevering.Bron mac = bron("__MACOSX/._a.csv", new byte[] {0, 5, 22, 7, 0, 2, 0});
    Aanlevering.Bron los = bron("._a.csv", new byte[] {0, 5, 22, 7, 0, 2, 0});
    Aanlevering.Bron map = bron(".DS_Store", new byte[] {0, 0, 0, 1});
    try (Aanlevering aanlevering = open(bron("x.zip", zip(mac, los, map, A)))) {
      assertThat(aanlevering.bladkeus(false)).isEqualTo(new Bladkeus("a.csv", List.of()));
    }
  }

  @Test
  @Bedrijfsregel("MON-268")
  void jarenBovenDeKolommenZijnGeenOnderwerpen() {
    try (Aanlevering aanlevering =
        open(csv("a.csv", "Wijkcode;2018;2019;2020", "WK900111;7,1;7,2;7,3"))) {
      Eigenbestand eigen = Eigenbestand.vind(aanlevering).orElseThrow();
      Toewijzing voorstel =
          new Toewijzer(EigenFixture.MATEN, List.of()).stelVoor(eigen.koppen(), eigen.voorbeeld());
      Toewijzing keuzes =
          new Toewijzing("Peiling", Getalschrift.KOMMA, voorstel.kolommen(), List.of());
      Regelovertreding fout =
          catchThrowableOfType(Regelovertreding.class, () -> keuzes.vereis(2020));
      assertThat(fout.alle())
          .extracting(Regelovertreding::sleutel)
          .contains("toewijzing.jaar-als-onderwerp");
    }
  }

  private static Eigenbestand.Lezing lees(Integer jaar, Aanlevering.Bron bestand) {
    try (Aanlevering aanlevering = open(bestand)) {
      return Eigenbestand.vind(aanlevering)
          .orElseThrow()
          .lees(
              jaar == null
                  ? toewijzing(
                      Getalschrift.KOMMA,
                      "code=GEBIEDSCODE",
                      "jaar=JAAR",
                      "cijfer=WAARDE:Rapportcijfer:score")
                  : toewijzing(
                      Getalschrift.KOMMA, "code=GEBIEDSCODE", "cijfer=WAARDE:Rapportcijfer:score"),
              jaar,
              EigenFixture::maat,
              List.of(),
              new Gebiedszoeker(new EigenFixture.Kennis()),
              2026);
    }
  }

  @Test
  @Bedrijfsregel("MON-95")
  void zonderEenJaarStaatErBijElkeRijWaarom() {
    OngeldigBestand fout =
        catchThrowableOfType(
            OngeldigBestand.class,
            () ->
                lees(
                    null,
                    csv("a.csv", "code;jaar;cijfer", "WK900111;2020-01;7", "WK900112;2031;6")));
    assertThat(fout.fout()).isEqualTo(Fout.GEEN_JAREN);
    assertThat(fout.weigeringen())
        .containsExactly(
            new Weigering(2, "jaar", "2020-01", Reden.GEEN_JAAR),
            new Weigering(3, "jaar", "2031", Reden.JAAR_KAN_NIET));
    assertThat(
            catchThrowableOfType(
                    OngeldigBestand.class,
                    () -> lees(2031, csv("a.csv", "code;cijfer", "WK900111;7")))
                .weigeringen())
        .extracting(Weigering::reden)
        .containsExactly(Reden.JAAR_KAN_NIET);
  }

  @Test
  @Bedrijfsregel("MON-95")
  void eenDagGeldtVoorZijnJaar() {
    assertThat(
            lees(
                    null,
                    csv(
                        "a.csv",
                        "code;jaar;cijfer",
                        "WK900111;31-12-2020;7",
                        "WK900112;2021-01-01 00:00;6",
                        "WK900113;1/7/2022;6"))
                .jaren())
        .containsExactly(2020, 2021, 2022);
    assertThat(
            lees(
                    null,
                    werkmap(
                        "a.xlsx",
                        (XSSFWorkbook boek) -> {
                          blad(boek, "Blad1", "code;jaar;cijfer", "WK900111;1;7");
                          var cel = boek.getSheetAt(0).getRow(1).getCell(1);
                          cel.setCellValue(LocalDate.of(2020, 12, 31));
                          var stijl = boek.createCellStyle();
                          stijl.setDataFormat((short) 14);
                          cel.setCellStyle(stijl);
                        }))
                .jaren())
        .containsExactly(2020);
  }
}
