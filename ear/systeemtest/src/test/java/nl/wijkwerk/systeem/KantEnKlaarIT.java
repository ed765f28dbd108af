package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Projectmap;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The ready-made portlets for a portal against what the modules say that they have. */
class KantEnKlaarIT {
  private static final Path PORTLETS =
      Projectmap.root()
          .resolve("portal-integration/portlet-war/src/main/webapp/WEB-INF/portlet.xml");
  private static final String GEBIED = "gebied";

  @Test
  void elkePortletDieHooguitEenWijkVraagtStaatKantEnKlaarMetHaarEigenTitel() throws Exception {
    Api api = new Api(Product.sharedAddress());
    Map<String, String> verwacht = new TreeMap<>();
    for (String module : Api.MODULES) {
      for (JsonObject portlet : portlets(api, module)) {
        // What needs a choice that no portal can make beforehand is chosen in edit mode.
        if (List.of(GEBIED).containsAll(namen(portlet, "verplicht"))) {
          verwacht.put(
              portlet.getString("pad")
                  + (namen(portlet, "parameters").contains(GEBIED) ? "?gebied=" : ""),
              portlet.getString("titel"));
        }
      }
    }
    assertThat(verwacht).hasSizeGreaterThan(10);
    assertThat(kantEnKlaar()).isEqualTo(verwacht);
  }

  private static List<JsonObject> portlets(Api api, String module) {
    try (JsonReader lezer =
        Json.createReader(new StringReader(api.get("/" + module + "/portlets.json").body()))) {
      return lezer.readObject().getJsonArray("portlets").getValuesAs(JsonObject.class);
    }
  }

  private static List<String> namen(JsonObject portlet, String lijst) {
    return portlet.getJsonArray(lijst).getValuesAs(JsonString::getString);
  }

  private static Map<String, String> kantEnKlaar() throws Exception {
    NodeList alle =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(PORTLETS.toFile())
            .getElementsByTagName("portlet");
    Map<String, String> gevonden = new TreeMap<>();
    for (int i = 0; i < alle.getLength(); i++) {
      Element portlet = (Element) alle.item(i);
      String pad = tekst(portlet, "value");
      if (!pad.isEmpty()) {
        assertThat(tekst(portlet, "display-name")).isEqualTo(tekst(portlet, "title"));
        gevonden.put(pad, tekst(portlet, "title"));
      }
    }
    return gevonden;
  }

  private static String tekst(Element portlet, String naam) {
    return portlet.getElementsByTagName(naam).item(0).getTextContent();
  }
}
