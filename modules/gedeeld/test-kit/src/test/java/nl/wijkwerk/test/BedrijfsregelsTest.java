package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BedrijfsregelsTest {

  private static final String CODE = "modules/proef/src/main/java/A.java";
  private static final String TEST = "modules/proef/src/test/java/ATest.java";
  private static final String LIST = "docs/bedrijfsregels/proef.md";

  @TempDir Path root;

  @Test
  void drieGelijkePlaatsenZijnGoed() throws IOException {
    write(CODE, "@Bedrijfsregel({\"PRF-01\", \"PRF-02\"}) class A {}");
    write(
        TEST,
        "class ATest { @Bedrijfsregel(\"PRF-01\") void a(){} @Bedrijfsregel(\"PRF-02\") void b(){} }");
    write(LIST, "| id | regel |\n|---|---|\n| PRF-01 | een |\n| `PRF-02` | twee |\n");
    assertThat(Bedrijfsregels.of(root).breaches()).isEmpty();
    assertThat(Bedrijfsregels.of(root).ids()).containsExactly("PRF-01", "PRF-02");
  }

  @Test
  void elkePlaatsDieOntbreektWordtGenoemd() throws IOException {
    write(CODE, "@Bedrijfsregel(\"PRF-01\") class A {}");
    write(TEST, "@Bedrijfsregel(\"PRF-02\") class ATest {}");
    write(LIST, "| PRF-03 | drie |\n");
    assertThat(Bedrijfsregels.of(root).breaches())
        .containsExactly(
            "PRF-01 (" + CODE + ") is in no table of docs/bedrijfsregels",
            "PRF-01 (" + CODE + ") is held by no test",
            "PRF-02 (" + TEST + ") is in no table of docs/bedrijfsregels",
            "PRF-02 (" + TEST + ") is held by no production code",
            "PRF-03 (" + LIST + ") is held by no production code",
            "PRF-03 (" + LIST + ") is held by no test");
  }

  @Test
  void verminkteEnDubbeleNummersWordenGemeld() throws IOException {
    write(CODE, "@Bedrijfsregel(\"prf 1\") class A { @Bedrijfsregel(Regels.EEN) void b() {} }");
    write(LIST, "| PRF-03 | drie |\n| PRF-03 | nog eens |\n");
    assertThat(Bedrijfsregels.of(root).breaches())
        .anyMatch(breach -> breach.contains("\"prf 1\""))
        .anyMatch(breach -> breach.contains("without a literal id"))
        .anyMatch(breach -> breach.contains("listed twice"));
  }

  @Test
  void eenRegelInToelichtingTeltNiet() throws IOException {
    write(CODE, "// @Bedrijfsregel(\"PRF-01\")\nclass A {}");
    assertThat(Bedrijfsregels.of(root).ids()).isEmpty();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
