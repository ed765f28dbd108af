package nl.wijkwerk.wijkplan.netwerk.application;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;
import nl.wijkwerk.wijkplan.netwerk.domain.Netwerksignaal;

/**
 * Draws a network as SVG: three columns, each closed by an open place, lines between them. Style
 * comes from the page; what a file without that page needs stands in the attributes.
 */
public final class Netwerktekening {
  private static final int BREED = 1120;
  private static final int KNOOP = 290;
  private static final int TUSSEN = (BREED - 3 * KNOOP) / 2;
  private static final int KOP = 44;
  private static final int REGEL = 19;
  private static final int RAND = 9;
  private static final int AFSTAND = 12;
  private static final int MEESTE_REGELS = 4;
  private static final int TEKENS = 37;
  private static final int OPEN = REGEL * 2 + 2 * RAND;

  private static final String INKT = "#14202b";
  private static final String ZACHT = "#4b5a68";
  private static final String LIJN = "#667585";
  private static final String KEUS = "#17479e";

  private record Vak(Netwerkbeeld.Knoop knoop, List<String> regels, String let, double hoog) {}

  private final Netwerkbeeld beeld;
  private final UUID gekozen;
  private final Set<UUID> keten;
  private final Function<UUID, String> adres;
  private final Teksten teksten;
  private final Map<UUID, Double> boven = new HashMap<>();
  private final Map<UUID, Vak> vakken = new HashMap<>();

  /** Words of the drawing. */
  public interface Teksten {
    String zin(String sleutel);

    String zin(String sleutel, Object waarde);
  }

  /**
   * @param gekozen id of the node whose chain stands out, or null
   * @param adres where a node is chosen, or null when the drawing has no links
   */
  public Netwerktekening(
      Netwerkbeeld beeld,
      UUID gekozen,
      Set<UUID> keten,
      Function<UUID, String> adres,
      Teksten teksten) {
    this.beeld = beeld;
    this.gekozen = gekozen;
    this.keten = Set.copyOf(keten);
    this.adres = adres;
    this.teksten = teksten;
  }

  public String svg() {
    double hoog = plaats();
    StringWriter uit = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(uit);
      xml.writeStartElement("svg");
      xml.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
      zet(xml, "class", "wk-netwerk__tekening", "viewBox", "0 0 " + BREED + " " + getal(hoog));
      zet(xml, "role", "group", "aria-label", teksten.zin("netwerk.tekening"));
      zet(xml, "font-family", "Source Sans 3, Segoe UI, Arial, sans-serif", "font-size", "15");
      for (Knoopsoort soort : Knoopsoort.values()) {
        kop(xml, soort);
      }
      xml.writeStartElement("g");
      zet(xml, "fill", "none", "aria-hidden", "true");
      lijnen(xml);
      xml.writeEndElement();
      for (Netwerkbeeld.Knoop knoop : beeld.knopen()) {
        vak(xml, vakken.get(knoop.id()));
      }
      for (Knoopsoort soort : Knoopsoort.values()) {
        open(xml, soort, hoog - OPEN - 1);
      }
      xml.writeEndElement();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return uit.toString();
  }

  /** Places every node: the longest column close together, the others beside what they serve. */
  private double plaats() {
    beeld.knopen().forEach(k -> vakken.put(k.id(), meet(k)));
    Knoopsoort langste =
        Arrays.stream(Knoopsoort.values()).max(Comparator.comparing(this::lengte)).orElseThrow();
    double bodem = KOP + lengte(langste);
    leg(langste, k -> OptionalDouble.empty(), bodem);
    Arrays.stream(Knoopsoort.values())
        .filter(s -> s != langste)
        .sorted(Comparator.comparing(s -> Math.abs(s.ordinal() - langste.ordinal())))
        .forEach(s -> leg(s, this::middenVanBuren, bodem));
    return bodem + OPEN + 2;
  }

