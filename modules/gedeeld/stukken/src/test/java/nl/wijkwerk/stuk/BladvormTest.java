package nl.wijkwerk.stuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class BladvormTest {
  private static final String FORMULE = "=HYPERLINK(\"http://x\")";

  @Test
  void excelBlijftTekstEnKomtTerugZoalsHetWas() throws IOException {
    byte[] xlsx = StukFixture.schrijf(Vorm.XLSX, StukFixture.plan(4, FORMULE));
    try (XSSFWorkbook map = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      XSSFCell doel = map.getSheet("Formulier").getRow(11).getCell(1);
      assertThat(doel.getCellType()).isEqualTo(CellType.STRING);
      assertThat(doel.getStringCellValue()).isEqualTo(FORMULE);
      assertThat(doel.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(map.getSheet("Uitleg")).isNotNull();
    }
    Werkblad terug = Werkblad.lees(xlsx);
    assertThat(terug.rijen().get(2).get(1).waarde()).isEqualTo("Wijkplan De Riet 2026–2030");
    Map<Integer, Werkblad.Cel> kop = terug.rijen().get(11);
    assertThat(kop.get(0).tekst()).isEqualTo("Ambitie");
    Map<Integer, Werkblad.Cel> rij = terug.rijen().get(12);
    assertThat(rij.get(1)).isEqualTo(new Werkblad.Cel("B12", FORMULE, false));
    assertThat(rij.get(2).waarde()).isEqualTo("Buurtrestaurant\nKooklessen voor en door bewoners");
    assertThat(rij.get(3).waarde()).isEqualTo(new BigDecimal("12500.5"));
    assertThat(rij.get(4).waarde()).isEqualTo(new BigDecimal("2027"));
    assertThat(rij).doesNotContainKey(6);
    assertThat(rij.get(7).waarde()).isEqualTo(LocalDate.of(2028, 12, 31));
  }

  @Test
  void csvIsEenTabelZonderFormules() {
    String csv =
        new String(
            StukFixture.schrijf(Vorm.CSV, StukFixture.plan(4, FORMULE)), StandardCharsets.UTF_8);
    String[] regels = csv.split("\r\n");
    assertThat(regels[0])
        .isEqualTo(
            "\ufeffAmbitie;Doelstelling;Gekozen oplossingen;Raming (€);Jaar;Verantwoordelijke;"
                + "Opmerkingen;Streefdatum");
    assertThat(regels[1]).contains(";\"'=HYPERLINK(\"\"http://x\"\")\";").endsWith(";31-12-2028");
    assertThat(csv).contains(";12500,5;2027;Welzijn;").endsWith("Begin;01-01-2027\r\n");
  }

  @Test
  void wordHeeftKoppenTabelkoppenEnDeStand() throws IOException {
    byte[] docx = StukFixture.schrijf(Vorm.DOCX, StukFixture.plan(8, FORMULE));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Wijkplan De Riet 2026–2030");
      assertThat(document.getParagraphs().stream().map(p -> p.getStyle()).toList())
          .contains("Title", "Heading1");
      assertThat(document.getParagraphs()).anyMatch(p -> p.getText().startsWith("CONCEPT"));
      XWPFTable tabel = document.getTables().get(1);
      assertThat(tabel.getRow(0).isRepeatHeader()).isTrue();
      assertThat(tabel.getRow(0).getCell(1).getText()).isEqualTo("Doelstelling");
      assertThat(tabel.getRow(1).getTableCells()).hasSize(1);
      assertThat(tabel.getRow(2).getCell(1).getText()).isEqualTo(FORMULE);
      assertThat(tabel.getText()).contains("Totaal").contains("100.004");
    }
  }

  @Test
  void bestandsnaamZegtWatHetIs() {
    assertThat(Bestandsnaam.van("Wijkplan Ossenkoppelerhoek (Noord)", 2023, 2026, null, "v2"))
        .isEqualTo("wijkplan-ossenkoppelerhoek-noord-2023-2026-v2");
    assertThat(Vorm.find("docx")).contains(Vorm.DOCX);
    assertThat(Vorm.find("exe")).isEmpty();
  }
}
