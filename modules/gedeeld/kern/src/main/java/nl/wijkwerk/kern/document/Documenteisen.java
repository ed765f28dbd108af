package nl.wijkwerk.kern.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.apache.tika.Tika;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * What a file must be to enter a dossier: not empty, not too large, of a kind that people can read
 * and that runs nothing, with a name that fits its content.
 */
public final class Documenteisen {
  /** Largest file, in bytes: 20 MB. */
  public static final long GROOTSTE = 20L * 1024 * 1024;

  private static final Map<String, Set<String>> SOORTEN =
      Map.ofEntries(
          Map.entry("application/pdf", Set.of("pdf")),
          Map.entry("image/png", Set.of("png")),
          Map.entry("image/jpeg", Set.of("jpg", "jpeg")),
          Map.entry("text/plain", Set.of("txt", "md")),
          Map.entry("text/csv", Set.of("csv")),
          Map.entry("application/vnd.oasis.opendocument.text", Set.of("odt")),
          Map.entry("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods")),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              Set.of("docx")),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx")));

  private static final Tika TIKA = new Tika();

  private Documenteisen() {}

  /**
   * Checks name and content and gives the media type.
   *
   * @throws Regelovertreding when the file may not enter
   */
  @Bedrijfsregel("KRN-07")
  public static String toets(String naam, byte[] inhoud) {
    if (naam == null || naam.isBlank()) {
      throw new Regelovertreding("KRN-07", "bestand", "document.naamloos");
    }
    if (inhoud.length == 0) {
      throw new Regelovertreding("KRN-07", "bestand", "document.leeg", naam);
    }
    if (inhoud.length > GROOTSTE) {
      throw new Regelovertreding("KRN-07", "bestand", "document.te-groot", naam, GROOTSTE >> 20);
    }
    String extensie = extensie(naam);
    String soort = soort(naam, inhoud);
    Set<String> toegestaan = SOORTEN.get(soort);
    if (toegestaan == null || !toegestaan.contains(extensie)) {
      throw new Regelovertreding("KRN-07", "bestand", "document.soort", naam);
    }
    if (Kantoorbestand.is(soort) && !Kantoorbestand.klopt(soort, inhoud)) {
      throw new Regelovertreding("KRN-07", "bestand", "document.inhoud", naam);
    }
    return soort;
  }

  private static String extensie(String naam) {
    int punt = naam.lastIndexOf('.');
    return punt < 0 ? "" : naam.substring(punt + 1).toLowerCase(Locale.ROOT);
  }

  private static String soort(String naam, byte[] inhoud) {
    Metadata gegevens = new Metadata();
    gegevens.set(TikaCoreProperties.RESOURCE_NAME_KEY, naam);
    try (InputStream stroom = TikaInputStream.get(inhoud)) {
      return TIKA.detect(stroom, gegevens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
