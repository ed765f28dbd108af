package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One English word per concept, that of docs/begrippenlijst.md. */
class EngelseWoordenTest {
  private static final Pattern ANDERS =
      Pattern.compile(
          "(?i)\\b(opgavetafel|wijk|wijkregisseur|griffier|wijksturing|gemeenteraad"
              + "|decision table|funds|commissioner"
              + "|neighbourhood (plan|director|alderman|steering))\\b");

  @Test
  void engelseTekstenGebruikenHetWoordVanDeBegrippenlijst() throws IOException {
    List<Path> bundels =
        Stream.of("modules", "modules/gedeeld", "portal-integration")
            .flatMap(map -> inhoud(wortel(map)))
            .flatMap(module -> inhoud(module.resolve("src/main/resources/berichten")))
            .filter(p -> p.toString().endsWith("_en.properties"))
            .toList();
    assertThat(bundels).hasSizeGreaterThan(8);
    for (Path bundel : bundels) {
      assertThat(Files.readAllLines(bundel))
          .as(bundel.getFileName().toString())
          .noneMatch(regel -> ANDERS.matcher(regel.replaceFirst("^[^=]*=", "")).find());
    }
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