  /** Middle of the nodes that it is linked to and that have their place, when there are any. */
  private OptionalDouble middenVanBuren(Netwerkbeeld.Knoop knoop) {
    return beeld.burenVan(knoop).stream()
        .filter(b -> boven.containsKey(b.id()))
        .mapToDouble(b -> boven.get(b.id()) + vakken.get(b.id()).hoog() / 2)
        .average();
  }

  /**
   * Gives a column its places: as near as can be to where each node would like to be, in their
   * order and without overlap. From above nodes are pushed down, from below up; between the two is
   * the mean.
   */
  private void leg(
      Knoopsoort soort, Function<Netwerkbeeld.Knoop, OptionalDouble> wens, double bodem) {
    List<Netwerkbeeld.Knoop> kolom = beeld.kolom(soort);
    double[] graag = new double[kolom.size()];
    double vorige = KOP;
    for (int i = 0; i < graag.length; i++) {
      double hoog = vakken.get(kolom.get(i).id()).hoog();
      OptionalDouble midden = wens.apply(kolom.get(i));
      graag[i] = midden.isPresent() ? midden.getAsDouble() - hoog / 2 : vorige;
      vorige = graag[i] + hoog + AFSTAND;
    }
    double[] omlaag = schuif(kolom, graag, bodem, true);
    double[] omhoog = schuif(kolom, graag, bodem, false);
    for (int i = 0; i < graag.length; i++) {
      boven.put(kolom.get(i).id(), (omlaag[i] + omhoog[i]) / 2);
    }
  }

  private double[] schuif(
      List<Netwerkbeeld.Knoop> kolom, double[] graag, double bodem, boolean eerstOmlaag) {
    double[] y = graag.clone();
    for (int keer = 0; keer < 2; keer++) {
      if (eerstOmlaag == (keer == 0)) {
        double vrij = KOP;
        for (int i = 0; i < y.length; i++) {
          y[i] = Math.max(y[i], vrij);
          vrij = y[i] + vakken.get(kolom.get(i).id()).hoog() + AFSTAND;
        }
      } else {
        double vrij = bodem;
        for (int i = y.length - 1; i >= 0; i--) {
          y[i] = Math.min(y[i], vrij - vakken.get(kolom.get(i).id()).hoog() - AFSTAND);
          vrij = y[i];
        }
      }
    }
    return y;
  }

  private double lengte(Knoopsoort soort) {
    return beeld.kolom(soort).stream().mapToDouble(k -> vakken.get(k.id()).hoog() + AFSTAND).sum();
  }

  private Vak meet(Netwerkbeeld.Knoop k) {
    List<String> regels =
        breek((k.pm() ? teksten.zin("netwerk.pm") + ": " : "") + k.naam(), TEKENS, MEESTE_REGELS);
    String let = let(k);
    return new Vak(k, regels, let, (regels.size() + (let.isEmpty() ? 0 : 1)) * REGEL + 2.0 * RAND);
  }

  private String let(Netwerkbeeld.Knoop k) {
    List<String> delen = new ArrayList<>();
    if (k.vervallen()) {
      delen.add(teksten.zin("netwerk.vervallen"));
    }
    for (Netwerksignaal s : k.signalen()) {
      delen.add(
          s == Netwerksignaal.OVERBELAST
              ? teksten.zin("netwerk.te-veel", k.buren().size())
              : teksten.zin("netwerksignaal." + s));
    }
    return String.join(", ", delen);
  }

