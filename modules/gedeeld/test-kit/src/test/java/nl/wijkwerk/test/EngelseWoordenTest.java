package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One English word per concept, that of docs/begrippenlijst.md. */
class EngelseWoordenTest {
  private static final Pattern ANDERS =
      Pattern.compile(
          "(?i)\\b(opgavetafel|wijk|wijkregisseur|griffier|wijksturing|gemeenteraad"
              + "|decision table|funds|commissioner"
              + "|neighbourhood (plan|director|alderman|steering))\\b");

  private static final Pattern WAARDE = Pattern.compile("\\{\\d+|%[sd]");

  @Test
  void engelseTekstenGebruikenHetWoordVanDeBegrippenlijst() throws IOException {
    List<Path> bundels = bundels("_en.properties");
    assertThat(bundels).hasSizeGreaterThan(8);
    for (Path bundel : bundels) {
      assertThat(Files.readAllLines(bundel))
          .as(bundel.getFileName().toString())
          .noneMatch(regel -> ANDERS.matcher(regel.replaceFirst("^[^=]*=", "")).find());
    }
  }

  /** What is said in Dutch is said in English too, with as many values in it; and nothing else. */
  @Test
  void elkeZinStaatInBeideTalen() throws IOException {
    List<Path> engels = bundels("_en.properties");
    assertThat(bundels("_nl.properties"))
        .hasSizeGreaterThan(8)
        .map(EngelseWoordenTest::zonderTaal)
        .containsExactlyInAnyOrderElementsOf(
            engels.stream().map(EngelseWoordenTest::zonderTaal).toList());
    for (Path bundel : engels) {
      Map<String, String> nl = zinnen(Path.of(zonderTaal(bundel) + "_nl.properties"));
      Map<String, String> en = zinnen(bundel);
      assertThat(en.keySet()).as(bundel.toString()).isEqualTo(nl.keySet());
      assertThat(en.values()).as("sentences in " + bundel).noneMatch(String::isBlank);
      assertThat(nl.values()).as("sentences beside " + bundel).noneMatch(String::isBlank);
      for (Map.Entry<String, String> zin : en.entrySet()) {
        assertThat(waarden(zin.getValue()))
            .as("values in " + zin.getKey() + " of " + bundel)
            .isEqualTo(waarden(nl.get(zin.getKey())));
      }
    }
  }

  private static List<Path> bundels(String einde) {
    return Stream.of("modules", "modules/gedeeld", "portal-integration")
        .flatMap(map -> inhoud(wortel(map)))
        .flatMap(module -> inhoud(module.resolve("src/main/resources/berichten")))
        .filter(p -> p.toString().endsWith(einde))
        .toList();
  }

  private static String zonderTaal(Path bundel) {
    return bundel.toString().replaceFirst("_(nl|en)\\.properties$", "");
  }

  /** Fails when a key stands there twice: the second would win unseen. */
  private static Map<String, String> zinnen(Path bundel) throws IOException {
    Map<String, String> zinnen = new TreeMap<>();
    Properties properties =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object sleutel, Object zin) {
            assertThat(zinnen.put((String) sleutel, (String) zin))
                .as("first " + sleutel + " of " + bundel)
                .isNull();
            return super.put(sleutel, zin);
          }
        };
    try (Reader reader = Files.newBufferedReader(bundel)) {
      properties.load(reader);
    }
    return zinnen;
  }

  private static Set<String> waarden(String zin) {
    return WAARDE
        .matcher(zin)
        .results()
        .map(each -> each.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Path wortel(String map) {
    Path wortel = Path.of("").toAbsolutePath();
    while (!Files.exists(wortel.resolve("docs/begrippenlijst.md"))) {
      wortel = wortel.getParent();
    }
    return wortel.resolve(map);
  }

  private static Stream<Path> inhoud(Path map) {
    File[] inhoud = map.toFile().listFiles();
    return inhoud == null ? Stream.empty() : Arrays.stream(inhoud).map(File::toPath);
  }
}
