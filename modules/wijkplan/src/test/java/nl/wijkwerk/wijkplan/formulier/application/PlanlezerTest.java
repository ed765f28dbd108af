package nl.wijkwerk.wijkplan.formulier.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Vorm;
import nl.wijkwerk.stuk.Werkblad;
import nl.wijkwerk.wijkplan.oplossing.application.HerkennerFixture;
import nl.wijkwerk.wijkplan.plan.application.Plan;
import nl.wijkwerk.wijkplan.plan.application.Plannen;
import nl.wijkwerk.wijkplan.plan.domain.Planfase;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PlanlezerTest {
  private static final List<Gebied> WIJKEN =
      List.of(
          wijk("WK014111", "De Riet", "11"),
          wijk("WK014116", "Ossenkoppelerhoek", "16"),
          wijk("BU01411101", "Riet Noord", null),
          wijk("BU01411201", "Verspreide huizen", null),
          wijk("BU01411301", "Verspreide huizen", null));

  private static List<Gebied> gebieden(String naam) {
    return WIJKEN.stream()
        .filter(
            g ->
                g.naam().equals(naam)
                    || g.code().equals(naam)
                    || (g.nummer() + " " + g.naam()).equals(naam))
        .toList();
  }

  private static Gebied wijk(String code, String naam, String nummer) {
    return new Gebied(
        2020, code, naam, Niveau.WIJK, "GM0141", "GM0141", nummer, Herkomst.values()[0], false);
  }

  private static Planlezer.Gelezen lees(byte[] xlsx) {
    return new Planlezer(
            FormulierFixture::tekst,
            fout ->
                fout instanceof Regelovertreding r
                    ? new MessageFormat(FormulierFixture.tekst(r.sleutel()), Locale.ROOT)
                        .format(r.argumenten())
                    : fout.toString(),
            FormulierFixture.AMBITIES,
            PlanlezerTest::gebieden,
            List.of(),
            HerkennerFixture.met(FormulierFixture.RESTAURANT, "Buurtrestaurant", Set.of(1)),
            gebied -> !gebied.equals("WK014116"),
            (gebied, titel, van, tot) -> titel.equals("Bestaat al"),
            code -> null,
            FormulierFixture.KLOK)
        .lees(Werkblad.lees(xlsx));
  }

  private static byte[] export(List<Plan.Regel> regels) {
    return export("De Riet", regels);
  }

  private static byte[] export(String gebied, List<Plan.Regel> regels) {
    Stuk stuk =
        Planformulier.van(
            FormulierFixture.blanco(),
            gebied,
            FormulierFixture.plan(Planfase.CONCEPT),
            regels,
            List.of(FormulierFixture.toets()),
            List.of(),
            List.of());
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try {
      Vorm.XLSX.schrijf(stuk, uit);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return uit.toByteArray();
  }

  private static byte[] wijzig(byte[] xlsx, Consumer<XSSFSheet> wijziging) {
    try (XSSFWorkbook map = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      wijziging.accept(map.getSheetAt(0));
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      map.write(uit);
      return uit.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static XSSFCell cel(XSSFSheet blad, String adres) {
    CellReference plek = new CellReference(adres);
    XSSFRow rij = blad.getRow(plek.getRow());
    rij = rij == null ? blad.createRow(plek.getRow()) : rij;
    XSSFCell cel = rij.getCell(plek.getCol());
    return cel == null ? rij.createCell(plek.getCol()) : cel;
  }

  @Test
  void planDatUitgaatKomtZonderVerliesWeerBinnen() {
    List<Plan.Regel> uit = FormulierFixture.regels(40);
    Planlezer.Gelezen terug = lees(export(uit));
    assertThat(terug.voorbeeld().fouten()).isEmpty();
    assertThat(terug.voorbeeld().titel()).isEqualTo("Wijkplan De Riet");
    assertThat(terug.voorbeeld().gebied()).isEqualTo("WK014111");
    assertThat(terug.voorbeeld().vanJaar()).isEqualTo(2026);
    assertThat(terug.voorbeeld().totJaar()).isEqualTo(2030);
    assertThat(terug.regels().stream().map(Plannen.Ingelezen::inhoud).toList())
        .usingRecursiveFieldByFieldElementComparator(
            org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration.builder()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .build())
        .containsExactlyElementsOf(uit.stream().map(Plan.Regel::inhoud).toList());
    assertThat(terug.regels().get(0).gekozen())
        .singleElement()
        .satisfies(g -> assertThat(g.tekst()).isEqualTo("Buurtrestaurant"));
    assertThat(terug.regels().stream().map(Plannen.Ingelezen::volgorde).limit(4).toList())
        .containsExactly(1, 2, 1, 2);
  }

  @Test
  @Bedrijfsregel("WPL-81")
  void elkeFoutNoemtHaarCelEnHoeHetBeterMoet() {
    byte[] kapot =
        wijzig(
            export(FormulierFixture.regels(5)),
            blad -> {
              cel(blad, "B2").setCellValue("Bestaat al");
              cel(blad, "A14").setCellValue("9. Onbekend");
              cel(blad, "F15").setCellValue("veel");
              cel(blad, "G15").setCellValue("volgend jaar");
              cel(blad, "B16").setBlank();
              cel(blad, "P17").setCellValue("ooit");
              cel(blad, "F18").setCellFormula("1+1");
              cel(blad, "A20").setCellValue("3");
              cel(blad, "B20").setCellValue("Onder een ambitie die voorbij is");
              cel(blad, "J21").setCellValue("zonder ambitie");
              cel(blad, "R13").setCellValue("Kleur");
              blad.addMergedRegion(CellRangeAddress.valueOf("A22:B23"));
            });
    Planlezer.Gelezen gelezen = lees(kapot);
    assertThat(gelezen.voorbeeld().fouten())
        .extracting(Planinvoer.Celfout::cel)
        .containsExactlyInAnyOrder(
            "B2", "A14", "F15", "G15", "B16", "P17", "F18", "A20", "A21", "R13", "A22:B23");
    assertThat(gelezen.voorbeeld().fouten())
        .extracting(Planinvoer.Celfout::cel, Planinvoer.Celfout::melding)
        .contains(
            tuple(
                "F15",
                "\u201cveel\u201d is geen bedrag. Vul alleen een getal in, bijvoorbeeld 12500."),
            tuple("F18", "Hier staat een formule. Plak de uitkomst als waarde."),
            tuple("B16", FormulierFixture.tekst("wijkplan.doelstelling-leeg")));
    assertThat(gelezen.voorbeeld().rijen()).hasSize(1);
  }

  @Test
  @Bedrijfsregel("WPL-81")
  void hetGedrukteFormulierIsOokTeLezen() {
    try (XSSFWorkbook map = new XSSFWorkbook()) {
      XSSFSheet blad = map.createSheet();
      String[][] rijen = {
        {"Bijlage 8 wijkontwikkelingsplan"},
        {"wijk:", "11 De Riet"},
        {"TITEL", "Plan uit de kast"},
        {"Eerste jaar", "2026"},
        {"Laatste jaar", "2029"},
        {},
        {
          "Ambitie",
          "Doelstellingen",
          "Gekozen oplossingsrichtingen",
          "Schatting kosten",
          "Jaar realisatie",
          "Verantwoordelijke",
          "Opmerkingen"
        },
        {"1", "Samen eten", "buurtrestaurant\nKoken", "€ 12.500", "2027-2028", "Welzijn", ""},
        {"Voor de hele wijk", "Nieuwsbrief", "", "", "2026", "", "x"}
      };
      for (int r = 0; r < rijen.length; r++) {
        for (int k = 0; k < rijen[r].length; k++) {
          cel(blad, Werkblad.adres(r + 1, k)).setCellValue(rijen[r][k]);
        }
      }
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      map.write(uit);
      Planlezer.Gelezen gelezen = lees(uit.toByteArray());
      assertThat(gelezen.voorbeeld().fouten()).isEmpty();
      Planregelinhoud eerste = gelezen.regels().get(0).inhoud();
      assertThat(eerste.gekozen()).containsExactly(FormulierFixture.RESTAURANT);
      assertThat(eerste.oplossingen()).isEqualTo("Koken");
      assertThat(eerste.raming()).isEqualByComparingTo("12500");
      assertThat(eerste.jaarVan()).isEqualTo(2027);
      assertThat(eerste.jaarTot()).isEqualTo(2028);
      assertThat(gelezen.regels().get(1).inhoud().ambitie()).isNull();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @Bedrijfsregel("WPL-81")
  void kopVanHetPlanWordtGetoetst() {
    byte[] goed = export(FormulierFixture.regels(3));
    assertThat(
            lees(wijzig(goed, b -> cel(b, "B3").setCellValue("Ossenkoppelerhoek")))
                .voorbeeld()
                .fouten())
        .extracting(Planinvoer.Celfout::cel)
        .containsExactly("B3");
    assertThat(lees(wijzig(goed, b -> cel(b, "B5").setCellValue(2020))).voorbeeld().fouten())
        .extracting(Planinvoer.Celfout::cel)
        .containsExactly("B5");
    assertThat(lees(wijzig(goed, b -> cel(b, "B6").setCellValue("ZZZ"))).voorbeeld().fouten())
        .extracting(Planinvoer.Celfout::cel)
        .containsExactly("B6");
    assertThat(lees(wijzig(goed, b -> cel(b, "B4").setBlank())).voorbeeld().fouten())
        .extracting(Planinvoer.Celfout::cel)
        .hasSize(1);
    assertThat(lees(export(List.of())).voorbeeld().fouten()).hasSize(1);
    assertThatThrownBy(() -> lees(wijzig(goed, b -> cel(b, "A13").setCellValue("Iets"))))
        .isInstanceOf(OngeldigeInvoer.class)
        .hasMessage("planinvoer.geen-formulier");
  }

  @Test
  @Bedrijfsregel("WPL-140")
  void eenGebiedIsTeVindenMetZijnNaamZijnCodeOfAllebei() {
    List<Plan.Regel> regels = FormulierFixture.regels(3);
    for (String gebied : List.of("Riet Noord", "BU01411101", "Riet Noord (BU01411101)")) {
      Planinvoer.Voorbeeld gelezen = lees(export(gebied, regels)).voorbeeld();
      assertThat(gelezen.fouten()).as(gebied).isEmpty();
      assertThat(gelezen.gebied()).as(gebied).isEqualTo("BU01411101");
    }
    assertThat(lees(export("Verspreide huizen (BU01411301)", regels)).voorbeeld().gebied())
        .isEqualTo("BU01411301");
    assertThat(lees(export("Verspreide huizen", regels)).voorbeeld().fouten())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.cel()).isEqualTo("B3");
              assertThat(f.melding()).contains("BU01411201, BU01411301", "Vul de code in");
            });
    assertThat(lees(export("Elders (buiten)", regels)).voorbeeld().fouten())
        .extracting(Planinvoer.Celfout::cel)
        .containsExactly("B3");
  }

  @Test
  void dagInTekstEnDagInExcelZijnGelijk() {
    byte[] anders =
        wijzig(export(FormulierFixture.regels(3)), b -> cel(b, "P14").setCellValue("31-12-2028"));
    assertThat(lees(anders).regels().get(0).inhoud().streefdatum())
        .isEqualTo(LocalDate.of(2028, 12, 31));
  }
}
