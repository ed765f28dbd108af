package nl.wijkwerk.wijkplan.netwerk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wijkwerk.wijkplan.netwerk.domain.Bron;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;
import nl.wijkwerk.wijkplan.netwerk.domain.Netwerksignaal;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class NetwerktekeningTest {
  private static final Netwerktekening.Teksten TEKSTEN =
      new Netwerktekening.Teksten() {
        @Override
        public String zin(String sleutel) {
          return sleutel;
        }

        @Override
        public String zin(String sleutel, Object waarde) {
          return sleutel + " " + waarde;
        }
      };

  private static Netwerkbeeld.Knoop knoop(
      UUID id, Knoopsoort soort, String tekst, List<UUID> buren, Netwerksignaal... signalen) {
    return new Netwerkbeeld.Knoop(
        id, soort, tekst, null, false, Bron.EIGEN, null, false, buren, List.of(signalen));
  }

  private static Netwerkbeeld beeld(List<Netwerkbeeld.Knoop> knopen) {
    return new Netwerkbeeld(null, null, null, null, "Visie", knopen, 6, true, 1);
  }

  private static Document teken(Netwerkbeeld beeld, UUID gekozen, Set<UUID> keten)
      throws Exception {
    String svg = new Netwerktekening(beeld, gekozen, keten, id -> "?k=" + id + "&x", TEKSTEN).svg();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> alle(Document svg, String naam) {
    NodeList lijst = svg.getElementsByTagName(naam);
    List<Element> gevonden = new ArrayList<>();
    for (int i = 0; i < lijst.getLength(); i++) {
      gevonden.add((Element) lijst.item(i));
    }
    return gevonden;
  }

  @Test
  void elkOnderdeelIsEenLinkMetZijnWoordenEnWatEraanScheelt() throws Exception {
    UUID doel = UUID.randomUUID();
    UUID veld = UUID.randomUUID();
    Netwerkbeeld beeld =
        beeld(
            List.of(
                knoop(doel, Knoopsoort.DOEL, "Schoon & <heel>", List.of(veld)),
                knoop(
                    veld,
                    Knoopsoort.WERKVELD,
                    "Veld",
                    List.of(doel),
                    Netwerksignaal.ZONDER_INSPANNING)));
    Document svg = teken(beeld, doel, Set.of(doel, veld));
    List<Element> links = alle(svg, "a");
    assertThat(links).hasSize(2);
    assertThat(links.get(0).getAttribute("aria-label")).contains("Schoon & <heel>");
    assertThat(links.get(0).getAttribute("aria-current")).isEqualTo("true");
    assertThat(links.get(1).getTextContent()).contains("netwerksignaal.ZONDER_INSPANNING");
    assertThat(alle(svg, "path"))
        .filteredOn(p -> p.getAttribute("class").equals("wk-netwerk__lijn is-gekozen"))
        .hasSize(1);
    for (Knoopsoort soort : Knoopsoort.values()) {
      assertThat(svg.getDocumentElement().getTextContent()).contains("netwerk.open." + soort);
    }
  }

  @Test
  void vakkenVanEenKolomOverlappenNooitEnVallenNietBuitenDeTekening() throws Exception {
    List<UUID> velden = new ArrayList<>();
    List<Netwerkbeeld.Knoop> knopen = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      velden.add(UUID.randomUUID());
    }
    for (int i = 0; i < 8; i++) {
      knopen.add(
          knoop(UUID.randomUUID(), Knoopsoort.DOEL, "Doel " + i, List.of(velden.get(11 - i % 3))));
    }
    for (int i = 0; i < 12; i++) {
      knopen.add(knoop(velden.get(i), Knoopsoort.WERKVELD, "Een lang veld ".repeat(i), List.of()));
    }
    for (int i = 0; i < 30; i++) {
      knopen.add(
          knoop(
              UUID.randomUUID(),
              Knoopsoort.INSPANNING,
              "Inspanning " + i,
              List.of(velden.get(i % 12))));
    }
    Document svg = teken(beeld(knopen), null, Set.of());
    double hoog =
        Double.parseDouble(svg.getDocumentElement().getAttribute("viewBox").split(" ")[3]);
    List<Element> vakken = alle(svg, "rect");
    assertThat(vakken).hasSize(53);
    for (Element een : vakken) {
      assertThat(onder(een)).isLessThanOrEqualTo(hoog);
      for (Element ander : vakken) {
        if (een != ander && een.getAttribute("x").equals(ander.getAttribute("x"))) {
          assertThat(onder(een) <= boven(ander) || onder(ander) <= boven(een)).isTrue();
        }
      }
    }
  }

  private static double boven(Element vak) {
    return Double.parseDouble(vak.getAttribute("y"));
  }

  private static double onder(Element vak) {
    return boven(vak) + Double.parseDouble(vak.getAttribute("height"));
  }

  @Test
  void langeWoordenWordenGebrokenEnTeLangeTekstAfgekapt() {
    assertThat(Netwerktekening.breek("een twee drie", 8, 4)).containsExactly("een twee", "drie");
    assertThat(Netwerktekening.breek("abcdefghij", 5, 4)).containsExactly("abcd-", "efgh-", "ij");
    assertThat(Netwerktekening.breek("a b c d", 1, 2)).containsExactly("a", "\u2026");
  }
}
