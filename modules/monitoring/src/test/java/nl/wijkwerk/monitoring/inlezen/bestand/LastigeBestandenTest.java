package nl.wijkwerk.monitoring.inlezen.bestand;

import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.bron;
import static nl.wijkwerk.monitoring.inlezen.LeveringFixture.csv;
import static nl.wijkwerk.monitoring.inlezen.StatlineFixture.werkmap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.EigenFixture;
import nl.wijkwerk.monitoring.inlezen.LeveringFixture;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedszoeker;
import nl.wijkwerk.monitoring.inlezen.domain.Getalschrift;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomrol;
import nl.wijkwerk.monitoring.inlezen.domain.Onderwerpkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzer;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/**
 * Files as municipalities make them, read with what Wijkwerk proposes for them and nothing chosen.
 */
class LastigeBestandenTest {

  /** Figures as "area measure (unit) value", refusals as "line reason". */
  private record Gelezen(
      Toewijzing voorstel, List<Integer> jaren, List<String> cijfers, List<String> geweigerd) {}

  private static Gelezen lees(Integer jaar, Aanlevering.Bron bestand) {
    try (Aanlevering aanlevering = Aanlevering.metEigenTabel(List.of(bestand), Grenzen.STANDAARD)) {
      Eigenbestand eigen = Eigenbestand.vind(aanlevering).orElseThrow();
      Toewijzer toewijzer = new Toewijzer(EigenFixture.MATEN, LeveringFixture.HERKENNINGEN);
      Toewijzing kaal = toewijzer.stelVoor(eigen.koppen(), eigen.voorbeeld());
      Toewijzing voorstel = toewijzer.metOnderwerpen(kaal, eigen.onderwerpen(kaal));
      Toewijzing keuzes =
          new Toewijzing(
              "Gemeente Voorbeeld",
              voorstel.getalschrift(),
              voorstel.kolommen(),
              voorstel.onderwerpen().stream()
                  .map(
                      o ->
                          new Onderwerpkeuze(
                              o.tekst(),
                              o.naam(),
                              Objects.requireNonNullElse(o.eenheid(), "x 1.000 euro")))
                  .toList());
      boolean metJaar = keuzes.plaats(Kolomrol.JAAR) >= 0;
      Eigenbestand.Lezing lezing =
          eigen.lees(
              keuzes,
              metJaar ? null : jaar,
              (naam, eenheid) ->
                  Optional.of(new Bronmaat(1 + Math.abs(naam.hashCode()), naam, naam, "x")),
              List.of(),
              new Gebiedszoeker(new EigenFixture.Kennis()),
              2026);
      Gelezen uit =
          new Gelezen(keuzes, List.copyOf(lezing.jaren()), new ArrayList<>(), new ArrayList<>());
      for (Cijferbron bron : lezing.perJaar()) {
        bron.lees(afnemer(bron, uit));
      }
      return uit;
    }
  }

  private static Cijferbestand.Afnemer afnemer(Cijferbron bron, Gelezen uit) {
    return new Cijferbestand.Afnemer() {
      private String gebied;

      @Override
      public void rij(Gebiedsregel regel) {
        gebied = regel.gebied().code();
      }

      @Override
      public void cel(int kolom, Cel cel) {
        uit.cijfers.add(
            "%s %s %s"
                .formatted(
                    gebied,
                    bron.kolommen().get(kolom).kop().titel(),
                    cel.isGetal() ? cel.waarde().toPlainString() : cel.ontbreekt()));
      }

      @Override
      public void weigerRij(Weigering w) {
        uit.geweigerd.add(w.regel() + " " + w.reden());
      }

      @Override
      public void weigerCel(Weigering w) {
        weigerRij(w);
      }
    };
  }

  private static List<String> rollen(Gelezen gelezen) {
    return gelezen.voorstel.kolommen().stream()
        .map(
            k ->
                k.rol()
                    + (k.naam() == null ? "" : " " + k.naam())
                    + (k.eenheid() == null ? "" : " " + k.eenheid()))
        .toList();
  }

