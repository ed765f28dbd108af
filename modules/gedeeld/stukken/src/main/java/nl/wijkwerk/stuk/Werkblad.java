package nl.wijkwerk.stuk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The first sheet of a workbook that somebody sent. It is read as a stream and within bounds: a
 * file that is no workbook, or that unfolds to more than a form can be, is refused in one sentence.
 */
public final class Werkblad {
  /** Largest file, in bytes. */
  public static final int GROOTSTE = 2 << 20;

  private static final int GROOTSTE_UITGEPAKT = 20 << 20;
  private static final int MEESTE_DELEN = 500;
  private static final int MEESTE_RIJEN = 1000;
  private static final int MEESTE_KOLOMMEN = 100;

  static final String VELD = "bestand";

  /**
   * A cell that holds something.
   *
   * @param waarde text, {@code BigDecimal} or {@code LocalDate}
   * @param formule whether it is computed; then the value is what it was when it was saved
   * @param procent whether the sheet shows its number as a percentage: 0.42 as 42%
   */
  public record Cel(String adres, Object waarde, boolean formule, boolean procent) {
    public Cel(String adres, Object waarde, boolean formule) {
      this(adres, waarde, formule, false);
    }

    public boolean isGetal() {
      return waarde instanceof BigDecimal;
    }

    /** Its value as text, but a percentage as the sheet shows it, and not rounded. */
    public String getoond() {
      return procent && waarde instanceof BigDecimal deel
          ? schrijf(kaal(deel.movePointRight(2))) + "%"
          : tekst();
    }

    /** Its value as text, without space around it; a number as it is written in Dutch. */
    public String tekst() {
      return waarde instanceof BigDecimal getal
          ? schrijf(getal)
          : waarde instanceof LocalDate dag ? dag.toString() : rand(waarde.toString());
    }

    private static String schrijf(BigDecimal getal) {
      return getal.toPlainString().replace('.', ',');
    }

    static BigDecimal kaal(BigDecimal getal) {
      BigDecimal kort = getal.stripTrailingZeros();
      return kort.scale() < 0 ? kort.setScale(0) : kort;
    }

    private static String rand(String tekst) {
      return tekst.replace('\u00a0', ' ').strip();
    }
  }

  private final SortedMap<Integer, SortedMap<Integer, Cel>> rijen;
  private final List<String> samengevoegd;

  private Werkblad(SortedMap<Integer, SortedMap<Integer, Cel>> rijen, List<String> samengevoegd) {
    this.rijen = rijen;
    this.samengevoegd = samengevoegd;
  }

  /**
   * @throws OngeldigeInvoer when this is no workbook that can be read; says in one sentence why
   */
  public static Werkblad lees(byte[] inhoud) {
    vereisWerkmap(inhoud);
    try (OPCPackage pakket = OPCPackage.open(new ByteArrayInputStream(inhoud))) {
      XSSFReader werkmap = new XSSFReader(pakket);
      var bladen = werkmap.getSheetsData();
      if (!bladen.hasNext()) {
        throw new OngeldigeInvoer(VELD, "werkblad.leeg");
      }
      Verzameling cellen = new Verzameling();
      Bladlezer lezer =
          new Bladlezer(
              new ReadOnlySharedStringsTable(pakket, false),
              werkmap.getStylesTable(),
              Bladlezer.vanaf1904(werkmap),
              MEESTE_KOLOMMEN,
              cellen);
      try (InputStream blad = bladen.next()) {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(lezer);
        xml.parse(new InputSource(blad));
      }
      if (cellen.rijen.isEmpty()) {
        throw new OngeldigeInvoer(VELD, "werkblad.leeg");
      }
      return new Werkblad(cellen.rijen, lezer.samengevoegd());
    } catch (OngeldigeInvoer e) {
      throw e;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | javax.xml.parsers.ParserConfigurationException
        | RuntimeException e) {
      throw e.getCause() instanceof OngeldigeInvoer o
          ? o
          : new OngeldigeInvoer(VELD, veelHerhaald(e) ? "werkblad.te-veel" : "werkblad.kapot");
    }
  }

  /**
   * POI takes a sheet for a bomb that says the same thousands of times; it is sound, and too much.
   */
  private static boolean veelHerhaald(Throwable fout) {
    return fout != null
        && (String.valueOf(fout.getMessage()).startsWith("Zip bomb")
            || veelHerhaald(fout.getCause()));
  }

  /** Rows that hold something, by number from 1; of each the cells, by column from 0. */
  public SortedMap<Integer, SortedMap<Integer, Cel>> rijen() {
    return rijen;
  }

  /** Ranges that are one cell to the eye: "A5:B7". */
  public List<String> samengevoegd() {
    return samengevoegd;
  }

  /** "D7" for the fourth column of the seventh row. */
  public static String adres(int rij, int kolom) {
    return CellReference.convertNumToColString(kolom) + rij;
  }

  // Before anything of it is unfolded in memory: is it a workbook, and how large does it become?
  private static void vereisWerkmap(byte[] inhoud) {
    if (inhoud.length == 0) {
      throw new OngeldigeInvoer(VELD, "werkblad.bestand-leeg");
    }
    if (inhoud.length > GROOTSTE) {
      throw new OngeldigeInvoer(VELD, "werkblad.te-groot", GROOTSTE >> 20);
    }
    if (inhoud.length > 4 && (inhoud[0] & 0xff) == 0xd0 && (inhoud[1] & 0xff) == 0xcf) {
      throw new OngeldigeInvoer(VELD, "werkblad.oud");
    }
    boolean werkmap = false;
    boolean macros = false;
    long groot = 0;
    int delen = 0;
    byte[] emmer = new byte[8192];
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(new ByteArrayInputStream(inhoud), "UTF-8", true, true)) {
      for (ZipArchiveEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
        String naam = deel.getName().toLowerCase(Locale.ROOT);
        werkmap |= naam.equals("xl/workbook.xml");
        macros |= naam.endsWith("vbaproject.bin");
        delen++;
        for (int n = zip.read(emmer); n >= 0; n = zip.read(emmer)) {
          groot += n;
          if (groot > GROOTSTE_UITGEPAKT || delen > MEESTE_DELEN) {
            throw new OngeldigeInvoer(VELD, "werkblad.te-veel");
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new OngeldigeInvoer(VELD, werkmap ? "werkblad.kapot" : "werkblad.soort");
    }
    if (!werkmap) {
      throw new OngeldigeInvoer(VELD, "werkblad.soort");
    }
    if (macros) {
      throw new OngeldigeInvoer(VELD, "werkblad.macros");
    }
  }

  private static final class Verzameling implements Bladlezer.Afnemer {
    private final SortedMap<Integer, SortedMap<Integer, Cel>> rijen = new TreeMap<>();

    @Override
    public void rij(int nummer, SortedMap<Integer, Cel> cellen) {
      rijen.computeIfAbsent(nummer, r -> new TreeMap<>()).putAll(cellen);
      if (rijen.size() > MEESTE_RIJEN) {
        throw new OngeldigeInvoer(VELD, "werkblad.te-veel-rijen", MEESTE_RIJEN);
      }
    }
  }
}
