package nl.wijkwerk.monitoring.vragenlijst.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Zinnen;
import nl.wijkwerk.monitoring.vragenlijst.domain.Taalkeuze;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever chooses a language reads the whole page in it. */
class InvultalenTest {
  private static final Pattern WAARDE = Pattern.compile("\\{(\\d)");
  private static final Pattern GENOEMD = Pattern.compile("\\.zin\\('([\\w.-]+)'");

  private static Properties zinnen(String taal) throws IOException {
    Properties zinnen = new Properties();
    try (Reader lezer =
        new InputStreamReader(
            Objects.requireNonNull(
                InvultalenTest.class.getResourceAsStream(
                    "/berichten/monitoring_" + taal + ".properties"),
                taal),
            StandardCharsets.UTF_8)) {
      zinnen.load(lezer);
    }
    return zinnen;
  }

  private static Set<String> waarden(String zin) {
    return WAARDE.matcher(zin).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(Taalkeuze.class)
  @Bedrijfsregel("MON-193")
  void elkeVasteZinVanDePaginaIsErInElkeTaal(Taalkeuze taal) throws IOException {
    Properties nederlands = zinnen(Taalkeuze.NEDERLANDS);
    Properties zinnen = zinnen(taal.code());
    Set<String> nodig = new TreeSet<>();
    nederlands.stringPropertyNames().stream()
        .filter(s -> s.startsWith("invullen.") && !s.startsWith("invullen.lijsten"))
        .forEach(nodig::add);
    nederlands.stringPropertyNames().stream()
        .filter(s -> s.startsWith("leeftijdsgroep."))
        .forEach(nodig::add);
    for (String pagina : Set.of("openbaar/vragenlijst.xhtml", "WEB-INF/sjabloon/invullen.xhtml")) {
      String tekst = Files.readString(Path.of("src/main/webapp", pagina));
      assertThat(tekst).as(pagina).doesNotContain("wk.zin(", " t['", "{t['");
      nodig.addAll(GENOEMD.matcher(tekst).results().map((MatchResult m) -> m.group(1)).toList());
    }
    assertThat(zinnen.stringPropertyNames()).containsAll(nodig);
    for (String sleutel : nodig) {
      String zin = zinnen.getProperty(sleutel);
      assertThat(zin).as(sleutel).isNotBlank();
      assertThat(waarden(zin)).as(sleutel).isEqualTo(waarden(nederlands.getProperty(sleutel)));
      if (taal != Taalkeuze.EN) {
        assertThat(zin).as(sleutel).isNotEqualTo(zinnen("en").getProperty(sleutel));
      }
      assertThat(Zinnen.vul(zin, Locale.forLanguageTag(taal.code()), 2, 30, 4))
          .as(sleutel)
          .doesNotContain("{");
    }
  }
}