  @Test
  @Bedrijfsregel("MON-212")
  void titelsBovenEnTotalenEnVoetnotenOnderDeTabel() {
    Gelezen uit =
        lees(
            2023,
            csv(
                "a.csv",
                "\ufeffBuurtpeiling Voorbeeld 2023;;",
                ";;",
                "Wijk;Rapportcijfer;Voelt zich onveilig (%)",
                "De Hoek;7,1;12,5",
                "Het Veld;6,8*;.",
                "De Nieuwbouw;;",
                "Totaal;7,0;12,5",
                "",
                "* voorlopig cijfer",
                "Bron: eigen onderzoek;;",
                "WK900199;;",
                ";;8",
                "Toelichting: gewogen naar leeftijd, zie het rapport;;"));
    assertThat(rollen(uit))
        .containsExactly(
            "GEBIEDSNAAM", "WAARDE Rapportcijfer score", "WAARDE Voelt zich onveilig %");
    assertThat(uit.cijfers)
        .containsExactly(
            "WK900111 Rapportcijfer 7.1",
            "WK900111 Voelt zich onveilig 12.5",
            "WK900112 Voelt zich onveilig PUNT",
            "WK900113 Rapportcijfer LEEG",
            "WK900113 Voelt zich onveilig LEEG");
    assertThat(uit.geweigerd)
        .containsExactly(
            "5 GEEN_GETAL", "7 GEBIED_ONBEKEND", "11 GEBIED_ONBEKEND", "12 GEEN_GEBIEDSCODE");
  }

  @Test
  void eenTitelBovenDeKopMaaktEenEigenBestandNietTotEenVanStatline() {
    for (String kop : List.of("code;jaar;Rapportcijfer", "code;Jaar;Leden (aantal)")) {
      Aanlevering.Bron bestand =
          csv("a.csv", "Peiling 2020-2023;;", kop, "WK900111;2020;7,1", "WK900111;2023;7,3");
      try (Aanlevering aanlevering =
          Aanlevering.metEigenTabel(List.of(bestand), Grenzen.STANDAARD)) {
        assertThatThrownBy(
                () ->
                    Cijferbestand.open(
                        aanlevering,
                        new Kolomherkenner(LeveringFixture.HERKENNINGEN),
                        jaar -> List.of(),
                        null))
            .as("then it is read as an own file")
            .isInstanceOfSatisfying(
                OngeldigBestand.class,
                e -> assertThat(e.fout()).isEqualTo(OngeldigBestand.Fout.GEEN_KOLOM_HERKEND));
      }
      assertThat(lees(null, bestand).jaren()).containsExactly(2020, 2023);
    }
  }

  @Test
  @Bedrijfsregel("MON-218")
  void eenhedenOnderDeTitelsMetNamenVanGebiedenZoalsMetCodes() {
    for (List<String> gebieden :
        List.of(List.of("De Hoek", "Het Veld"), List.of("WK900111", "WK900112"))) {
      for (String begin : List.of("", "Eenheid")) {
        Gelezen uit =
            lees(
                2023,
                csv(
                    "a.csv",
                    "Wijk;C-Veiligheid;C-Veiligheid;C-Groen",
                    begin + ";cijfer;%;cijfer",
                    gebieden.get(0) + ";7,1;44;6,0",
                    gebieden.get(1) + ";8;33;"));
        assertThat(rollen(uit))
            .as(gebieden + begin)
            .satisfies(rollen -> assertThat(rollen.get(0)).startsWith("GEBIEDS"))
            .endsWith(
                "WAARDE C-Veiligheid cijfer", "WAARDE C-Veiligheid %", "WAARDE C-Groen cijfer");
        assertThat(uit.geweigerd).isEmpty();
        assertThat(uit.cijfers)
            .containsExactly(
                "WK900111 C-Veiligheid 7.1",
                "WK900111 C-Veiligheid 44",
                "WK900111 C-Groen 6.0",
                "WK900112 C-Veiligheid 8",
                "WK900112 C-Veiligheid 33",
                "WK900112 C-Groen LEEG");
      }
    }
  }

