package nl.wijkwerk.monitoring.reeks.application;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.reeks.domain.Punt;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;

/**
 * Draws a series as SVG: the wijk as a line with dots, its city as a broken line with squares, so
 * that nobody needs colour to tell them apart. Style comes from the page; what a file without that
 * page needs stands in the attributes.
 */
public final class Reekstekening {
  private static final int BREED = 720;
  private static final int HOOG = 320;
  private static final int LINKS = 64;
  private static final int RECHTS = 150;
  private static final int BOVEN = 18;
  private static final int ONDER = 40;
  private static final int STREPEN = 4;
  private static final int TUSSEN_NAMEN = 18;
  private static final int SMALSTE_JAAR = 44;

  private static final String INKT = "#14202b";
  private static final String ZACHT = "#4b5a68";
  private static final String RASTER = "#d5dce3";
  private static final String WIJK = "#17479e";

  /** Words of the drawing. */
  public interface Teksten {
    String getal(BigDecimal getal, int decimalen);

    /** What somebody hears who does not see the drawing. */
    String omschrijving();

    /** Beside the line of a year in which the borders changed. */
    String gewijzigd();
  }

  private final Reeks reeks;
  private final Teksten teksten;
  private final int eerste;
  private final int laatste;
  private final double laag;
  private final double stap;

  /** A series of at least one figure. */
  public Reekstekening(Reeks reeks, Teksten teksten) {
    this.reeks = reeks;
    this.teksten = teksten;
    eerste = reeks.punten().get(0).jaar();
    laatste = reeks.punten().get(reeks.punten().size() - 1).jaar();
    double[] waarden =
        reeks.punten().stream()
            .flatMap(p -> Stream.of(p.wijk(), p.stad()))
            .filter(Cijfer::isBekend)
            .mapToDouble(c -> c.waarde().doubleValue())
            .sorted()
            .toArray();
    double min = waarden[0];
    double max = waarden[waarden.length - 1];
    // From nought, unless all of it then lies together at the top.
    double van = min >= 0 && min < 0.7 * max ? 0 : min - (max - min) * 0.2;
    stap = netjes(Math.max(max - van, Math.abs(max) * 0.02) / STREPEN);
    laag = Math.floor(van / stap) * stap;
  }

  /** The next 1, 2 or 5 with noughts. */
  private static double netjes(double ruw) {
    double macht = Math.pow(10, Math.floor(Math.log10(ruw == 0 ? 1 : ruw)));
    double deel = ruw / macht;
    return macht * (deel <= 1 ? 1 : deel <= 2 ? 2 : deel <= 5 ? 5 : 10);
  }

  public String svg() {
    StringWriter uit = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(uit);
      xml.writeStartElement("svg");
      xml.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
      zet(xml, "class", "wk-reeks", "viewBox", "0 0 " + BREED + " " + HOOG);
      zet(xml, "role", "img", "aria-label", teksten.omschrijving());
      zet(xml, "font-family", "Source Sans 3, Segoe UI, Arial, sans-serif", "font-size", "14");
      raster(xml);
      jaren(xml);
      breuken(xml);
      lijnen(xml, reeks.lijnenVanStad(), Punt::stad, ZACHT, "6 5");
      lijnen(xml, reeks.lijnenVanWijk(), Punt::wijk, WIJK, null);
      namen(xml);
      xml.writeEndElement();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return uit.toString();
  }

  private double x(int jaar) {
    int breed = BREED - LINKS - RECHTS;
    return laatste == eerste
        ? LINKS + breed / 2.0
        : LINKS + breed * (jaar - eerste) / (double) (laatste - eerste);
  }

  private double y(double waarde) {
    return HOOG - ONDER - (waarde - laag) / (stap * strepen()) * (HOOG - BOVEN - ONDER);
  }

  private int strepen() {
    double hoogste =
        reeks.punten().stream()
            .flatMap(p -> Stream.of(p.wijk(), p.stad()))
            .filter(Cijfer::isBekend)
            .mapToDouble(c -> c.waarde().doubleValue())
            .max()
            .orElse(0);
    return Math.max(1, (int) Math.ceil((hoogste - laag) / stap - 1e-9));
  }

  private void raster(XMLStreamWriter xml) throws XMLStreamException {
    int decimalen = Math.max(0, (int) -Math.floor(Math.log10(stap)));
    for (int i = 0; i <= strepen(); i++) {
      double waarde = laag + i * stap;
      streep(xml, LINKS, y(waarde), BREED - RECHTS, y(waarde), RASTER, null);
      tekst(
          xml,
          LINKS - 10,
          y(waarde) + 5,
          "end",
          ZACHT,
          teksten.getal(BigDecimal.valueOf(waarde), decimalen));
    }
  }

  /** As many years as there is room for, the newest always. */
  private void jaren(XMLStreamWriter xml) throws XMLStreamException {
    double vorige = Double.POSITIVE_INFINITY;
    for (int i = reeks.punten().size() - 1; i >= 0; i--) {
      double x = x(reeks.punten().get(i).jaar());
      if (vorige - x >= SMALSTE_JAAR) {
        tekst(
            xml,
            x,
            HOOG - ONDER + 24,
            "middle",
            ZACHT,
            Integer.toString(reeks.punten().get(i).jaar()));
        vorige = x;
      }
    }
  }

