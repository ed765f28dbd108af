package nl.wijkwerk.stuk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook in a file, of which the sheets are read row by row and never kept: for tables that are
 * larger than a form. It holds what it unfolds to within the given bounds, before anything is read.
 */
public final class Bladstroom {

  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf};

  /** Texts and looks are kept in memory while a sheet is read; the sheets themselves are not. */
  private static final long GROOTSTE_IN_GEHEUGEN = 20L << 20;

  private static final int MEESTE_DELEN = 500;
  private static final String BLADEN = "xl/worksheets/";

  private final Path bestand;
  private final int meesteKolommen;

  private Bladstroom(Path bestand, int meesteKolommen) {
    this.bestand = bestand;
    this.meesteKolommen = meesteKolommen;
  }

  /** Takes a row that holds something: its number from 1, and its cells by column from 0. */
  public interface Afnemer {
    void rij(int nummer, SortedMap<Integer, Werkblad.Cel> cellen);
  }

  /** Whether this is a workbook of today, whatever its name says. */
  public static boolean isWerkmap(Path bestand) throws IOException {
    if (!begintMet(bestand, ZIP)) {
      return false;
    }
    try (ZipFile zip = new ZipFile(bestand.toFile())) {
      return zip.getEntry("xl/workbook.xml") != null;
    } catch (ZipException e) {
      return false;
    }
  }

  /** Whether this is a workbook of before 2007, or one behind a password. */
  public static boolean isOudOfBeveiligd(Path bestand) throws IOException {
    return begintMet(bestand, OLE);
  }

  private static boolean begintMet(Path bestand, byte[] begin) throws IOException {
    try (InputStream in = Files.newInputStream(bestand)) {
      return Arrays.equals(in.readNBytes(begin.length), begin);
    }
  }

  /**
   * @param uitgepakt bytes that the workbook may unfold to
   * @throws OngeldigeInvoer when it unfolds to more, is damaged or has macros
   */
  public static Bladstroom open(Path bestand, long uitgepakt, int meesteKolommen)
      throws IOException {
    vereisBinnenGrenzen(bestand, uitgepakt);
    return new Bladstroom(bestand, meesteKolommen);
  }

  // What the zip says of its sizes is not believed: it is unfolded once, and thrown away.
  private static void vereisBinnenGrenzen(Path bestand, long uitgepakt) throws IOException {
    long totaal = 0;
    long inGeheugen = 0;
    int delen = 0;
    byte[] emmer = new byte[1 << 16];
    try (ZipFile zip = new ZipFile(bestand.toFile())) {
      Enumeration<? extends ZipEntry> lijst = zip.entries();
      while (lijst.hasMoreElements()) {
        ZipEntry deel = lijst.nextElement();
        String naam = deel.getName().toLowerCase(Locale.ROOT);
        if (naam.endsWith("vbaproject.bin")) {
          throw new OngeldigeInvoer(Werkblad.VELD, "werkblad.macros");
        }
        delen++;
        try (InputStream in = zip.getInputStream(deel)) {
          for (int n = in.read(emmer); n >= 0; n = in.read(emmer)) {
            totaal += n;
            inGeheugen += naam.startsWith(BLADEN) ? 0 : n;
            if (totaal > uitgepakt || inGeheugen > GROOTSTE_IN_GEHEUGEN || delen > MEESTE_DELEN) {
              throw new OngeldigeInvoer(Werkblad.VELD, "werkblad.te-veel");
            }
          }
        }
      }
    } catch (ZipException e) {
      throw new OngeldigeInvoer(Werkblad.VELD, "werkblad.kapot");
    }
  }

  /** Names of the sheets, in order. */
  public List<String> bladen() {
    List<String> namen = new ArrayList<>();
    metBladen(
        (pakket, werkmap, bladen) -> {
          while (bladen.hasNext()) {
            bladen.next().close();
            namen.add(bladen.getSheetName());
          }
        });
    return namen;
  }

  /** Names of the sheets that people do not see, such as those with lists to choose from. */
  public Set<String> verborgen() {
    Set<String> namen = new HashSet<>();
    metBladen(
        (pakket, werkmap, bladen) -> {
          try (InputStream beschrijving = werkmap.getWorkbookData()) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(
                new DefaultHandler() {
                  @Override
                  public void startElement(String uri, String naam, String heel, Attributes wat) {
                    String staat = wat.getValue("state");
                    if ("sheet".equals(naam) && staat != null && staat.endsWith("idden")) {
                      namen.add(wat.getValue("name"));
                    }
                  }
                });
            xml.parse(new InputSource(beschrijving));
          }
        });
    return namen;
  }

  /**
   * Reads one sheet from top to bottom; what the taker throws comes out as it is.
   *
   * @param nummer of the sheet, from 0
   * @throws OngeldigeInvoer when the sheet is damaged or too wide
   */
  public void lees(int nummer, Afnemer afnemer) {
    metBladen(
        (pakket, werkmap, bladen) -> {
          for (int i = 0; i < nummer; i++) {
            bladen.next().close();
          }
          Bladlezer lezer =
              new Bladlezer(
                  new ReadOnlySharedStringsTable(pakket, false),
                  werkmap.getStylesTable(),
                  Bladlezer.vanaf1904(werkmap),
                  meesteKolommen,
                  (rij, cellen) -> geef(afnemer, rij, cellen));
          try (InputStream blad = bladen.next()) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(lezer);
            xml.parse(new InputSource(blad));
          }
        });
  }

  private static void geef(Afnemer afnemer, int rij, SortedMap<Integer, Werkblad.Cel> cellen) {
    try {
      afnemer.rij(rij, cellen);
    } catch (RuntimeException e) {
      throw new VanAfnemer(e);
    }
  }

  /** Carries what the taker of the rows threw past what the reading of the file throws. */
  private static final class VanAfnemer extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient RuntimeException zelf;

    VanAfnemer(RuntimeException zelf) {
      super(null, zelf, false, false);
      this.zelf = zelf;
    }
  }

  private interface Werk {
    void doe(OPCPackage pakket, XSSFReader werkmap, XSSFReader.SheetIterator bladen)
        throws IOException,
            OpenXML4JException,
            SAXException,
            javax.xml.parsers.ParserConfigurationException;
  }

  private void metBladen(Werk werk) {
    OPCPackage pakket = null;
    try {
      pakket = OPCPackage.open(bestand.toFile(), PackageAccess.READ);
      XSSFReader werkmap = new XSSFReader(pakket);
      werk.doe(pakket, werkmap, (XSSFReader.SheetIterator) werkmap.getSheetsData());
    } catch (VanAfnemer e) {
      throw e.zelf;
    } catch (OngeldigeInvoer e) {
      throw e;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | javax.xml.parsers.ParserConfigurationException
        | RuntimeException e) {
      throw new OngeldigeInvoer(Werkblad.VELD, "werkblad.kapot");
    } finally {
      if (pakket != null) {
        pakket.revert();
      }
    }
  }
}