  @Test
  @Bedrijfsregel("MON-218")
  void eenRijVanEenGebiedIsGeenRijMetEenheden() {
    Gelezen uit =
        lees(
            2023,
            csv(
                "a.csv",
                "Wijk;Groen (%);Rust (%)",
                "De Nieuwbouw;n.n.b.;volgt",
                "De Hoek;44;33",
                "Het Veld;45;35"));
    assertThat(uit.geweigerd).containsExactly("2 GEEN_GETAL", "2 GEEN_GETAL");
    assertThat(uit.cijfers).hasSize(4);
  }

  @Test
  @Bedrijfsregel("MON-218")
  void hetNummerVanEenDubbeleKopIsGeenEenheid() {
    Toewijzer toewijzer = new Toewijzer(EigenFixture.MATEN, LeveringFixture.HERKENNINGEN);
    try (Aanlevering aanlevering =
        Aanlevering.metEigenTabel(
            List.of(
                csv(
                    "a.csv",
                    "Wijk;C-Groen;C-Groen;C-Rust (%);C-Rust (%)",
                    "De Hoek;7,1;44;6,0;1",
                    "Het Veld;8;33;2;3")),
            Grenzen.STANDAARD)) {
      Eigenbestand eigen = Eigenbestand.vind(aanlevering).orElseThrow();
      Toewijzing voorstel = toewijzer.stelVoor(eigen.koppen(), eigen.voorbeeld());
      assertThat(voorstel.kolommen())
          .extracting(k -> k.naam() + "|" + k.eenheid())
          .containsExactly(
              "null|null", "C-Groen|null", "C-Groen (2)|null", "C-Rust|%", "C-Rust (2)|%");
      assertThat(toewijzer.vulAan(zonderNamen(voorstel)).kolommen().get(2).eenheid()).isNull();
    }
  }

  private static Toewijzing zonderNamen(Toewijzing keuzes) {
    return new Toewijzing(
        keuzes.bron(),
        keuzes.getalschrift(),
        keuzes.kolommen().stream().map(k -> new Kolomkeuze(k.kop(), k.rol(), null, null)).toList(),
        keuzes.onderwerpen());
  }

  @Test
  @Bedrijfsregel("MON-92")
  void duizendtallenMetPuntSpatieOfHardeSpatie() {
    Gelezen uit =
        lees(
            2023,
            csv(
                "a.csv",
                "code;aantal a (aantal);aantal b (aantal);gemiddelde (euro)",
                "WK900111;1.234;1 234;21.500,50",
                "WK900112;12.345;12\u00a0345;22.500,25",
                "WK900113;999;1\u202f234\u202f567;900,5"));
    assertThat(uit.geweigerd).isEmpty();
    assertThat(uit.cijfers)
        .containsExactly(
            "WK900111 aantal a 1234",
            "WK900111 aantal b 1234",
            "WK900111 gemiddelde 21500.50",
            "WK900112 aantal a 12345",
            "WK900112 aantal b 12345",
            "WK900112 gemiddelde 22500.25",
            "WK900113 aantal a 999",
            "WK900113 aantal b 1234567",
            "WK900113 gemiddelde 900.5");
  }

  @Test
  void puntAlsDecimaalMetKommasTussenDeDuizendtallen() {
    Gelezen uit =
        lees(
            2023,
            csv(
                "a.csv",
                "code,gemiddelde (euro),aandeel (%)",
                "WK900111,\"21,500.50\",12.5%",
                "WK900112,\"22,500\",8.0%"));
    assertThat(uit.geweigerd).isEmpty();
    assertThat(uit.cijfers)
        .containsExactly(
            "WK900111 gemiddelde 21500.50",
            "WK900111 aandeel 12.5",
            "WK900112 gemiddelde 22500",
            "WK900112 aandeel 8.0");
  }

  @Test
  @Bedrijfsregel("MON-255")
  void getallenVanEenWerkmapNaastTekstMetPunten() {
    Gelezen uit =
        lees(
            2023,
            werkmap(
                "a.xlsx",
                boek -> {
                  XSSFSheet blad = boek.createSheet("Cijfers");
                  rij(blad, 0, "code", "xgetal (score)", "xtekst (score)");
                  rij(blad, 1, "WK900111", 6.875, "7.0");
                  rij(blad, 2, "WK900112", 6.876, "7.1");
                  rij(blad, 3, "WK900113", 6.8, "7.2");
                }));
    assertThat(uit.voorstel.getalschrift()).isEqualTo(Getalschrift.PUNT);
    assertThat(uit.geweigerd).isEmpty();
    assertThat(uit.cijfers)
        .containsExactly(
            "WK900111 xgetal 6.875",
            "WK900111 xtekst 7.0",
            "WK900112 xgetal 6.876",
            "WK900112 xtekst 7.1",
            "WK900113 xgetal 6.8",
            "WK900113 xtekst 7.2");
  }

