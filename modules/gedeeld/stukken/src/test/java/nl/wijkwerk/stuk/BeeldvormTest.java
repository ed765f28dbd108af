package nl.wijkwerk.stuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.wijkwerk.test.Pdftoets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class BeeldvormTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\" font-size=\"20\" role=\"img\">"
          + "<title>Proef</title><rect x=\"0\" y=\"0\" width=\"20\" height=\"20\" fill=\"#ff0000\"/>"
          + "<circle cx=\"180\" cy=\"20\" r=\"10\" fill=\"#00ff00\"><title>Punt</title></circle>"
          + "<path d=\"M0 90L200 90\" stroke=\"#0000ff\" stroke-width=\"10\" stroke-dasharray=\"6 5\"/>"
          + "<g text-anchor=\"end\" font-weight=\"700\"><text x=\"150\" y=\"60\" fill=\"#000000\">"
          + "HHHH</text></g></svg>";

  private static final Stuk STUK =
      StukFixture.met(
          StukFixture.plan(4, "Doel"),
          List.of(
              new Stuk.Beeld("Proef", "Wat er te zien is", SVG),
              new Stuk.Tabel(
                  "Cijfers",
                  null,
                  List.of(
                      Stuk.Kolom.tekst("Wijk", 20),
                      new Stuk.Kolom("Cijfer", Stuk.Inhoud.GETAL, 10, Stuk.Waar.OVERAL)),
                  0,
                  List.of(new Stuk.Groep(null, List.of(List.of("=1+1", new BigDecimal("59.5"))))),
                  null,
                  "Geen")));

  private static byte[] schrijf(Beeldvorm vorm, Stuk stuk) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    vorm.schrijf(stuk, uit);
    return uit.toByteArray();
  }

  @Test
  void pngIsTweeKeerZoGrootMetVormenEnLetters() throws IOException {
    byte[] png = schrijf(Beeldvorm.PNG, STUK);
    Files.write(Path.of("target/proef.png"), png);
    BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(beeld.getWidth()).isEqualTo(400);
    assertThat(beeld.getHeight()).isEqualTo(200);
    assertThat(beeld.getRGB(10, 10)).as("rect").isEqualTo(0xffff0000);
    assertThat(beeld.getRGB(360, 40)).as("circle").isEqualTo(0xff00ff00);
    assertThat(beeld.getRGB(200, 20)).as("ground").isEqualTo(0xffffffff);
    int[] donker = new int[3];
    for (int x = 0; x < 400; x++) {
      if (beeld.getRGB(x, 110) == 0xff000000) {
        donker[x < 180 ? 0 : x <= 300 ? 1 : 2]++;
      }
    }
    assertThat(donker[1]).as("letters end at x").isGreaterThan(20);
    assertThat(donker[0] + donker[2]).isZero();
  }

  @Test
  void beeldOpPapierBlijftToegankelijkEnTeBewaren() {
    byte[] pdf = StukFixture.schrijf(Vorm.PDF, STUK);
    assertThat(Pdftoets.breaches(pdf)).isEmpty();
  }

  @Test
  void getallenZijnGetallenInExcelEnTekstIsTekst() throws IOException {
    try (XSSFWorkbook map =
        new XSSFWorkbook(new ByteArrayInputStream(schrijf(Beeldvorm.XLSX, STUK)))) {
      boolean gevonden = false;
      for (var rij : map.getSheetAt(0)) {
        if (rij.getCell(0) != null && rij.getCell(0).toString().equals("=1+1")) {
          assertThat(rij.getCell(1).getNumericCellValue()).isEqualTo(59.5);
          gevonden = true;
        }
      }
      assertThat(gevonden).isTrue();
    }
    assertThat(new String(schrijf(Beeldvorm.SVG, STUK), StandardCharsets.UTF_8)).isEqualTo(SVG);
  }

  private static Stuk los(String opschrift, String bijschrift) {
    return StukFixture.met(
        StukFixture.plan(4, "Doel"),
        List.of(new Stuk.Beeld("Proef", "Wat er te zien is", SVG, opschrift, bijschrift)));
  }

  @Test
  void beeldDatAlleenStaatHeeftZijnTitelErbovenEnZijnBronEronder() throws IOException {
    Stuk stuk = los("Wie <betaalt>", "Bron: CBS & verzonnen begroting, van een lange naam");
    String svg = new String(schrijf(Beeldvorm.SVG, stuk), StandardCharsets.UTF_8);
    assertThat(svg)
        .contains(">Wie &lt;betaalt&gt;</text>", ">Bron: CBS &amp; verzonnen", "translate(0 34.3)")
        .endsWith("</text></svg>");
    assertThat(svg.indexOf("betaalt")).isLessThan(svg.indexOf("<rect"));
    assertThat(svg.indexOf("Bron:")).isGreaterThan(svg.indexOf("HHHH"));
    BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(schrijf(Beeldvorm.PNG, stuk)));
    assertThat(beeld.getWidth()).isEqualTo(400);
    assertThat(beeld.getHeight()).as("title of one line, source of two").isBetween(330, 360);
    assertThat(beeld.getRGB(10, 10 + 69)).as("rect, below the title").isEqualTo(0xffff0000);
  }

  @Test
  void geenRegelIsBrederDanDeTekening() throws IOException {
    String bron = "Bron: " + "a".repeat(90) + " en nog een bron met een naam";
    String svg = new String(schrijf(Beeldvorm.SVG, los(null, bron)), StandardCharsets.UTF_8);
    assertThat(svg.split("<text x=\"0\"", -1)).hasSize(1 + 5);
    for (String regel : svg.split("<text x=\"0\"[^>]*>")) {
      assertThat(regel.replaceFirst("</text>.*", "").length() <= 32 || regel.startsWith("<svg"))
          .as(regel)
          .isTrue();
    }
  }

  @Test
  void stukZonderBeeldIsNietTeTekenen() {
    assertThatThrownBy(() -> schrijf(Beeldvorm.PNG, StukFixture.plan(4, "Doel")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
