package nl.wijkwerk.monitoring.kaart.application;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Klasse;
import nl.wijkwerk.monitoring.afstand.domain.Reden;
import nl.wijkwerk.monitoring.indicator.domain.Richting;
import nl.wijkwerk.monitoring.kaart.domain.Grens;
import nl.wijkwerk.monitoring.kaart.domain.Kleuring;
import nl.wijkwerk.monitoring.kaart.domain.Kleurstap;

/**
 * Draws a map as SVG. Each area is a link with its name and figure, and carries beside its colour a
 * letter or the sign of its class, so that nobody needs colour. What a file without the page needs
 * stands in the attributes; the style of the page comes over it.
 */
public final class Kaarttekening {
  private static final double BREED = 720;
  private static final double HOOG = 600;
  private static final double RAND = 6;
  private static final double TEKENRUIMTE = 26;
  private static final double NUMMERRUIMTE = 44;
  private static final int LEGENDAREGEL = 26;
  private static final int LEGENDABEGIN = 60;

  private static final String INKT = "#14202b";
  private static final String WIT = "#ffffff";
  private static final String LIJN = "#4b5a68";
  private static final String ARCERING = "url(#wk-kaart-arcering)";
  private static final String ARCERING_LEGENDA = "url(#wk-kaart-arcering-legenda)";

  private static final List<String> BLAUW =
      List.of("#edf3f9", "#b7d2ea", "#8dbbe4", "#3a6f9f", "#16304a");
  private static final List<String> ORANJE = List.of("#fdeedd", "#f6cfa3", "#e8a05c", "#b84f06");
  private static final String GUNSTIG = "#8dbbe4";
  private static final String VERDER = "#c3ccd4";

  private static final Map<Klasse, String> KLASSEKLEUR =
      Map.of(
          Klasse.OP_OF_BETER,
          "#8dbbe4",
          Klasse.KLEINER,
          "#d5e7f6",
          Klasse.GELIJK,
          "#e9ecef",
          Klasse.GROTER,
          "#b84f06",
          Klasse.BINNEN_MARGE,
          WIT,
          Klasse.NOG_GEEN,
          WIT,
          Klasse.TE_WEINIG,
          ARCERING);

  /** The signs of the classes, as in the other pictures, in a square of 16. */
  private static final Map<Klasse, String> KLASSETEKEN =
      Map.of(
          Klasse.OP_OF_BETER,
          "M2.5 8.5l3.5 3.5 7.5-8",
          Klasse.KLEINER,
          "M1 8h5M3.5 5.5L6 8l-2.5 2.5M15 8h-5M12.5 5.5L10 8l2.5 2.5",
          Klasse.GROTER,
          "M7 8H1.5M4 5.5L1.5 8 4 10.5M9 8h5.5M12 5.5L14.5 8 12 10.5",
          Klasse.GELIJK,
          "M3 6h10M3 10h10",
          Klasse.TE_WEINIG,
          "M3 8h1M7.5 8h1M12 8h1",
          Klasse.BINNEN_MARGE,
          "M2 9c2-3.5 4-3.5 6 0s4 3.5 6 0",
          Klasse.NOG_GEEN,
          "M5 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0");

  /** Words of the drawing. */
  public interface Teksten {
    /** What somebody hears who does not see the drawing. */
    String omschrijving();

    /** Name of an area with its figure, and its step or class. */
    String gebied(Kaart.Kaartgebied gebied);

    /** Where an area leads to, or null for a drawing without links. */
    String adres(Kaart.Kaartgebied gebied);

    /** Title above a drawing that stands alone, or null. */
    String titel();

    /** Lines of the legend of a drawing that stands alone. */
    List<Legendaregel> legenda();
  }

  /**
   * A line of the legend.
   *
   * @param kleur its fill
   * @param teken letter on the map, or empty
   * @param klasse class whose sign is on the map, or null
   */
  public record Legendaregel(String kleur, String teken, Klasse klasse, String tekst) {}

  private final Kaart kaart;
  private final Teksten teksten;
  private final Grens.Vak vak;
  private final double schaal;

  /** A map that has something to draw. */
  public Kaarttekening(Kaart kaart, Teksten teksten) {
    this.kaart = kaart;
    this.teksten = teksten;
    this.vak =
        kaart.gebieden().stream().map(g -> g.grens().vak()).reduce(Grens.Vak::samen).orElseThrow();
    this.schaal = Math.min((BREED - 2 * RAND) / vak.breed(), (HOOG - 2 * RAND) / vak.hoog());
  }