  @Test
  @Bedrijfsregel("MON-255")
  void drieDecimalenAchterEenPuntZoalsDeLeefbaarometer() {
    for (String scheiding : List.of(",", ";")) {
      Gelezen uit =
          lees(
              2023,
              csv(
                  "a.csv",
                  "code,score (score),afwijking (score)".replace(",", scheiding),
                  "WK900111,4.100,0.103".replace(",", scheiding),
                  "WK900112,4.210,-0.123".replace(",", scheiding)));
      assertThat(uit.geweigerd).isEmpty();
      assertThat(uit.cijfers)
          .containsExactly(
              "WK900111 score 4.100",
              "WK900111 afwijking 0.103",
              "WK900112 score 4.210",
              "WK900112 afwijking -0.123");
    }
    assertThat(lees(2023, csv("a.csv", "code,waarde", "WK900111,6.001")).cijfers)
        .containsExactly("WK900111 waarde 6.001");
  }

  @Test
  @Bedrijfsregel("MON-92")
  void procentenVanEenWerkmapZoalsExcelZeLaatZien() {
    Gelezen uit =
        lees(
            2023,
            werkmap(
                "a.xlsx",
                boek -> {
                  XSSFSheet blad = boek.createSheet("Cijfers");
                  rij(blad, 0, "code", "huur", "koop");
                  rij(blad, 1, "WK900111", 0.42, 42);
                  rij(blad, 2, "WK900112", 0.075, 7.5);
                  XSSFCellStyle procent = boek.createCellStyle();
                  procent.setDataFormat(boek.createDataFormat().getFormat("0.0%"));
                  XSSFCellStyle teken = boek.createCellStyle();
                  teken.setDataFormat(boek.createDataFormat().getFormat("0.0\"%\""));
                  for (int r = 1; r < 3; r++) {
                    blad.getRow(r).getCell(1).setCellStyle(procent);
                    blad.getRow(r).getCell(2).setCellStyle(teken);
                  }
                }));
    assertThat(rollen(uit)).startsWith("GEBIEDSCODE", "WAARDE huur %");
    assertThat(uit.geweigerd).isEmpty();
    assertThat(uit.cijfers)
        .containsExactly(
            "WK900111 huur 42", "WK900111 koop 42", "WK900112 huur 7.5", "WK900112 koop 7.5");
  }

  @Test
  void regeleindeBinnenAanhalingstekensInKopEnCel() {
    Gelezen uit =
        lees(
            2023,
            bron(
                "a.csv",
                ("\"Code\nvan de wijk\";\"Naam\";\"Rapport-\r\ncijfer (score)\"\r\n"
                        + "WK900111;\"De Hoek\n(centrum)\";7,1\r\n"
                        + "WK900112;\"Het \"\"Veld\"\"; zuid\";6,8")
                    .getBytes(StandardCharsets.UTF_8)));
    assertThat(uit.geweigerd).isEmpty();
    assertThat(rollen(uit))
        .containsExactly("GEBIEDSCODE", "GEBIEDSNAAM", "WAARDE Rapport- cijfer score");
    assertThat(uit.cijfers)
        .containsExactly("WK900111 Rapport- cijfer 7.1", "WK900112 Rapport- cijfer 6.8");
  }

