package nl.wijkwerk.stuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WerkbladTest {
  private interface Vuller {
    void vul(XSSFWorkbook map);
  }

  private static byte[] werkmap(Vuller vuller) {
    try (XSSFWorkbook map = new XSSFWorkbook()) {
      vuller.vul(map);
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      map.write(uit);
      return uit.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] zip(String naam, byte[]... delen) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      zip.putNextEntry(new ZipEntry(naam));
      for (byte[] deel : delen) {
        zip.write(deel);
      }
    }
    return uit.toByteArray();
  }

  private static String weigering(byte[] inhoud) {
    return catchThrowableOfType(OngeldigeInvoer.class, () -> Werkblad.lees(inhoud)).sleutel();
  }

  @Test
  void watGeenWerkmapIsWordtInEenZinGeweigerd() throws IOException {
    byte[] ruis = new byte[5000];
    new Random(1).nextBytes(ruis);
    assertThat(weigering(new byte[0])).isEqualTo("werkblad.bestand-leeg");
    assertThat(weigering(new byte[Werkblad.GROOTSTE + 1])).isEqualTo("werkblad.te-groot");
    assertThat(weigering("a;b".getBytes(StandardCharsets.UTF_8))).isEqualTo("werkblad.soort");
    assertThat(weigering(ruis)).isEqualTo("werkblad.soort");
    assertThat(weigering(zip("word/document.xml", ruis))).isEqualTo("werkblad.soort");
    assertThat(weigering(zip("xl/workbook.xml", ruis))).isEqualTo("werkblad.kapot");
    assertThat(weigering(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}))
        .isEqualTo("werkblad.oud");
    byte[] goed = werkmap(map -> map.createSheet().createRow(0).createCell(0).setCellValue("x"));
    assertThat(weigering(Arrays.copyOf(goed, goed.length / 2))).startsWith("werkblad.");
  }

  @Test
  void eenPercentageIsTeLezenZoalsHetBladHetLaatZien() {
    byte[] inhoud =
        werkmap(
            map -> {
              Row rij = map.createSheet().createRow(0);
              String[] vormen = {"0%", "0.0%;[Red]-0.0%", "0\"%\"", "0\\%", "General"};
              for (int i = 0; i < vormen.length; i++) {
                XSSFCellStyle stijl = map.createCellStyle();
                stijl.setDataFormat(map.createDataFormat().getFormat(vormen[i]));
                rij.createCell(i).setCellValue(0.425);
                rij.getCell(i).setCellStyle(stijl);
              }
            });
    assertThat(Werkblad.lees(inhoud).rijen().get(1).values())
        .extracting(Werkblad.Cel::getoond)
        .containsExactly("42,5%", "42,5%", "0,425", "0,425", "0,425");
    assertThat(Werkblad.lees(inhoud).rijen().get(1).get(0).tekst()).isEqualTo("0,425");
  }

  @Test
  void werkmapDieUitdijtMetMacrosOfZonderEindeWordtGeweigerd() throws IOException {
    byte[][] nullen = new byte[40][];
    Arrays.fill(nullen, new byte[1 << 20]);
    assertThat(weigering(zip("xl/workbook.xml", nullen))).isEqualTo("werkblad.te-veel");
    assertThat(
            weigering(
                werkmap(
                    map -> {
                      map.createSheet().createRow(0).createCell(0).setCellValue("x");
                      try {
                        map.setVBAProject(new java.io.ByteArrayInputStream(new byte[64]));
                      } catch (IOException e) {
                        throw new AssertionError(e);
                      }
                    })))
        .isEqualTo("werkblad.macros");
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (SXSSFWorkbook lang = new SXSSFWorkbook(100)) {
      Sheet blad = lang.createSheet();
      for (int r = 0; r < 100_000; r++) {
        blad.createRow(r).createCell(0).setCellValue("regel");
      }
      lang.write(uit);
    }
    assertThat(weigering(uit.toByteArray())).isEqualTo("werkblad.te-veel-rijen");
    assertThat(weigering(werkmap(map -> map.createSheet()))).isEqualTo("werkblad.leeg");
  }

  @Test
  void verwijzingNaarEenBestandWordtNietGevolgd() throws IOException {
    String blad =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<workbook>&e;</workbook>";
    assertThat(weigering(zip("xl/workbook.xml", blad.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("werkblad.kapot");
  }

  @Test
  @Bedrijfsregel("KRN-41")
  void watNiemandZietKomtNietUitEenCel() {
    Werkblad blad =
        Werkblad.lees(
            werkmap(
                map -> {
                  Sheet s = map.createSheet();
                  s.createRow(0).createCell(0).setCellValue("Meer \u202ecitsalp\u202c groen\u200b");
                  s.createRow(1).createCell(0).setCellValue("\u200e\u2066");
                }));
    assertThat(blad.rijen().get(1).get(0).tekst()).isEqualTo("Meer citsalp groen");
    assertThat(blad.rijen()).doesNotContainKey(2);
  }

  @Test
  void formulesEnSamengevoegdeCellenBlijvenHerkenbaar() {
    Werkblad blad =
        Werkblad.lees(
            werkmap(
                map -> {
                  Sheet s = map.createSheet();
                  s.createRow(4).createCell(2).setCellFormula("1+1");
                  s.createRow(6).createCell(0).setCellValue("  \u00a0doel ");
                  s.addMergedRegion(CellRangeAddress.valueOf("A7:B8"));
                }));
    assertThat(blad.rijen().get(5).get(2).formule()).isTrue();
    assertThat(blad.rijen().get(5).get(2).adres()).isEqualTo("C5");
    assertThat(blad.rijen().get(7).get(0).tekst()).isEqualTo("doel");
    assertThat(blad.samengevoegd()).containsExactly("A7:B8");
    assertThat(Werkblad.adres(7, 3)).isEqualTo("D7");
  }

  @Test
  void getalDatGeenWerkmapKanHoudenBlijftTekst() throws IOException {
    for (String getal : List.of("1E20000000", "-1E-20000000", "1E309", "7".repeat(50))) {
      Werkblad.Cel cel = Werkblad.lees(met(getal)).rijen().get(1).get(0);
      assertThat(cel.waarde()).as(getal).isEqualTo(getal);
    }
    assertThat(Werkblad.lees(met("1E21")).rijen().get(1).get(0).waarde())
        .isEqualTo(new BigDecimal("1E21").setScale(0));
  }

  /** A workbook with a number as it stands in the file, which no spreadsheet would write. */
  private static byte[] met(String getal) throws IOException {
    byte[] goed = werkmap(map -> map.createSheet().createRow(0).createCell(0).setCellValue(4321));
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(goed));
        ZipOutputStream zip = new ZipOutputStream(uit)) {
      for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(deel.getName()));
        String inhoud = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        zip.write(
            inhoud
                .replace("<v>4321.0</v>", "<v>" + getal + "</v>")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return uit.toByteArray();
  }
}
