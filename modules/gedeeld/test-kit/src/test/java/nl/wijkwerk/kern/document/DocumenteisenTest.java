package nl.wijkwerk.kern.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class DocumenteisenTest {
  private static final byte[] PDF =
      "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);

  @Test
  void pdfMag() {
    assertThat(Documenteisen.toets("Voorstel.PDF", PDF)).isEqualTo("application/pdf");
  }

  @Test
  @Bedrijfsregel("KRN-07")
  void inhoudDieNietBijDeNaamPastWordtGeweigerd() {
    weigert("verslag.png", PDF);
    weigert("plan.pdf", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
    weigert("plan.exe", new byte[] {'M', 'Z', 0, 1});
    weigert("plan", PDF);
  }

  @Test
  @Bedrijfsregel("KRN-07")
  void leegEnTeGrootWordenGeweigerd() {
    weigert("leeg.pdf", new byte[0]);
    weigert("groot.pdf", new byte[(int) Documenteisen.GROOTSTE + 1]);
  }

  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
  private static final String WORD = typen(OOXML + "wordprocessingml.document.main+xml");
  private static final String EXCEL = typen(OOXML + "spreadsheetml.sheet.main+xml");
  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

  private static String typen(String hoofddeel) {
    return "<Types><Override PartName=\"/deel.xml\" ContentType=\"" + hoofddeel + "\"/></Types>";
  }

  /** A zip of parts: names and contents, in turn. */
  private static byte[] zip(String... delen) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < delen.length; i += 2) {
        zip.putNextEntry(new ZipEntry(delen[i]));
        zip.write(delen[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] word(String... meer) throws IOException {
    return metMeer(meer, "[Content_Types].xml", WORD, "word/document.xml", "<document/>");
  }

  private static byte[] odt(String... meer) throws IOException {
    return metMeer(meer, "mimetype", ODT, "content.xml", "<document/>");
  }

  private static byte[] metMeer(String[] meer, String... begin) throws IOException {
    return zip(Stream.of(begin, meer).flatMap(Stream::of).toArray(String[]::new));
  }

  @Test
  void kantoorbestandenMogen() throws IOException {
    assertThat(Documenteisen.toets("plan.docx", word())).endsWith("wordprocessingml.document");
    assertThat(
            Documenteisen.toets(
                "plan.xlsx", zip("[Content_Types].xml", EXCEL, "xl/workbook.xml", "<workbook/>")))
        .endsWith("spreadsheetml.sheet");
    assertThat(Documenteisen.toets("plan.odt", odt())).isEqualTo(ODT);
    assertThat(Documenteisen.toets("plan.ods", zip("mimetype", ODS, "content.xml", "<document/>")))
        .isEqualTo(ODS);
  }

  @Test
  @Bedrijfsregel("KRN-07")
  void eenZipMetEenAndereInhoudWordtGeweigerd() throws IOException {
    byte[] programma = zip("start.exe", "MZ");
    for (String naam : List.of("plan.docx", "plan.xlsx", "plan.odt", "plan.ods", "plan.zip")) {
      weigert(naam, programma);
    }
    weigert("plan.xlsx", word());
    weigert("plan.docx", zip("[Content_Types].xml", EXCEL, "xl/workbook.xml", "<workbook/>"));
    weigert("plan.docx", zip("[Content_Types].xml", WORD, "start.exe", "MZ"));
    weigert("plan.docx", odt());
    weigert("plan.ods", odt());
    byte[] afgebroken = word();
    weigert("plan.docx", Arrays.copyOf(afgebroken, afgebroken.length / 2));
  }

  @Test
  @Bedrijfsregel("KRN-07")
  void macrosWordenGeweigerd() throws IOException {
    weigert("plan.docx", word("word/vbaProject.bin", "code"));
    weigert("plan.docx", word("word/activeX/activeX1.xml", "code"));
    weigert("plan.odt", odt("Basic/Standard/Module1.xml", "code"));
    weigert("plan.odt", odt("Scripts/python/start.py", "code"));
    weigert(
        "plan.docx",
        zip(
            "[Content_Types].xml",
            WORD + typen("application/vnd.ms-word.document.macroEnabled.main+xml"),
            "word/document.xml",
            "<document/>"));
  }

  @Test
  @Bedrijfsregel("KRN-07")
  void zonderNaamWordtGeweigerd() {
    weigert(null, PDF);
    weigert(" ", PDF);
  }

  private static void weigert(String naam, byte[] inhoud) {
    assertThatThrownBy(() -> Documenteisen.toets(naam, inhoud))
        .isInstanceOf(Regelovertreding.class);
  }
}
