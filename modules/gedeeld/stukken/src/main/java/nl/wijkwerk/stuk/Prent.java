package nl.wijkwerk.stuk;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A picture from the SVG that the screens make, on paper or as an image. A letter is drawn as a
 * shape of the font of the house, since a server may have no fonts at all.
 */
final class Prent {
  private static final Set<String> VAN_LETTERS =
      Set.of("x", "y", "text-anchor", "font-size", "font-weight", "font-family");
  private static final Set<String> NIET_TE_ZIEN = Set.of("title", "desc");

  /** Fonts of the document, normal and bold. */
  record Letters(TrueTypeFont gewoon, TrueTypeFont vet) implements Closeable {
    @Override
    public void close() throws IOException {
      gewoon.close();
      vet.close();
    }
  }

  /** How letters are set here; what an element does not say, it has from the one around it. */
  private record Zetsel(double punten, boolean vet, String anker) {
    Zetsel binnen(XMLStreamReader xml) {
      String maat = xml.getAttributeValue(null, "font-size");
      String gewicht = xml.getAttributeValue(null, "font-weight");
      return new Zetsel(
          maat == null ? punten : Double.parseDouble(maat),
          gewicht == null ? vet : Integer.parseInt(gewicht) >= 600,
          Objects.requireNonNullElse(xml.getAttributeValue(null, "text-anchor"), anker));
    }
  }

  private final SVGDocument tekening;
  private final double breed;
  private final double hoog;
  private final double punten;

  private Prent(SVGDocument tekening, double breed, double hoog, double punten) {
    this.tekening = tekening;
    this.breed = breed;
    this.hoog = hoog;
    this.punten = punten;
  }

