package nl.wijkwerk.kern.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into the zip that a text document or spreadsheet is. The first bytes of all of these are
 * those of any zip, so what it holds must say the same as its name, and hold no macros.
 */
final class Kantoorbestand {
  /** The part of an office file that says what it is. */
  private record Kern(String deel, String inhoud, String hoofddeel) {}

  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
  private static final String ODF = "application/vnd.oasis.opendocument.";

  private static final Map<String, Kern> KERNEN =
      Map.of(
          OOXML + "wordprocessingml.document",
          new Kern(
              "[Content_Types].xml",
              '"' + OOXML + "wordprocessingml.document.main+xml\"",
              "word/document.xml"),
          OOXML + "spreadsheetml.sheet",
          new Kern(
              "[Content_Types].xml",
              '"' + OOXML + "spreadsheetml.sheet.main+xml\"",
              "xl/workbook.xml"),
          ODF + "text",
          new Kern("mimetype", ODF + "text", "content.xml"),
          ODF + "spreadsheet",
          new Kern("mimetype", ODF + "spreadsheet", "content.xml"));

  /** Beginnings and ends of the names of parts that run something. */
  private static final List<String> MACROMAPPEN =
      List.of("basic/", "scripts/", "xl/macrosheets/", "word/activex/", "xl/activex/");

  private static final String MACRODEEL = "vbaproject.bin";
  private static final int GROOTSTE_KERN = 1 << 20;

  private Kantoorbestand() {}

  /** Whether a file of this media type is a zip of parts. */
  static boolean is(String soort) {
    return KERNEN.containsKey(soort);
  }

  /** Whether the content is what the media type says, and runs nothing. */
  static boolean klopt(String soort, byte[] inhoud) {
    Path kopie = null;
    try {
      // By its list of parts, as an office program reads it; that is at the end of a file.
      kopie = Files.createTempFile("wijkwerk-document", ".zip");
      Files.write(kopie, inhoud);
      try (ZipFile zip = new ZipFile(kopie.toFile())) {
        return klopt(KERNEN.get(soort), zip);
      }
    } catch (ZipException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      verwijder(kopie);
    }
  }

  private static boolean klopt(Kern kern, ZipFile zip) throws IOException {
    ZipEntry deel = zip.getEntry(kern.deel);
    return deel != null
        && zip.getEntry(kern.hoofddeel) != null
        && zegt(kern, tekst(zip, deel))
        && zip.stream().noneMatch(Kantoorbestand::isMacro);
  }

  private static boolean zegt(Kern kern, String tekst) {
    return kern.deel.equals("mimetype")
        ? tekst.strip().equals(kern.inhoud)
        : tekst.contains(kern.inhoud) && !tekst.toLowerCase(Locale.ROOT).contains("macroenabled");
  }

  private static boolean isMacro(ZipEntry deel) {
    String naam = deel.getName().toLowerCase(Locale.ROOT);
    return naam.endsWith(MACRODEEL) || MACROMAPPEN.stream().anyMatch(naam::startsWith);
  }

  private static String tekst(ZipFile zip, ZipEntry deel) throws IOException {
    try (InputStream stroom = zip.getInputStream(deel)) {
      return new String(stroom.readNBytes(GROOTSTE_KERN), StandardCharsets.UTF_8);
    }
  }

  private static void verwijder(Path kopie) {
    if (kopie != null) {
      try {
        Files.deleteIfExists(kopie);
      } catch (IOException e) {
        kopie.toFile().deleteOnExit();
      }
    }
  }
}