  private void breuken(XMLStreamWriter xml) throws XMLStreamException {
    for (int i = 1; i < reeks.punten().size(); i++) {
      if (reeks.punten().get(i).gewijzigd()) {
        double x = (x(reeks.punten().get(i - 1).jaar()) + x(reeks.punten().get(i).jaar())) / 2;
        streep(xml, x, BOVEN, x, HOOG - ONDER, ZACHT, "2 4");
        tekst(xml, x + 5, BOVEN + 10, "start", ZACHT, teksten.gewijzigd());
      }
    }
  }

  private void lijnen(
      XMLStreamWriter xml,
      List<List<Punt>> lijnen,
      Function<Punt, Cijfer> welk,
      String kleur,
      String gebroken)
      throws XMLStreamException {
    for (List<Punt> lijn : lijnen) {
      StringBuilder pad = new StringBuilder();
      for (Punt punt : lijn) {
        pad.append(pad.length() == 0 ? "M" : "L").append(plek(punt, welk));
      }
      xml.writeEmptyElement("path");
      zet(xml, "d", pad.toString(), "fill", "none", "stroke", kleur);
      zet(xml, "stroke-width", "2.5", "stroke-linejoin", "round");
      if (gebroken != null) {
        zet(xml, "stroke-dasharray", gebroken);
      }
      for (Punt punt : lijn) {
        teken(xml, punt, welk, kleur, gebroken != null);
      }
    }
  }

  private String plek(Punt punt, Function<Punt, Cijfer> welk) {
    return getal(x(punt.jaar())) + " " + getal(y(welk.apply(punt).waarde().doubleValue()));
  }

  private void teken(
      XMLStreamWriter xml, Punt punt, Function<Punt, Cijfer> welk, String kleur, boolean vierkant)
      throws XMLStreamException {
    double x = x(punt.jaar());
    double y = y(welk.apply(punt).waarde().doubleValue());
    xml.writeStartElement(vierkant ? "rect" : "circle");
    if (vierkant) {
      zet(xml, "x", getal(x - 4), "y", getal(y - 4), "width", "8", "height", "8");
    } else {
      zet(xml, "cx", getal(x), "cy", getal(y), "r", "4.5");
    }
    zet(xml, "fill", kleur);
    xml.writeStartElement("title");
    xml.writeCharacters(
        punt.jaar()
            + ": "
            + teksten.getal(welk.apply(punt).waarde(), reeks.indicator().decimalen()));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** Names at the ends of the lines; those that would stand on each other make way. */
  private void namen(XMLStreamWriter xml) throws XMLStreamException {
    Punt vanWijk = laatste(reeks.lijnenVanWijk());
    Punt vanStad = laatste(reeks.lijnenVanStad());
    double bijWijk = vanWijk == null ? -99 : y(vanWijk.wijk().waarde().doubleValue());
    double bijStad = vanStad == null ? -99 : y(vanStad.stad().waarde().doubleValue());
    if (vanWijk != null && vanStad != null && Math.abs(bijWijk - bijStad) < TUSSEN_NAMEN) {
      double midden = (bijWijk + bijStad) / 2;
      boolean boven = bijWijk <= bijStad;
      bijWijk = midden + (boven ? -TUSSEN_NAMEN / 2.0 : TUSSEN_NAMEN / 2.0);
      bijStad = midden + (boven ? TUSSEN_NAMEN / 2.0 : -TUSSEN_NAMEN / 2.0);
    }
    if (vanWijk != null) {
      naam(xml, bijWijk, WIJK, reeks.wijk().naam(), vanWijk.wijk());
    }
    if (vanStad != null) {
      naam(xml, bijStad, INKT, reeks.stad().naam(), vanStad.stad());
    }
  }

  private static Punt laatste(List<List<Punt>> lijnen) {
    if (lijnen.isEmpty()) {
      return null;
    }
    List<Punt> lijn = lijnen.get(lijnen.size() - 1);
    return lijn.get(lijn.size() - 1);
  }

  private void naam(XMLStreamWriter xml, double y, String kleur, String naam, Cijfer cijfer)
      throws XMLStreamException {
    String kort = naam.length() > 14 ? naam.substring(0, 13) + "\u2026" : naam;
    tekst(
        xml,
        BREED - RECHTS + 12,
        y + 5,
        "start",
        kleur,
        kort + " " + teksten.getal(cijfer.waarde(), reeks.indicator().decimalen()));
  }

  private static void streep(
      XMLStreamWriter xml,
      double x1,
      double y1,
      double x2,
      double y2,
      String kleur,
      String gebroken)
      throws XMLStreamException {
    xml.writeEmptyElement("path");
    zet(xml, "d", "M" + getal(x1) + " " + getal(y1) + "L" + getal(x2) + " " + getal(y2));
    zet(xml, "stroke", kleur, "stroke-width", "1");
    if (gebroken != null) {
      zet(xml, "stroke-dasharray", gebroken);
    }
  }

  private static void tekst(
      XMLStreamWriter xml, double x, double y, String anker, String kleur, String tekst)
      throws XMLStreamException {
    xml.writeStartElement("text");
    zet(xml, "x", getal(x), "y", getal(y), "text-anchor", anker, "fill", kleur);
    xml.writeCharacters(tekst);
    xml.writeEndElement();
  }

  private static void zet(XMLStreamWriter xml, String... namenEnWaarden) throws XMLStreamException {
    for (int i = 0; i < namenEnWaarden.length; i += 2) {
      xml.writeAttribute(namenEnWaarden[i], namenEnWaarden[i + 1]);
    }
  }

  private static String getal(double getal) {
    return String.format(Locale.ROOT, "%.1f", getal);
  }
}