  /** Breaks between words; what does not fit ends in an ellipsis. */
  static List<String> breek(String tekst, int breed, int hoogstens) {
    List<String> regels = new ArrayList<>();
    StringBuilder regel = new StringBuilder();
    for (String woord : tekst.strip().split("\\s+")) {
      String rest = woord;
      if (regel.length() > 0 && regel.length() + 1 + rest.length() > breed) {
        regels.add(regel.toString());
        regel.setLength(0);
      }
      while (rest.length() > breed) {
        regels.add(rest.substring(0, breed - 1) + "-");
        rest = rest.substring(breed - 1);
      }
      regel.append(regel.length() == 0 ? "" : " ").append(rest);
    }
    regels.add(regel.toString());
    if (regels.size() <= hoogstens) {
      return regels;
    }
    List<String> kort = new ArrayList<>(regels.subList(0, hoogstens));
    String laatste = kort.get(hoogstens - 1);
    kort.set(
        hoogstens - 1,
        (laatste.length() >= breed ? laatste.substring(0, breed - 1) : laatste) + "\u2026");
    return kort;
  }

  private static int links(Knoopsoort soort) {
    return soort.ordinal() * (KNOOP + TUSSEN);
  }

  private void kop(XMLStreamWriter xml, Knoopsoort soort) throws XMLStreamException {
    xml.writeStartElement("text");
    zet(xml, "x", String.valueOf(links(soort)), "y", "20", "font-weight", "700", "fill", INKT);
    zet(xml, "class", "wk-netwerk__kop");
    xml.writeCharacters(teksten.zin("netwerk.kolom." + soort));
    xml.writeEndElement();
    xml.writeEmptyElement("path");
    zet(xml, "d", "M" + links(soort) + " 30h" + KNOOP, "stroke", INKT, "stroke-width", "2");
    zet(xml, "class", "wk-netwerk__streep");
  }

  private void lijnen(XMLStreamWriter xml) throws XMLStreamException {
    for (Netwerkbeeld.Knoop van : beeld.knopen()) {
      for (Netwerkbeeld.Knoop naar : beeld.burenVan(van)) {
        if (naar.soort().ordinal() > van.soort().ordinal()) {
          lijn(xml, van, naar);
        }
      }
    }
  }

  private void lijn(XMLStreamWriter xml, Netwerkbeeld.Knoop van, Netwerkbeeld.Knoop naar)
      throws XMLStreamException {
    double x1 = links(van.soort()) + (double) KNOOP;
    double x2 = links(naar.soort());
    double y1 = aanhechting(van, naar);
    double y2 = aanhechting(naar, van);
    double bocht = TUSSEN / 2.0;
    boolean opvallend = keten.contains(van.id()) && keten.contains(naar.id());
    xml.writeEmptyElement("path");
    zet(
        xml,
        "d",
        "M%s %sC%s %s %s %s %s %s"
            .formatted(
                getal(x1),
                getal(y1),
                getal(x1 + bocht),
                getal(y1),
                getal(x2 - bocht),
                getal(y2),
                getal(x2),
                getal(y2)));
    zet(xml, "stroke", opvallend ? KEUS : LIJN, "stroke-width", opvallend ? "3.5" : "1.5");
    zet(
        xml,
        "class",
        "wk-netwerk__lijn" + (opvallend ? " is-gekozen" : gekozen == null ? "" : " is-ander"));
    if (gekozen != null && !opvallend) {
      zet(xml, "stroke-dasharray", "2 4");
    }
  }

  /** Lines of one node leave it at places of their own, in the order of where they go. */
  private double aanhechting(Netwerkbeeld.Knoop knoop, Netwerkbeeld.Knoop ander) {
    List<UUID> kant =
        beeld.burenVan(knoop).stream()
            .filter(b -> b.soort() == ander.soort())
            .sorted(Comparator.comparing((Netwerkbeeld.Knoop b) -> boven.get(b.id())))
            .map(Netwerkbeeld.Knoop::id)
            .toList();
    double hoog = vakken.get(knoop.id()).hoog();
    return boven.get(knoop.id()) + hoog * (kant.indexOf(ander.id()) + 1) / (kant.size() + 1);
  }

