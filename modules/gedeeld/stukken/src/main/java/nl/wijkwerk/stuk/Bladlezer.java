package nl.wijkwerk.stuk;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.tekst.Invoertekst;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hands over the rows of a sheet that hold something, while it is read. */
final class Bladlezer extends DefaultHandler {
  // A number in a workbook is a double: what goes beyond it is no number, and to write it out in
  // full could take all memory.
  private static final int LANGSTE_GETAL = 40;
  private static final int GROOTSTE_MACHT = 308;

  /** What a number in a cell is to the eye. */
  private enum Vorm {
    GETAL,
    DATUM,
    PROCENT
  }

  /** Takes a row that holds something. */
  interface Afnemer {
    void rij(int nummer, SortedMap<Integer, Werkblad.Cel> cellen);
  }

  private final ReadOnlySharedStringsTable teksten;
  private final StylesTable stijlen;
  private final boolean vanaf1904;
  private final int meesteKolommen;
  private final Afnemer afnemer;
  private SortedMap<Integer, Werkblad.Cel> rij = new TreeMap<>();
  private int nummer;
  private final List<String> samengevoegd = new ArrayList<>();
  private final StringBuilder tekst = new StringBuilder();
  private final Map<Integer, Vorm> vormen = new HashMap<>();
  private CellReference plek;
  private String soort;
  private int stijl;
  private boolean formule;
  private boolean leest;

  Bladlezer(
      ReadOnlySharedStringsTable teksten,
      StylesTable stijlen,
      boolean vanaf1904,
      int meesteKolommen,
      Afnemer afnemer) {
    this.meesteKolommen = meesteKolommen;
    this.afnemer = afnemer;
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
        voegToe(
            new Werkblad.Cel(
                plek.formatAsString(),
                waarde,
                formule,
                waarde instanceof BigDecimal && vorm() == Vorm.PROCENT));
      }
      plek = null;
    }
  }

  private void voegToe(Werkblad.Cel cel) {
    if (plek.getCol() >= meesteKolommen) {
      throw new OngeldigeInvoer(Werkblad.VELD, "werkblad.te-veel");
    }
    if (plek.getRow() + 1 != nummer) {
      geefRij();
      nummer = plek.getRow() + 1;
    }
    rij.put((int) plek.getCol(), cel);
  }

  private void geefRij() {
    if (!rij.isEmpty()) {
      afnemer.rij(nummer, rij);
      rij = new TreeMap<>();
    }
  }

  @Override
  public void endDocument() {
    geefRij();
  }

  /** Ranges that are one cell to the eye. */
  List<String> samengevoegd() {
    return samengevoegd;
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
    return vorm() == Vorm.DATUM && DateUtil.isValidExcelDate(getal.doubleValue())
        ? datum(getal)
        : Werkblad.Cel.kaal(getal);
  }

  /** Found out once for each style: a sheet has many cells and few styles. */
  private Vorm vorm() {
    return vormen.computeIfAbsent(stijl, this::vormVan);
  }

  private Vorm vormVan(int nummerVanStijl) {
    if (nummerVanStijl < 0 || nummerVanStijl >= stijlen.getNumCellStyles()) {
      return Vorm.GETAL;
    }
    XSSFCellStyle vorm = stijlen.getStyleAt(nummerVanStijl);
    if (DateUtil.isADateFormat(vorm.getDataFormat(), vorm.getDataFormatString())) {
      return Vorm.DATUM;
    }
    return isProcent(vorm.getDataFormatString()) ? Vorm.PROCENT : Vorm.GETAL;
  }

  /** A sign that stands between quotes or behind a backslash is only shown: 42 stays 42. */
  static boolean isProcent(String opmaak) {
    boolean letterlijk = false;
    for (int i = 0; opmaak != null && i < opmaak.length(); i++) {
      char teken = opmaak.charAt(i);
      if (teken == '"') {
        letterlijk = !letterlijk;
      } else if (!letterlijk && (teken == '\\' || teken == '_' || teken == '*')) {
        i++;
      } else if (!letterlijk && teken == '%') {
        return true;
      }
    }
    return false;
  }

  private LocalDate datum(BigDecimal getal) {
    return DateUtil.getLocalDateTime(getal.doubleValue(), vanaf1904).toLocalDate();
  }

  static boolean vanaf1904(XSSFReader werkmap) throws IOException, OpenXML4JException {
    try (InputStream stroom = werkmap.getWorkbookData()) {
      return new String(stroom.readAllBytes(), StandardCharsets.UTF_8)
          .matches("(?s).*\\bdate1904\\s*=\\s*[\"'](1|true)[\"'].*");
    }
  }
}
