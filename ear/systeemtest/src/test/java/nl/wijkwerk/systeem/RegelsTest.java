package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkwerk.test.Bedrijfsregels;
import nl.wijkwerk.test.Begrippenlijst;
import nl.wijkwerk.test.Projectmap;
import nl.wijkwerk.test.Schemascan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds code, tests and documents of all modules to each other. */
class RegelsTest {

  static List<String> modules() throws Exception {
    try (Stream<Path> folders = Files.list(Projectmap.root().resolve("modules"))) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("src/main")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void vijfModulesDoenMee() throws Exception {
    assertThat(modules())
        .containsExactly("communicatie", "middelen", "monitoring", "samenwerking", "wijkplan");
  }

  @Test
  void bedrijfsregelsStaanInDocumentCodeEnTest() {
    Bedrijfsregels rules = Bedrijfsregels.ofRepository();
    assertThat(rules.ids()).isNotEmpty();
    assertThat(rules.breaches()).isEmpty();
  }

  @Test
  void elkBegripIsUitgelegd() {
    Begrippenlijst list = Begrippenlijst.ofRepository();
    assertThat(list.nouns()).isNotEmpty();
    assertThat(list.breaches()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void elkeModuleHoudtZichAanDeArchitectuurregels(String module) {
    assertThat(
            Projectmap.files(
                    Projectmap.root().resolve("modules/" + module + "/src/test/java"),
                    "ArchTest.java")
                .stream()
                .map(RegelsTest::read))
        .as("tests of " + module + " that extend ArchitectuurTest")
        .anyMatch(source -> source.contains("extends ArchitectuurTest"));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void geenModuleLeestTabellenVanEenAnder(String module) {
    assertThat(Schemascan.of(module).breaches()).isEmpty();
  }

  /** A browser puts old choices back after Back, over what a colleague saved since (ADR 16). */
  @Test
  void eenFormulierDatTekstBewaartLaatDeBrowserNietsTerugzetten() {
    List<Path> forms =
        Projectmap.files(Projectmap.root(), ".xhtml").stream()
            .filter(page -> read(page).contains("data-wk-bewaar="))
            .toList();
    assertThat(forms).isNotEmpty();
    assertThat(forms)
        .allSatisfy(
            page ->
                assertThat(
                        Pattern.compile("(?<!pt:autocomplete=\"off\" )pt:data-wk-bewaar=")
                            .matcher(read(page))
                            .find())
                    .as(page.getFileName() + " has a form without autocomplete off")
                    .isFalse());
  }

  /** A resource bundle wins from a variable of a page: the row would show its keys. */
  @Test
  void geenRijHeetAlsEenBundel() {
    Pattern variable = Pattern.compile(" var=\"(k|t|w|wkt|wk)\"");
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("modules", "portal-integration")) {
      pages.addAll(Projectmap.files(Projectmap.root().resolve(folder), ".xhtml"));
    }
    assertThat(pages).isNotEmpty();
    assertThat(pages).noneMatch(page -> variable.matcher(read(page)).find());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
