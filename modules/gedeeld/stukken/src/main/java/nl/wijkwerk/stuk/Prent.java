package nl.wijkwerk.stuk;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A picture on paper, from the SVG that the screens make: rectangles, lines and text, no more. A
 * letter is drawn as a shape of the font of the document, since a server may have no fonts at all.
 */
final class Prent {
  private static final Pattern PAD = Pattern.compile("[A-Za-z]|-?\\d+(?:\\.\\d+)?");

  private record Vorm(Shape vorm, Color vulling, Color lijn, BasicStroke streep) {}

  /** Fonts of the document, normal and bold. */
  record Letters(TrueTypeFont gewoon, TrueTypeFont vet) implements Closeable {
    @Override
    public void close() throws IOException {
      gewoon.close();
      vet.close();
    }
  }

  private final List<Vorm> vormen = new ArrayList<>();
  private final Deque<String> vulling = new ArrayDeque<>(List.of("#000000"));
  private final Letters letters;
  private double breed;
  private double hoog;
  private double punten;

  private Prent(Letters letters) {
    this.letters = letters;
  }

  /**
   * @throws IllegalArgumentException when it has anything that is not drawn here
   */
  static Prent lees(String svg, Letters letters) throws IOException {
    Prent prent = new Prent(letters);
    XMLInputFactory fabriek = XMLInputFactory.newInstance();
    fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = fabriek.createXMLStreamReader(new StringReader(svg));
      while (xml.hasNext()) {
        int stap = xml.next();
        if (stap == XMLStreamConstants.START_ELEMENT) {
          prent.begin(xml);
        } else if (stap == XMLStreamConstants.END_ELEMENT && !xml.getLocalName().equals("title")) {
          prent.vulling.pop();
        }
      }
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(e);
    }
    return prent;
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
    AffineTransform was = doek.getTransform();
    doek.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    doek.scale(breedte / breed, breedte / breed);
    for (Vorm v : vormen) {
      if (v.vulling() != null) {
        doek.setColor(v.vulling());
        doek.fill(v.vorm());
      }
      if (v.lijn() != null) {
        doek.setColor(v.lijn());
        doek.setStroke(v.streep());
        doek.draw(v.vorm());
      }
    }
    doek.setTransform(was);
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException, IOException {
    String naam = xml.getLocalName();
    if (naam.equals("title")) {
      xml.getElementText();
      return;
    }
    String eigen = xml.getAttributeValue(null, "fill");
    vulling.push(eigen == null ? vulling.peek() : eigen);
    switch (naam) {
      case "svg" -> {
        String[] kader = xml.getAttributeValue(null, "viewBox").split(" ");
        breed = Double.parseDouble(kader[2]);
        hoog = Double.parseDouble(kader[3]);
        punten = maat(xml, "font-size", 16);
      }
      case "g", "a" -> {}
      case "rect" -> {
        double rond = 2 * maat(xml, "rx", 0);
        voegToe(
            xml,
            new RoundRectangle2D.Double(
                maat(xml, "x", 0),
                maat(xml, "y", 0),
                maat(xml, "width", 0),
                maat(xml, "height", 0),
                rond,
                rond));
      }
      case "path" -> voegToe(xml, pad(xml.getAttributeValue(null, "d")));
      case "text" -> {
        double x = maat(xml, "x", 0);
        double y = maat(xml, "y", 0);
        boolean vet = "700".equals(xml.getAttributeValue(null, "font-weight"));
        Color kleur = kleur(vulling.pop());
        vormen.add(new Vorm(tekst(xml.getElementText(), x, y, vet), kleur, null, null));
      }
      default -> throw new IllegalArgumentException("not drawn on paper: " + naam);
    }
  }

  private void voegToe(XMLStreamReader xml, Shape vorm) {
    String streep = xml.getAttributeValue(null, "stroke-dasharray");
    float[] strepen = null;
    if (streep != null) {
      String[] maten = streep.split(" ");
      strepen = new float[maten.length];
      for (int i = 0; i < maten.length; i++) {
        strepen[i] = Float.parseFloat(maten[i]);
      }
    }
    vormen.add(
        new Vorm(
            vorm,
            kleur(vulling.peek()),
            kleur(xml.getAttributeValue(null, "stroke")),
            new BasicStroke(
                (float) maat(xml, "stroke-width", 1),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10,
                strepen,
                0)));
  }

  private static double maat(XMLStreamReader xml, String naam, double anders) {
    String waarde = xml.getAttributeValue(null, naam);
    return waarde == null ? anders : Double.parseDouble(waarde);
  }

  private static Color kleur(String kleur) {
    return kleur == null || kleur.equals("none") ? null : Color.decode(kleur);
  }

  private static Path2D pad(String d) {
    List<String> delen = PAD.matcher(d).results().map(MatchResult::group).toList();
    Path2D.Double pad = new Path2D.Double();
    int i = 0;
    while (i < delen.size()) {
      String stap = delen.get(i++);
      int aantal = "M".equals(stap) ? 2 : "C".equals(stap) ? 6 : "h".equals(stap) ? 1 : 0;
      if (aantal == 0) {
        throw new IllegalArgumentException("not drawn on paper: path " + stap);
      }
      double[] n = delen.subList(i, i + aantal).stream().mapToDouble(Double::parseDouble).toArray();
      i += aantal;
      switch (stap) {
        case "M" -> pad.moveTo(n[0], n[1]);
        case "C" -> pad.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
        default -> pad.lineTo(pad.getCurrentPoint().getX() + n[0], pad.getCurrentPoint().getY());
      }
    }
    return pad;
  }

  private Shape tekst(String tekst, double x, double y, boolean vet) throws IOException {
    TrueTypeFont letter = vet ? letters.vet() : letters.gewoon();
    CmapLookup tabel = letter.getUnicodeCmapLookup();
    double schaal = punten / letter.getUnitsPerEm();
    GeneralPath vorm = new GeneralPath();
    double plek = x;
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
}