  @Test
  @Bedrijfsregel("MON-93")
  void codesMetSpatiesStrepenPuntenOfKleineLetters() {
    Gelezen uit =
        lees(
            2023,
            csv(
                "a.csv",
                "gebiedscode;Rapportcijfer",
                "WK 9001 11;7,1",
                "wk900112;6,8",
                " WK-900113 ;6",
                "BU 9001 11 01;5",
                "GM 9001;7"));
    assertThat(uit.geweigerd).isEmpty();
    assertThat(uit.cijfers)
        .containsExactly(
            "WK900111 Rapportcijfer 7.1",
            "WK900112 Rapportcijfer 6.8",
            "WK900113 Rapportcijfer 6",
            "BU90011101 Rapportcijfer 5",
            "GM9001 Rapportcijfer 7");
    assertThat(
            lees(2023, csv("b.csv", "gebiedscode;Rapportcijfer", "9001 11;7,1", "9001-12;6,8"))
                .cijfers)
        .containsExactly("WK900111 Rapportcijfer 7.1", "WK900112 Rapportcijfer 6.8");
  }

  private static void rij(XSSFSheet blad, int nummer, Object... cellen) {
    Row rij = blad.createRow(nummer);
    IntStream.range(0, cellen.length)
        .filter(i -> cellen[i] != null)
        .forEach(
            i -> {
              if (cellen[i] instanceof Number getal) {
                rij.createCell(i).setCellValue(getal.doubleValue());
              } else {
                rij.createCell(i).setCellValue(cellen[i].toString());
              }
            });
  }

  @Test
  void werkmapMetTitelsSamengevoegdeCellenEnGetallenAlsTekst() {
    Gelezen uit =
        lees(
            2023,
            werkmap(
                "a.xlsx",
                boek -> {
                  XSSFSheet blad = boek.createSheet("Cijfers");
                  rij(blad, 0, "Buurtpeiling gemeente Voorbeeld");
                  blad.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
                  rij(blad, 1, "Peildatum 31 december 2023");
                  rij(blad, 3, null, null, "Leefbaarheid");
                  blad.addMergedRegion(new CellRangeAddress(3, 3, 2, 3));
                  rij(blad, 4, "Wijkcode", "Wijknaam", "Rapportcijfer", "Voelt zich onveilig (%)");
                  rij(blad, 5, "WK900111", "De Hoek", "7,1", 12.5);
                  rij(blad, 6, "WK900112", "Het Veld", "6,8", "8,5");
                  rij(blad, 8, "Totaal", null, "7,0", 10);
                  rij(blad, 10, "Let op: van minder dan 10 mensen geen cijfer");
                }));
    assertThat(rollen(uit))
        .containsExactly(
            "GEBIEDSCODE",
            "GEBIEDSNAAM",
            "WAARDE Rapportcijfer score",
            "WAARDE Voelt zich onveilig %");
    assertThat(uit.cijfers)
        .containsExactly(
            "WK900111 Rapportcijfer 7.1",
            "WK900111 Voelt zich onveilig 12.5",
            "WK900112 Rapportcijfer 6.8",
            "WK900112 Voelt zich onveilig 8.5");
    assertThat(uit.geweigerd).containsExactly("9 GEEN_GEBIEDSCODE");
  }

  @Test
  @Bedrijfsregel("MON-213")
  void verborgenBladEnBladMetUitlegStaanVooraan() {
    Gelezen uit =
        lees(
            2023,
            werkmap(
                "a.xlsx",
                boek -> {
                  XSSFSheet lijst = boek.createSheet("keuzelijst");
                  rij(lijst, 0, "code", "naam", "oud cijfer");
                  rij(lijst, 1, "WK900111", "De Hoek", 1);
                  rij(lijst, 2, "WK900112", "Het Veld", 1);
                  boek.setSheetHidden(0, true);
                  XSSFSheet uitleg = boek.createSheet("Lees mij");
                  rij(uitleg, 0, "Onderwerp", "Uitleg");
                  rij(uitleg, 1, "Rapportcijfer", "Gemiddelde van 1 tot 10");
                  rij(uitleg, 2, "Respons", "31 procent");
                  XSSFSheet cijfers = boek.createSheet("Cijfers");
                  rij(cijfers, 0, "Wijk", "Rapportcijfer");
                  rij(cijfers, 1, "WK900111", 7.1);
                  rij(cijfers, 2, "WK900112", 6.8);
                  boek.setActiveSheet(1);
                }));
    assertThat(uit.cijfers)
        .containsExactly("WK900111 Rapportcijfer 7.1", "WK900112 Rapportcijfer 6.8");
  }

