package nl.wijkwerk.stuk;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * PDF that a screen reader can read and an archive can keep: tagged (PDF/UA-1), with all that it
 * needs inside (PDF/A-2a). Made from HTML, since that has the meaning that the tags ask for.
 */
final class Pdfvorm {
  private static final String LETTER = "Source Sans 3";
  private static final int BREED = 70;
  private static final String PRENT = "prent";

  /** Width of what stands on a page of A4 on its side, and on one of A3 upright, in mm. */
  private static final double BLAD = 267;

  /** Longer than a word: an address of a page, or letters without sense. */
  private static final Pattern LANG_WOORD = Pattern.compile("\\S{30}");

  private static final String OPMAAK = lees("stuk.css");

  static {
    // It tells of every style sheet and font that it reads.
    XRLog.listRegisteredLoggers().forEach(l -> XRLog.setLevel(l, Level.WARNING));
  }

  private Pdfvorm() {}

  static void schrijf(Stuk stuk, OutputStream uit) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder bouwer = new PdfRendererBuilder();
      bouwer.usePDDocument(document);
      bouwer.usePdfUaAccessibility(true);
      bouwer.usePdfAConformance(PdfAConformance.PDFA_2_A);
      bouwer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      Prent.Letters letters = letters();
      letter(bouwer, document, letters.gewoon(), 400);
      letter(bouwer, document, letters.vet(), 700);
      Map<String, Prent> prenten = prenten(stuk, letters);
      bouwer.withHtmlContent(html(stuk, prenten), null);
      DefaultObjectDrawerFactory tekenaars = new DefaultObjectDrawerFactory();
      tekenaars.registerDrawer(
          PRENT,
          (plek, x, y, breed, hoog, blad, stand, punten) -> {
            blad.drawWithGraphics(
                (float) x,
                (float) y,
                (float) (breed / punten),
                (float) (hoog / punten),
                doek -> prenten.get(plek.getAttribute("data")).teken(doek, breed / punten));
            return null;
          });
      bouwer.useObjectDrawerFactory(tekenaars);
      // Nothing in a document points at another file; text of people never does.
      bouwer.useUriResolver((basis, adres) -> null);
      bouwer.withProducer("Wijkwerk");
      bouwer.toStream(uit);
      bouwer.run();
    }
  }

  /**
   * Each letter is drawn as itself: a ligature is a glyph that stands for no letter, so that "ft"
   * and "fi" would be on the page and not in its text.
   */
  private static void letter(
      PdfRendererBuilder bouwer, PDDocument document, TrueTypeFont letter, int gewicht)
      throws IOException {
    document.registerTrueTypeFontForClosing(letter);
    letter.setEnableGsub(false);
    bouwer.useFont(
        new PDFontSupplier(PDType0Font.load(document, letter, true)),
        LETTER,
        gewicht,
        FontStyle.NORMAL,
        true);
  }

  /** Fonts of the house, to be closed by who asks. */
  static Prent.Letters letters() throws IOException {
    return new Prent.Letters(
        letter("fonts/SourceSans3-Regular.ttf"), letter("fonts/SourceSans3-Semibold.ttf"));
  }

  private static TrueTypeFont letter(String naam) throws IOException {
    try (InputStream stroom = open(naam)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(stroom));
    }
  }

  private static Map<String, Prent> prenten(Stuk stuk, Prent.Letters letters) throws IOException {
    Map<String, Prent> prenten = new HashMap<>();
    for (int i = 0; i < stuk.delen().size(); i++) {
      if (stuk.delen().get(i) instanceof Stuk.Beeld beeld) {
        prenten.put("deel-" + i, Prent.lees(beeld.svg(), letters));
      }
    }
    return prenten;
  }

  private static String html(Stuk stuk, Map<String, Prent> prenten) {
    StringBuilder h = new StringBuilder();
    h.append("<html lang=\"nl\"><head><title>").append(tekst(stuk.titel())).append("</title>");
    h.append("<meta name=\"subject\" content=\"").append(tekst(stuk.soort())).append("\"/>");
    h.append("<meta name=\"author\" content=\"").append(tekst(van(stuk))).append("\"/>");
    h.append("<style>").append(OPMAAK).append(pagina(stuk)).append("</style>");
    h.append("<bookmarks>").append(bladwijzer("titel", stuk.titel()));
    for (int i = 0; i < stuk.delen().size(); i++) {
      String naam = naam(stuk.delen().get(i));
      if (naam != null) {
        h.append(bladwijzer("deel-" + i, naam));
      }
    }
    h.append("</bookmarks></head><body>");
    // A picture that needs a large page has its title there too.
    boolean groot = prenten.containsKey("deel-0") && breedte(prenten.get("deel-0")) == 0;
    h.append(groot ? "<div class=\"groot\">" : "<div>");
    h.append("<p class=\"soort\">").append(tekst(stuk.soort()));
    h.append(" · ").append(tekst(van(stuk))).append("</p>");
    h.append("<h1 id=\"titel\">").append(tekst(stuk.titel())).append("</h1>");
    h.append("<p class=\"stand\">");
    if (stuk.stand() != null) {
      h.append("<span class=\"").append(stuk.concept() ? "concept" : "vast").append("\">");
      h.append(tekst(stuk.concept() ? stuk.stand().toUpperCase(Schrift.NEDERLANDS) : stuk.stand()));
      h.append("</span> ");
    }
    h.append(tekst(dagEnVersie(stuk))).append("</p>");
    if (!stuk.kop().isEmpty()) {
      gegevens(h, stuk.kop(), "kop", "Gegevens van dit formulier");
    }
    h.append("</div>");
    for (int i = 0; i < stuk.delen().size(); i++) {
      if (stuk.delen().get(i) instanceof Stuk.Beeld beeld) {
        beeld(h, beeld, "deel-" + i, prenten.get("deel-" + i));
      } else {
        deel(h, stuk.delen().get(i), "deel-" + i);
      }
    }
    return h.append("</body></html>").toString();
  }

  /** "Gemeente Almelo", or the product when the municipality has no name yet. */
  static String van(Stuk stuk) {
    return stuk.gemeente() == null ? "Wijkwerk" : "Gemeente " + stuk.gemeente();
  }

  static String dagEnVersie(Stuk stuk) {
    return (stuk.versie() == null ? "Stand van " : "Versie " + stuk.versie() + ", stand van ")
        + Schrijfwijze.datum(stuk.datum());
  }

  private static String naam(Stuk.Deel deel) {
    if (deel instanceof Stuk.Tussenkop kop) {
      return kop.tekst();
    } else if (deel instanceof Stuk.Tabel tabel) {
      return tabel.titel();
    } else if (deel instanceof Stuk.Beeld beeld) {
      return beeld.titel();
    }
    return deel instanceof Stuk.Gegevens gegevens ? gegevens.titel() : null;
  }

  private static String bladwijzer(String plek, String naam) {
    return "<bookmark name=\"" + tekst(naam) + "\" href=\"#" + plek + "\"/>";
  }

  private static void deel(StringBuilder h, Stuk.Deel deel, String plek) {
    if (deel instanceof Stuk.Alinea alinea) {
      h.append("<p>").append(regels(alinea.tekst())).append("</p>");
      return;
    }
    String naam = naam(deel);
    if (naam != null) {
      h.append("<h2 id=\"").append(plek).append('"');
      h.append(deel instanceof Stuk.Tabel t && !leeg(t) ? " class=\"boven-tabel\">" : ">");
      h.append(tekst(naam)).append("</h2>");
    }
    if (deel instanceof Stuk.Gegevens lijst) {
      gegevens(h, lijst.gegevens(), "gegevens", lijst.titel());
    } else if (deel instanceof Stuk.Tabel tabel) {
      tabel(h, tabel);
    }
  }

  /**
   * A picture with its heading: below what stands above it when that reads well, else as large as
   * the page, and when even then its letters would be small, on a page of A3.
   */
  private static void beeld(StringBuilder h, Stuk.Beeld beeld, String plek, Prent prent) {
    double breed = breedte(prent);
    boolean groot = breed == 0;
    if (groot) {
      breed = breedte(prent, 310, 0);
    }
    h.append("<div class=\"prent").append(groot ? " groot" : "").append("\"><h2 id=\"");
    h.append(plek).append("\">").append(tekst(beeld.titel())).append("</h2><object type=\"");
    h.append(PRENT).append("\" data=\"").append(plek).append("\" alt=\"");
    h.append(tekst(beeld.tekst())).append("\" title=\"").append(tekst(beeld.tekst()));
    h.append(
        String.format(
            Locale.ROOT,
            "\" style=\"width:%.2fmm;height:%.2fmm\"></object></div>",
            breed,
            prent.hoogte(breed)));
  }

  /** Width in mm on a page of A4, or 0 when that is too small for it. */
  private static double breedte(Prent prent) {
    double breed = breedte(prent, 122, 8);
    return breed == 0 ? breedte(prent, 150, 7) : breed;
  }

  /** Width in mm that fits, or 0 when its letters would then be smaller than so many points. */
  private static double breedte(Prent prent, double hoogste, double punten) {
    double breed = Math.min(BLAD, hoogste * prent.verhouding());
    return prent.lettermaat(breed) < punten * 25.4 / 72 ? 0 : breed;
  }

  private static void gegevens(
      StringBuilder h, List<Stuk.Gegeven> gegevens, String soort, String titel) {
    h.append("<table class=\"").append(soort).append("\" title=\"").append(tekst(titel));
    h.append("\"><tbody>");
    for (Stuk.Gegeven g : gegevens) {
      String waarde = Schrift.papier(g.waarde());
      h.append("<tr><th scope=\"row\">").append(tekst(g.naam())).append("</th><td");
      h.append(LANG_WOORD.matcher(waarde).find() ? " class=\"lang\">" : ">");
      h.append(regels(waarde)).append("</td></tr>");
    }
    h.append("</tbody></table>");
  }

  private static void tabel(StringBuilder h, Stuk.Tabel tabel) {
    List<Stuk.Kolom> kolommen = tabel.kolommen();
    int breed = breedte(tabel);
    int aantal = (int) kolommen.stream().filter(Stuk.Kolom::opPapier).count();
    List<Stuk.Groep> groepen = tabel.teLezen();
    if (leeg(tabel)) {
      h.append("<p>").append(tekst(Objects.toString(tabel.leeg(), Schrift.GEEN))).append("</p>");
      return;
    }
    h.append("<table class=\"rijen\"><thead><tr>");
    for (Stuk.Kolom k : kolommen) {
      if (k.opPapier()) {
        h.append("<th scope=\"col\"").append(k.rechts() ? " class=\"rechts\"" : "");
        h.append(" style=\"width:").append(100 * k.breedte() / breed).append("%\">");
        h.append(tekst(k.naam())).append("</th>");
      }
    }
    h.append("</tr></thead>");
    for (Stuk.Groep groep : groepen) {
      h.append("<tbody>");
      if (tabel.groepsnaam() != null) {
        h.append("<tr class=\"groep\"><th scope=\"rowgroup\" colspan=\"").append(aantal);
        h.append("\">").append(tekst(groep.naam())).append("</th></tr>");
        if (groep.rijen().isEmpty()) {
          h.append("<tr><td colspan=\"").append(aantal).append("\">");
          h.append(tekst(tabel.leeg())).append("</td></tr>");
        }
      }
      for (List<Object> rij : groep.rijen()) {
        rij(h, tabel, rij);
      }
      h.append("</tbody>");
    }
    if (tabel.totaal() != null) {
      totaal(h, tabel, aantal);
    }
    h.append("</table>");
  }

  private static boolean leeg(Stuk.Tabel tabel) {
    List<Stuk.Groep> groepen = tabel.teLezen();
    return groepen.isEmpty() || (tabel.groepsnaam() == null && groepen.get(0).rijen().isEmpty());
  }

  private static void rij(StringBuilder h, Stuk.Tabel tabel, List<Object> rij) {
    h.append("<tr>");
    for (int k = 0; k < rij.size(); k++) {
      Stuk.Kolom kolom = tabel.kolommen().get(k);
      if (kolom.opPapier()) {
        boolean kop = k == tabel.rijkop();
        String waarde = Schrift.papier(kolom, rij.get(k));
        h.append(kop ? "<th scope=\"row\"" : "<td").append(klasse(kolom, waarde));
        h.append(regels(waarde)).append(kop ? "</th>" : "</td>");
      }
    }
    h.append("</tr>");
  }

  private static String klasse(Stuk.Kolom kolom, String waarde) {
    if (kolom.rechts()) {
      return " class=\"rechts\">";
    } else if (kolom.inhoud() == Stuk.Inhoud.DATUM) {
      return " class=\"kort\">";
    }
    return LANG_WOORD.matcher(waarde).find() ? " class=\"lang\">" : ">";
  }

  private static void totaal(StringBuilder h, Stuk.Tabel tabel, int aantal) {
    int plek = 0;
    int voor = 0;
    for (int k = 0; k < tabel.kolommen().size(); k++) {
      if (tabel.kolommen().get(k).inhoud() == Stuk.Inhoud.BEDRAG) {
        plek = k;
        break;
      }
      voor += tabel.kolommen().get(k).opPapier() ? 1 : 0;
    }
    h.append("<tbody class=\"totaal\"><tr><th scope=\"row\" colspan=\"").append(voor).append("\">");
    h.append(tekst(tabel.totaal())).append("</th><td class=\"rechts\">");
    h.append(tekst(Schrift.papier(tabel.kolommen().get(plek), Schrift.som(tabel, plek))))
        .append("</td>");
    if (aantal > voor + 1) {
      h.append("<td colspan=\"").append(aantal - voor - 1).append("\"></td>");
    }
    h.append("</tr></tbody>");
  }

  private static int breedte(Stuk.Tabel tabel) {
    return tabel.kolommen().stream()
        .filter(Stuk.Kolom::opPapier)
        .mapToInt(Stuk.Kolom::breedte)
        .sum();
  }

  /** Whether a table of this document needs a page on its side. */
  static boolean liggend(Stuk stuk) {
    return stuk.delen().stream()
        .anyMatch(
            d ->
                d instanceof Stuk.Beeld
                    || (d instanceof Stuk.Tabel tabel && breedte(tabel) > BREED));
  }

  private static String pagina(Stuk stuk) {
    // One rule: a second one for the same page takes the place of its margins.
    return "@page { size: A4 "
        + (liggend(stuk) ? "landscape" : "portrait")
        + "; margin: 18mm 15mm; "
        + rand("top-left", "#4b5a68", css(van(stuk)))
        + rand(
            "top-right",
            "#734a00; font-weight: bold; letter-spacing: 0.6pt",
            css(
                stuk.concept() && stuk.stand() != null
                    ? stuk.stand().toUpperCase(Schrift.NEDERLANDS)
                    : ""))
        + rand("bottom-left", "#4b5a68; width: 80%", css(stuk.titel() + " · " + dagEnVersie(stuk)))
        + rand("bottom-right", "#4b5a68", "\"Pagina \" counter(page) \" van \" counter(pages)")
        + "} @page prent { size: A3 portrait; }";
  }

  private static String rand(String plek, String kleur, String inhoud) {
    return "@"
        + plek
        + " { font-family: \""
        + LETTER
        + "\"; font-size: 8pt; color: "
        + kleur
        + "; content: "
        + inhoud
        + "; } ";
  }

  private static String css(String tekst) {
    return "\""
        + Schrift.leesbaar(tekst)
            .replace('\n', ' ')
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
        + "\"";
  }

  private static String regels(String tekst) {
    return tekst(tekst).replace("\n", "<br/>");
  }

  private static String tekst(String tekst) {
    return Schrift.leesbaar(tekst)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static InputStream open(String naam) {
    return Objects.requireNonNull(Pdfvorm.class.getResourceAsStream(naam), naam);
  }

  private static String lees(String naam) {
    try (InputStream stroom = open(naam)) {
      return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
