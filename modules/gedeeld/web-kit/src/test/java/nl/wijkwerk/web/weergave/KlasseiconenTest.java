package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The heat table draws the icons of its classes from the style sheet, other places from a page. */
class KlasseiconenTest {
  private static final Pattern SYMBOOL =
      Pattern.compile("<symbol id=\"i-k-(\\w+)\" viewBox=\"0 0 16 16\">(.*?)</symbol>");
  private static final Pattern STIJL =
      Pattern.compile(
          "\\.wk-heat \\.is-(\\w+) > a \\{ --wk-heat-icon: url\\(\"[^>]*>(.*?)</svg>\"");

  @Test
  void deWarmtetabelTekentDezelfdeIconen() throws IOException {
    Map<String, String> symbolen = lees(SYMBOOL, "/META-INF/wk-sjabloon/iconen.xhtml");
    assertThat(symbolen).hasSize(8);
    assertThat(lees(STIJL, "/META-INF/resources/wk/wijkwerk.css")).isEqualTo(symbolen);
  }

  private static Map<String, String> lees(Pattern patroon, String bestand) throws IOException {
    try (InputStream in = KlasseiconenTest.class.getResourceAsStream(bestand)) {
      Matcher m = patroon.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Map<String, String> vormen = new TreeMap<>();
      while (m.find()) {
        vormen.put(m.group(1), m.group(2).replace('"', '\''));
      }
      return vormen;
    }
  }
}
