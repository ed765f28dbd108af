package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BegrippenlijstTest {

  @TempDir Path root;

  @BeforeEach
  void schrijfCode() throws IOException {
    write(
        "modules/proef/src/main/java/p/boom/domain/Plantboom.java",
        "public final class Plantboom {}");
    write("modules/proef/src/main/java/p/boom/domain/Hulp.java", "class Hulp {}");
    write("modules/proef/src/main/java/p/boom/web/BoomView.java", "public class BoomView {}");
    write(
        "modules/proef/api/src/main/java/p/api/BoomGeplant.java", "public record BoomGeplant() {}");
    write(
        "modules/proef/src/test/java/p/boom/domain/PlantboomTest.java",
        "public class PlantboomTest {}");
  }

  @Test
  void eenNietUitgelegdBegripWordtGenoemd() throws IOException {
    write("docs/begrippenlijst.md", "| begrip | code |\n|---|---|\n| Boom geplant | |\n");
    assertThat(Begrippenlijst.of(root).breaches())
        .containsExactly("Plantboom is not in begrippenlijst.md");
  }

  @Test
  void uitgelegdeBegrippenZijnGoed() throws IOException {
    write(
        "docs/begrippenlijst.md",
        "| begrip | code |\n|---|---|\n| **Boom geplant** (bericht) | |\n| boom | `Plantboom` |\n");
    assertThat(Begrippenlijst.of(root).breaches()).isEmpty();
    assertThat(Begrippenlijst.of(root).nouns()).containsExactly("BoomGeplant", "Plantboom");
  }

  @Test
  void zonderLijstIsAllesOnbekend() {
    assertThat(Begrippenlijst.of(root).breaches()).hasSize(2);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