  @Test
  void codesAlsGetalInEenWerkmap() {
    Gelezen uit =
        lees(
            2023,
            werkmap(
                "a.xlsx",
                boek -> {
                  XSSFSheet blad = boek.createSheet("Cijfers");
                  rij(blad, 0, "buurtcode", "jaar", "Rapportcijfer");
                  rij(blad, 1, 90011101, 2023, 7.1);
                  rij(blad, 2, 900112, 2023, 6.8);
                }));
    assertThat(uit.jaren).containsExactly(2023);
    assertThat(uit.geweigerd).isEmpty();
    assertThat(uit.cijfers)
        .containsExactly("BU90011101 Rapportcijfer 7.1", "WK900112 Rapportcijfer 6.8");
  }

  @Test
  void legeKolommenLinksTussenEnRechts() {
    Gelezen uit =
        lees(
            2023,
            csv(
                "a.csv",
                ";;;;;",
                ";Buurt;;Rapportcijfer;;",
                ";BU90011101;;7,1;;",
                ";;;;;",
                ";WK900112;;6,8;;"));
    assertThat(uit.geweigerd).isEmpty();
    assertThat(uit.cijfers)
        .containsExactly("BU90011101 Rapportcijfer 7.1", "WK900112 Rapportcijfer 6.8");
  }

  /** As Iv3 gives budgets: no codes, subjects that are cut off, less than nothing. */
  @Test
  void begrotingenPerTaakveldOpNaamVanDeGemeente() {
    Gelezen uit =
        lees(
            2023,
            csv(
                "2023_begroting.csv",
                "Gemeenten;Taakveld;Lasten;Provincie",
                "Voorbeeld;0.11 Resultaat van de rekening van bat..;-12.5;Utrecht",
                "Voorbeeld;6.1 Samenkracht;9869.0;Utrecht",
                "Elders;6.1 Samenkracht;120.0;Utrecht"));
    assertThat(rollen(uit)).containsExactly("GEBIEDSNAAM", "ONDERWERP", "WAARDE", "NIETS");
    assertThat(uit.geweigerd).isEmpty();
    assertThat(uit.cijfers)
        .containsExactly(
            "GM9001 0.11 Resultaat van de rekening van bat.. -12.5",
            "GM9001 6.1 Samenkracht 9869.0",
            "GM9002 6.1 Samenkracht 120.0");
  }

  @Test
  void jarenDoorElkaarHoudenElkHunRijenOokDieOverMeerRegelsGaan() {
    Gelezen uit =
        lees(
            null,
            csv(
                "a.csv",
                "wijkcode;naam;jaar;Rapportcijfer",
                "WK900111;De Hoek;2023;7,3",
                "WK900111;De Hoek;2020;7,1",
                "WK900112;\"Het",
                "Veld\";2023;6,9",
                "WK900112;Het Véld;2019;6,5",
                "WK900112;Het Veld;geen jaar;6,5",
                "WK900112;Het Veld;2020;6,7"));
    assertThat(uit.jaren).containsExactly(2019, 2020, 2023);
    assertThat(uit.cijfers)
        .containsExactly(
            "WK900112 Rapportcijfer 6.5",
            "WK900111 Rapportcijfer 7.1",
            "WK900112 Rapportcijfer 6.7",
            "WK900111 Rapportcijfer 7.3",
            "WK900112 Rapportcijfer 6.9");
    assertThat(uit.geweigerd).containsExactly("7 GEEN_JAAR");
  }

  @Test
  void eenJaarPerRijMetTekstErom() {
    Gelezen uit =
        lees(
            null,
            csv(
                "a.csv",
                "wijkcode;Perioden;Indicator;Waarde",
                "WK900111;2020;Rapportcijfer;7,1",
                "WK900111;2023*;Rapportcijfer;7,3",
                "WK900112;2023JJ00;Rapportcijfer;x"));
    assertThat(uit.jaren).containsExactly(2020, 2023);
    assertThat(uit.cijfers)
        .containsExactly(
            "WK900111 Rapportcijfer 7.1",
            "WK900111 Rapportcijfer 7.3",
            "WK900112 Rapportcijfer GEHEIM");
  }
}
