package nl.wijkwerk.stuk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.tekst.Invoertekst;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

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

  // A number in a workbook is a double: what goes beyond it is no number, and to write it out in
  // full could take all memory.
  private static final int LANGSTE_GETAL = 40;
  private static final int GROOTSTE_MACHT = 308;
  private static final String VELD = "bestand";

  /**
   * A cell that holds something.
   *
   * @param waarde text, {@code BigDecimal} or {@code LocalDate}
   * @param formule whether it is computed; then the value is what it was when it was saved
   */
  public record Cel(String adres, Object waarde, boolean formule) {
    /** Its value as text, without space around it; a number as it is written in Dutch. */
    public String tekst() {
      return waarde instanceof BigDecimal getal
          ? getal.toPlainString().replace('.', ',')
          : waarde instanceof LocalDate dag ? dag.toString() : rand(waarde.toString());
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
      boolean vanaf1904 = vanaf1904(werkmap);
      var bladen = werkmap.getSheetsData();
      if (!bladen.hasNext()) {
        throw new OngeldigeInvoer(VELD, "werkblad.leeg");
      }
      Lezer lezer =
          new Lezer(
              new ReadOnlySharedStringsTable(pakket, false), werkmap.getStylesTable(), vanaf1904);
      try (InputStream blad = bladen.next()) {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(lezer);
        xml.parse(new InputSource(blad));
      }
      if (lezer.rijen.isEmpty()) {
        throw new OngeldigeInvoer(VELD, "werkblad.leeg");
      }
      return new Werkblad(lezer.rijen, lezer.samengevoegd);
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

  private static boolean vanaf1904(XSSFReader werkmap) throws IOException, OpenXML4JException {
    try (InputStream stroom = werkmap.getWorkbookData()) {
      return new String(stroom.readAllBytes(), StandardCharsets.UTF_8)
          .matches("(?s).*\\bdate1904\\s*=\\s*[\"'](1|true)[\"'].*");
    }
  }

  private static final class Lezer extends DefaultHandler {
    private final ReadOnlySharedStringsTable teksten;
    private final StylesTable stijlen;
    private final boolean vanaf1904;
    private final SortedMap<Integer, SortedMap<Integer, Cel>> rijen = new TreeMap<>();
    private final List<String> samengevoegd = new ArrayList<>();
    private final StringBuilder tekst = new StringBuilder();
    private CellReference plek;
    private String soort;
    private int stijl;
    private boolean formule;
    private boolean leest;

    Lezer(ReadOnlySharedStringsTable teksten, StylesTable stijlen, boolean vanaf1904) {
      this.teksten = teksten;
      this.stijlen = stijlen;
      this.vanaf1904 = vanaf1904;
    }

    @Override
    public void startElement(String uri, String naam, String volledig, Attributes a) {
      switch (naam) {
        case "c" -> {
          plek = new CellReference(a.getValue("r"));
          soort = a.getValue("t");
          stijl = a.getValue("s") == null ? -1 : Integer.parseInt(a.getValue("s"));
          formule = false;
          tekst.setLength(0);
        }
        case "f" -> formule = true;
        case "v", "t" -> leest = plek != null;
        case "mergeCell" -> samengevoegd.add(a.getValue("ref"));
        default -> {}
      }
    }

    @Override
    public void characters(char[] tekens, int begin, int aantal) {
      if (leest) {
        tekst.append(tekens, begin, aantal);
      }
    }

    @Override
    public void endElement(String uri, String naam, String volledig) {
      if (naam.equals("v") || naam.equals("t")) {
        leest = false;
      } else if (naam.equals("c")) {
        Object waarde = waarde();
        if (waarde instanceof String s) {
          waarde = Invoertekst.zichtbaar(s);
        }
        if (formule || !(waarde instanceof String t) || !t.isBlank()) {
          voegToe(new Cel(plek.formatAsString(), waarde, formule));
        }
        plek = null;
      }
    }

    private void voegToe(Cel cel) {
      if (plek.getCol() >= MEESTE_KOLOMMEN) {
        throw new OngeldigeInvoer(VELD, "werkblad.te-veel");
      }
      rijen.computeIfAbsent(plek.getRow() + 1, r -> new TreeMap<>()).put((int) plek.getCol(), cel);
      if (rijen.size() > MEESTE_RIJEN) {
        throw new OngeldigeInvoer(VELD, "werkblad.te-veel-rijen", MEESTE_RIJEN);
      }
    }

    private Object waarde() {
      String rauw = tekst.toString();
      if ("s".equals(soort) && !rauw.isBlank()) {
        return teksten.getItemAt(Integer.parseInt(rauw.strip())).getString();
      } else if ("b".equals(soort)) {
        return "1".equals(rauw.strip()) ? "ja" : "nee";
      } else if ((soort == null || "n".equals(soort)) && !rauw.isBlank()) {
        return getal(rauw.strip());
      }
      return rauw;
    }

    private Object getal(String rauw) {
      if (rauw.length() > LANGSTE_GETAL) {
        return rauw;
      }
      // A workbook holds numbers in binary: 24,55 is written as 24.550000000000001.
      BigDecimal getal = new BigDecimal(rauw).round(new MathContext(15));
      if (Math.abs((long) getal.precision() - getal.scale()) > GROOTSTE_MACHT) {
        return rauw;
      }
      return isDatum(getal) ? datum(getal) : kaal(getal);
    }

    private static BigDecimal kaal(BigDecimal getal) {
      BigDecimal kort = getal.stripTrailingZeros();
      return kort.scale() < 0 ? kort.setScale(0) : kort;
    }

    private boolean isDatum(BigDecimal getal) {
      if (stijl < 0 || stijl >= stijlen.getNumCellStyles()) {
        return false;
      }
      XSSFCellStyle vorm = stijlen.getStyleAt(stijl);
      return DateUtil.isADateFormat(vorm.getDataFormat(), vorm.getDataFormatString())
          && DateUtil.isValidExcelDate(getal.doubleValue());
    }

    private LocalDate datum(BigDecimal getal) {
      return DateUtil.getLocalDateTime(getal.doubleValue(), vanaf1904).toLocalDate();
    }
  }
}