  /**
   * @param svg with a {@code viewBox}, and numbers without unit
   * @throws IllegalArgumentException when it cannot be drawn
   */
  static Prent lees(String svg, Letters letters) throws IOException {
    XMLInputFactory fabriek = XMLInputFactory.newInstance();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    StringWriter uit = new StringWriter();
    try {
      XMLStreamReader lezer = fabriek.createXMLStreamReader(new StringReader(svg));
      XMLStreamWriter schrijver = XMLOutputFactory.newInstance().createXMLStreamWriter(uit);
      lezer.nextTag();
      String[] kader = lezer.getAttributeValue(null, "viewBox").split(" ");
      Zetsel zetsel = new Zetsel(16, false, "start").binnen(lezer);
      neemOver(lezer, schrijver, zetsel, letters);
      lezer.close();
      schrijver.close();
      SVGDocument tekening =
          new SVGLoader()
              .load(
                  new ByteArrayInputStream(uit.toString().getBytes(StandardCharsets.UTF_8)),
                  null,
                  LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build());
      if (tekening == null) {
        throw new IllegalArgumentException("no drawing: " + svg);
      }
      return new Prent(
          tekening, Double.parseDouble(kader[2]), Double.parseDouble(kader[3]), zetsel.punten());
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Copies the drawing, with a path in place of each text. */
  private static void neemOver(
      XMLStreamReader lezer, XMLStreamWriter uit, Zetsel hele, Letters letters)
      throws XMLStreamException, IOException {
    Deque<Zetsel> zetsels = new ArrayDeque<>();
    zetsels.push(hele);
    int stap = lezer.getEventType();
    while (stap != XMLStreamConstants.END_DOCUMENT) {
      if (stap == XMLStreamConstants.START_ELEMENT) {
        String naam = lezer.getLocalName();
        if (NIET_TE_ZIEN.contains(naam)) {
          lezer.getElementText();
        } else if (naam.equals("text")) {
          tekst(lezer, uit, zetsels.peek().binnen(lezer), letters);
        } else {
          zetsels.push(zetsels.peek().binnen(lezer));
          uit.writeStartElement(naam);
          if (naam.equals("svg")) {
            uit.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
          }
          kenmerken(lezer, uit, Set.of());
        }
      } else if (stap == XMLStreamConstants.END_ELEMENT) {
        zetsels.pop();
        uit.writeEndElement();
      }
      stap = lezer.next();
    }
  }

  private static void kenmerken(XMLStreamReader lezer, XMLStreamWriter uit, Set<String> zonder)
      throws XMLStreamException {
    for (int i = 0; i < lezer.getAttributeCount(); i++) {
      if (!zonder.contains(lezer.getAttributeLocalName(i))) {
        uit.writeAttribute(lezer.getAttributeLocalName(i), lezer.getAttributeValue(i));
      }
    }
  }

  private static void tekst(
      XMLStreamReader lezer, XMLStreamWriter uit, Zetsel zetsel, Letters letters)
      throws XMLStreamException, IOException {
    uit.writeEmptyElement("path");
    kenmerken(lezer, uit, VAN_LETTERS);
    double x = maat(lezer, "x");
    double y = maat(lezer, "y");
    uit.writeAttribute("d", pad(letters(lezer.getElementText(), x, y, zetsel, letters)));
  }

  private static double maat(XMLStreamReader xml, String naam) {
    String waarde = xml.getAttributeValue(null, naam);
    return waarde == null ? 0 : Double.parseDouble(waarde);
  }

  private static GeneralPath letters(
      String tekst, double x, double y, Zetsel zetsel, Letters letters) throws IOException {
    TrueTypeFont letter = zetsel.vet() ? letters.vet() : letters.gewoon();
    CmapLookup tabel = letter.getUnicodeCmapLookup();
    double schaal = zetsel.punten() / letter.getUnitsPerEm();
    double breedte = 0;
    for (int teken : tekst.codePoints().toArray()) {
      breedte += schaal * letter.getAdvanceWidth(tabel.getGlyphId(teken));
    }
    double plek =
        x
            - breedte
                * (zetsel.anker().equals("end") ? 1 : zetsel.anker().equals("middle") ? 0.5 : 0);
    GeneralPath vorm = new GeneralPath();
    for (int teken : tekst.codePoints().toArray()) {
      int letterNummer = tabel.getGlyphId(teken);
      GlyphData glyph = letterNummer == 0 ? null : letter.getGlyph().getGlyph(letterNummer);
      if (glyph != null) {
        AffineTransform naar = new AffineTransform(schaal, 0, 0, -schaal, plek, y);
        vorm.append(naar.createTransformedShape(glyph.getPath()), false);
      }
      plek += schaal * letter.getAdvanceWidth(letterNummer);
    }
    return vorm;
  }

  private static String pad(GeneralPath vorm) {
    StringBuilder pad = new StringBuilder("M0 0");
    double[] n = new double[6];
    for (PathIterator i = vorm.getPathIterator(null); !i.isDone(); i.next()) {
      int soort = i.currentSegment(n);
      switch (soort) {
        case PathIterator.SEG_MOVETO -> punten(pad.append('M'), n, 2);
        case PathIterator.SEG_LINETO -> punten(pad.append('L'), n, 2);
        case PathIterator.SEG_QUADTO -> punten(pad.append('Q'), n, 4);
        case PathIterator.SEG_CUBICTO -> punten(pad.append('C'), n, 6);
        default -> pad.append('Z');
      }
    }
    return pad.toString();
  }

  private static void punten(StringBuilder pad, double[] n, int aantal) {
    for (int i = 0; i < aantal; i++) {
      pad.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.3f", n[i]));
    }
  }

  /** Width by height: 2 is twice as wide as it is high. */
  double verhouding() {
    return breed / hoog;
  }

  /** Height when drawn this wide. */
  double hoogte(double breedte) {
    return breedte / verhouding();
  }

  /** Size of its letters when drawn this wide, in the same unit. */
  double lettermaat(double breedte) {
    return punten * breedte / breed;
  }

  /** Draws it this wide from the corner. */
  void teken(Graphics2D doek, double breedte) {
    doek.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    doek.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    tekening.renderWithPlatform(
        NullPlatformSupport.INSTANCE,
        doek,
        new ViewBox(0, 0, (float) breedte, (float) hoogte(breedte)));
  }

  /** Writes it as PNG on white, so many dots for each unit of the drawing. */
  void png(int schaal, OutputStream uit) throws IOException {
    BufferedImage beeld =
        new BufferedImage(
            (int) Math.ceil(breed * schaal),
            (int) Math.ceil(hoog * schaal),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D doek = beeld.createGraphics();
    doek.setColor(Color.WHITE);
    doek.fillRect(0, 0, beeld.getWidth(), beeld.getHeight());
    teken(doek, breed * schaal);
    doek.dispose();
    ImageIO.write(beeld, "png", uit);
  }
}