  private void vak(XMLStreamWriter xml, Vak vak) throws XMLStreamException {
    Netwerkbeeld.Knoop k = vak.knoop();
    boolean isGekozen = k.id().equals(gekozen);
    boolean gedempt = gekozen != null && !keten.contains(k.id());
    xml.writeStartElement(adres == null ? "g" : "a");
    if (adres != null) {
      zet(xml, "href", adres.apply(k.id()), "aria-label", label(vak));
      if (isGekozen) {
        zet(xml, "aria-current", "true");
      }
    }
    zet(
        xml,
        "class",
        "wk-netwerk__knoop"
            + (isGekozen ? " is-gekozen" : "")
            + (gedempt ? " is-ander" : "")
            + (k.pm() ? " is-pm" : ""));
    xml.writeStartElement("title");
    xml.writeCharacters(label(vak));
    xml.writeEndElement();
    double y = boven.get(k.id());
    xml.writeEmptyElement("rect");
    zet(xml, "x", getal(links(k.soort()) + 1.0), "y", getal(y), "width", getal(KNOOP - 2.0));
    zet(xml, "height", getal(vak.hoog()), "rx", "2", "fill", "#ffffff");
    zet(xml, "stroke", isGekozen ? KEUS : gedempt ? LIJN : INKT);
    zet(xml, "stroke-width", isGekozen ? "3.5" : "1.5");
    if (k.pm()) {
      zet(xml, "stroke-dasharray", "6 4");
    }
    double regel = y + RAND + 14;
    for (String tekst : vak.regels()) {
      tekst(xml, k, regel, tekst, gedempt ? ZACHT : INKT, "wk-netwerk__tekst");
      regel += REGEL;
    }
    if (!vak.let().isEmpty()) {
      tekst(xml, k, regel, "\u25b2 " + vak.let(), ZACHT, "wk-netwerk__let");
    }
    xml.writeEndElement();
  }

  private String label(Vak vak) {
    Netwerkbeeld.Knoop k = vak.knoop();
    return teksten.zin("netwerksoort." + k.soort())
        + ": "
        + (k.pm() ? teksten.zin("netwerk.pm") + ": " : "")
        + k.naam()
        + ", "
        + teksten.zin("netwerk.koppelingen", k.buren().size())
        + (vak.let().isEmpty() ? "" : ", " + vak.let());
  }

  private static void tekst(
      XMLStreamWriter xml, Netwerkbeeld.Knoop k, double y, String tekst, String kleur, String stijl)
      throws XMLStreamException {
    xml.writeStartElement("text");
    zet(xml, "x", getal(links(k.soort()) + 11.0), "y", getal(y), "fill", kleur, "class", stijl);
    xml.writeCharacters(tekst);
    xml.writeEndElement();
  }

  /** The place at the end of a column for what residents will still ask. */
  private void open(XMLStreamWriter xml, Knoopsoort soort, double y) throws XMLStreamException {
    xml.writeStartElement("g");
    zet(xml, "class", "wk-netwerk__open");
    xml.writeEmptyElement("rect");
    zet(xml, "x", getal(links(soort) + 1.0), "y", getal(y), "width", getal(KNOOP - 2.0));
    zet(xml, "height", String.valueOf(OPEN), "rx", "2", "fill", "none", "stroke", LIJN);
    zet(xml, "stroke-dasharray", "6 4");
    int regel = 14 + RAND;
    for (String tekst :
        breek(teksten.zin("netwerk.pm") + ": " + teksten.zin("netwerk.open." + soort), TEKENS, 2)) {
      xml.writeStartElement("text");
      zet(xml, "x", getal(links(soort) + 11.0), "y", getal(y + regel), "fill", ZACHT);
      xml.writeCharacters(tekst);
      xml.writeEndElement();
      regel += REGEL;
    }
    xml.writeEndElement();
  }

  private static void zet(XMLStreamWriter xml, String... paren) throws XMLStreamException {
    for (int i = 0; i < paren.length; i += 2) {
      xml.writeAttribute(paren[i], paren[i + 1]);
    }
  }

  private static String getal(double waarde) {
    return String.valueOf(Math.round(waarde * 10) / 10.0);
  }
}