  public String svg() {
    StringWriter uit = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(uit);
      boolean los = teksten.titel() != null;
      double breed = vak.breed() * schaal + 2 * RAND;
      double hoog = vak.hoog() * schaal + 2 * RAND;
      double onder = los ? LEGENDABEGIN + LEGENDAREGEL * teksten.legenda().size() : 0;
      double heel = los ? Math.max(breed, BREED) : breed;
      xml.writeStartElement("svg");
      xml.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
      zet(xml, "class", "wk-kaart", "viewBox", "0 0 " + getal(heel) + " " + getal(hoog + onder));
      zet(xml, "role", los ? "img" : "group", "aria-label", teksten.omschrijving());
      zet(xml, "font-family", "Source Sans 3, Segoe UI, Arial, sans-serif", "font-size", "14");
      xml.writeStartElement("defs");
      // A pattern is as large as what it fills: the areas are scaled, the legend is not.
      arcering(xml, ARCERING, 1 / schaal);
      arcering(xml, ARCERING_LEGENDA, 1);
      xml.writeEndElement();
      for (Kaart.Kaartgebied gebied : kaart.gebieden()) {
        gebied(xml, gebied);
      }
      if (los) {
        legenda(xml, hoog);
      }
      xml.writeEndElement();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return uit.toString();
  }

  private static void arcering(XMLStreamWriter xml, String naam, double groot)
      throws XMLStreamException {
    xml.writeStartElement("pattern");
    zet(xml, "id", naam.substring(5, naam.length() - 1), "width", "9", "height", "9");
    zet(xml, "patternUnits", "userSpaceOnUse");
    zet(xml, "patternTransform", String.format(Locale.ROOT, "rotate(45) scale(%.4f)", groot));
    xml.writeEmptyElement("rect");
    zet(xml, "width", "9", "height", "9", "fill", WIT);
    xml.writeEmptyElement("rect");
    zet(xml, "width", "3", "height", "9", "fill", "#9aa8b4");
    xml.writeEndElement();
  }

