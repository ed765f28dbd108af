package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of our tokens, alone and on top of the example theme of NL Design System. */
class ThemakleurenTest {
  private static final Pattern DECLARATION = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;]+);");
  private static final Pattern VAR = Pattern.compile("var\\((--[\\w-]+)(?:,\\s*(.*))?\\)");

  /** Text and what it stands on. */
  private static final List<String[]> TEXT =
      List.of(
          new String[] {"color-text", "color-surface"},
          new String[] {"color-text", "color-surface-2"},
          new String[] {"color-text", "color-surface-3"},
          new String[] {"color-text-soft", "color-surface"},
          new String[] {"color-text-soft", "color-surface-2"},
          new String[] {"color-action", "color-surface"},
          new String[] {"color-action-hover", "color-surface-3"},
          new String[] {"color-on-button", "color-button"},
          new String[] {"color-on-button", "color-button-hover"},
          new String[] {"color-on-bordje", "color-bordje"},
          new String[] {"color-good", "color-surface"},
          new String[] {"color-info", "color-surface"},
          new String[] {"color-rest", "color-surface"},
          new String[] {"color-late", "color-surface"},
          new String[] {"color-warn", "color-warn-bg"},
          new String[] {"color-late", "color-late-bg"},
          new String[] {"color-good", "color-good-bg"},
          new String[] {"color-text", "color-warn-bg"},
          new String[] {"color-text", "color-late-bg"},
          new String[] {"color-text", "color-info-bg"},
          new String[] {"on-class-beter", "class-beter"},
          new String[] {"on-class-kleiner", "class-kleiner"},
          new String[] {"on-class-gelijk", "class-gelijk"},
          new String[] {"on-class-groter", "class-groter"},
          new String[] {"on-class-verder", "class-verder"},
          new String[] {"on-class-weinig", "class-weinig"});

  /** Lines and marks that carry meaning. */
  private static final List<String[]> LINES =
      List.of(
          new String[] {"color-rule-field", "color-surface"},
          new String[] {"focus-outer", "color-surface"},
          new String[] {"money-paid", "color-surface"},
          new String[] {"money-committed", "color-surface"},
          new String[] {"money-over", "color-surface"});

  @ParameterizedTest
  @ValueSource(strings = {"none", "voorbeeld", "donker", "voorbeeld-donker"})
  void kleurenHoudenHunContrast(String thema) throws IOException {
    Map<String, String> tokens = new HashMap<>();
    if (thema.startsWith("voorbeeld")) {
      declare(tokens, read("thema/voorbeeld.css"));
    }
    String own = read("tokens.css");
    declare(tokens, block(own, "\n.wk {"));
    if (thema.endsWith("donker")) {
      declare(tokens, block(own, "\n.wk.wk-dark {"));
    }
    for (String[] pair : TEXT) {
      assertThat(contrast(tokens, pair))
          .as("%s: %s on %s", thema, pair[0], pair[1])
          .isGreaterThanOrEqualTo(4.5);
    }
    for (String[] pair : LINES) {
      assertThat(contrast(tokens, pair))
          .as("%s: %s on %s", thema, pair[0], pair[1])
          .isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--wk-color-action", "--wk-color-button", "--wk-font-heading"})
  void hetVoorbeeldthemaVerandertOnzeTokens(String token) throws IOException {
    Map<String, String> own = new HashMap<>();
    declare(own, block(read("tokens.css"), "\n.wk {"));
    Map<String, String> themed = new HashMap<>();
    declare(themed, read("thema/voorbeeld.css"));
    themed.putAll(own);
    assertThat(resolve(themed, own.get(token))).isNotEqualTo(resolve(own, own.get(token)));
  }

  private static double contrast(Map<String, String> tokens, String[] pair) {
    double a = luminance(color(tokens, pair[0]));
    double b = luminance(color(tokens, pair[1]));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static String color(Map<String, String> tokens, String name) {
    String value = tokens.get("--wk-" + name);
    assertThat(value).as(name).isNotNull();
    String color = resolve(tokens, value);
    assertThat(color).as(name).matches("#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?");
    return color.length() == 4 ? "#" + color.replaceAll("[^#]", "$0$0").substring(1) : color;
  }

  private static String resolve(Map<String, String> tokens, String value) {
    Matcher var = VAR.matcher(value.trim());
    if (!var.matches()) {
      return value.trim();
    }
    String found = tokens.get(var.group(1));
    if (found != null) {
      return resolve(tokens, found);
    }
    return var.group(2) == null ? value : resolve(tokens, var.group(2));
  }

  private static double luminance(String color) {
    double[] weight = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weight[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static void declare(Map<String, String> tokens, String css) {
    Matcher matcher = DECLARATION.matcher(css);
    while (matcher.find()) {
      tokens.put(matcher.group(1), matcher.group(2).trim());
    }
  }

  private static String block(String css, String start) {
    int from = css.indexOf(start);
    assertThat(from).as(start).isNotNegative();
    return css.substring(from, css.indexOf('}', from));
  }

  private static String read(String name) throws IOException {
    try (InputStream in =
        ThemakleurenTest.class.getResourceAsStream("/META-INF/resources/wk/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?s)/\\*.*?\\*/", "");
    }
  }
}