  private void gebied(XMLStreamWriter xml, Kaart.Kaartgebied gebied) throws XMLStreamException {
    String adres = teksten.adres(gebied);
    xml.writeStartElement(adres == null ? "g" : "a");
    String tekst = teksten.gebied(gebied);
    if (adres != null) {
      zet(xml, "href", adres, "aria-label", tekst);
    }
    xml.writeStartElement("title");
    xml.writeCharacters(tekst);
    xml.writeEndElement();
    xml.writeEmptyElement("path");
    zet(xml, "d", gebied.grens().pad(), "fill", kleur(gebied), "fill-rule", "evenodd");
    zet(xml, "stroke", LIJN, "stroke-width", "1", "vector-effect", "non-scaling-stroke");
    zet(
        xml,
        "transform",
        String.format(
            Locale.ROOT,
            "translate(%.1f %.1f) scale(%.6f) translate(%d %d)",
            RAND,
            RAND,
            schaal,
            -vak.links(),
            -vak.boven()));
    boolean gearceerd = kleur(gebied).equals(ARCERING);
    if (gearceerd) {
      // Letters stay readable on lines.
      xml.writeStartElement("g");
      zet(xml, "paint-order", "stroke", "stroke", WIT, "stroke-width", "4");
    }
    teken(xml, gebied);
    if (gearceerd) {
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** The number of the area, and below it the letter of its step or the sign of its class. */
  private void teken(XMLStreamWriter xml, Kaart.Kaartgebied gebied) throws XMLStreamException {
    double ruimte = schaal * Math.min(gebied.grens().vak().breed(), gebied.grens().vak().hoog());
    if (ruimte < TEKENRUIMTE) {
      return;
    }
    double x = RAND + schaal * (gebied.grens().x() - vak.links());
    double y = RAND + schaal * (gebied.grens().y() - vak.boven());
    String inkt = inkt(gebied);
    String nummer = nummer(gebied.gebied());
    boolean metNummer = nummer != null && ruimte >= NUMMERRUIMTE;
    if (metNummer) {
      tekst(xml, x, y - 2, "middle", inkt, "700", nummer);
    }
    double onder = metNummer ? y + 15 : y + 5;
    if (kaart.kleuring() == Kleuring.KLASSE) {
      klasse(xml, x - 8, onder - 12, inkt, gebied.afstand().klasse());
    } else if (zonderOordeel(gebied)) {
      tekst(xml, x - 8, onder, "middle", inkt, "400", gebied.stap().letter());
      klasse(xml, x - 1, onder - 12, inkt, Klasse.TE_WEINIG);
    } else if (gebied.stap() != null) {
      tekst(xml, x, onder, "middle", inkt, "400", gebied.stap().letter());
    }
  }

  /** Whether it has the colour of its figure, of which too few were observed to judge it by. */
  @Bedrijfsregel("MON-04")
  public static boolean zonderOordeel(Kaart.Kaartgebied gebied) {
    Reden reden = gebied.afstand().reden();
    return gebied.stap() != null
        && (reden == Reden.ONDER_HET_MINIMUM || reden == Reden.WAARNEMINGEN_ONBEKEND);
  }

  private static void klasse(XMLStreamWriter xml, double x, double y, String inkt, Klasse klasse)
      throws XMLStreamException {
    xml.writeEmptyElement("path");
    zet(xml, "d", KLASSETEKEN.get(klasse), "class", "wk-kaart__teken", "fill", "none");
    zet(xml, "stroke", inkt, "stroke-width", "1.8", "pointer-events", "none");
    zet(xml, "transform", "translate(" + getal(x) + " " + getal(y) + ")");
  }

  private String kleur(Kaart.Kaartgebied gebied) {
    return kaart.kleuring() == Kleuring.KLASSE
        ? klassekleur(kaart, gebied.afstand().klasse())
        : gebied.stap() == null ? ARCERING : kleur(kaart, gebied.stap());
  }

  /** The fill of a step. */
  public static String kleur(Kaart kaart, Kleurstap stap) {
    List<Kleurstap> stappen = kaart.stappen().stappen();
    boolean achter =
        kaart.kleuring() == Kleuring.AFSTAND && kaart.indicator().richting() != Richting.NEUTRAAL;
    if (!achter) {
      return verspreid(BLAUW, stap.nummer() - 1, stappen.size());
    }
    boolean metGunstig = stappen.get(0).tot().signum() <= 0;
    return stap.tot().signum() <= 0
        ? GUNSTIG
        : verspreid(
            ORANJE, stap.nummer() - (metGunstig ? 2 : 1), stappen.size() - (metGunstig ? 1 : 0));
  }

  /** A larger distance is no bad mark where neither side is better. */
  private static String klassekleur(Kaart kaart, Klasse klasse) {
    return klasse.isVerder(kaart.indicator().richting()) ? VERDER : KLASSEKLEUR.get(klasse);
  }

  /** The fill of a class in a legend. */
  public static String kleur(Kaart kaart, Klasse klasse) {
    String kleur = klassekleur(kaart, klasse);
    return kleur.equals(ARCERING) ? ARCERING_LEGENDA : kleur;
  }

  /** The fill in a legend of an area without a figure. */
  public static String zonderCijfer() {
    return ARCERING_LEGENDA;
  }

  /** The number on the sign of a wijk, or the last two digits of the code of a buurt. */
  public static String nummer(Gebied gebied) {
    boolean buurt = gebied.nummer() == null && gebied.code().startsWith("BU");
    return buurt ? gebied.code().substring(gebied.code().length() - 2) : gebied.nummer();
  }

  private static String verspreid(List<String> kleuren, int plaats, int aantal) {
    int laatste = kleuren.size() - 1;
    return kleuren.get(
        aantal <= 1 ? laatste / 2 : (int) Math.round((double) plaats * laatste / (aantal - 1)));
  }

  private String inkt(Kaart.Kaartgebied gebied) {
    String kleur = kleur(gebied);
    return kleur.equals(BLAUW.get(4)) || kleur.equals(BLAUW.get(3)) || kleur.equals(ORANJE.get(3))
        ? WIT
        : INKT;
  }

  private void legenda(XMLStreamWriter xml, double boven) throws XMLStreamException {
    tekst(xml, RAND, boven + 28, "start", INKT, "700", teksten.titel());
    double y = boven + LEGENDABEGIN;
    for (Legendaregel regel : teksten.legenda()) {
      xml.writeEmptyElement("rect");
      zet(xml, "x", getal(RAND), "y", getal(y - 14), "width", "28", "height", "18");
      zet(xml, "fill", regel.kleur(), "stroke", LIJN);
      if (regel.klasse() != null) {
        klasse(xml, RAND + 38, y - 13, INKT, regel.klasse());
      }
      tekst(xml, RAND + 40, y, "start", INKT, "700", regel.teken());
      tekst(xml, RAND + 62, y, "start", INKT, "400", regel.tekst());
      y += LEGENDAREGEL;
    }
  }

  private static void tekst(
      XMLStreamWriter xml, double x, double y, String anker, String kleur, String dik, String tekst)
      throws XMLStreamException {
    xml.writeStartElement("text");
    zet(xml, "x", getal(x), "y", getal(y), "text-anchor", anker, "fill", kleur);
    zet(xml, "font-weight", dik, "pointer-events", "none");
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
