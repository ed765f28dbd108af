package nl.wijkwerk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogboekTest {
  @TempDir Path map;

  @Test
  void toontDeFoutenVanDeModule() throws Exception {
    Path log =
        Files.writeString(
            map.resolve("log"),
            """
            [2026-01-01T00:00:00] [] [SEVERE] [] [a] oude fout
            [2026-01-01T00:00:01] [] [INFO] [] [a] niets aan de hand
            [2026-01-01T00:00:02] [] [\u001B[1;91mSEVERE\u001B[0m] [] [b] Exception while deploying the app [wijkplan]
            Caused by: java.lang.IllegalStateException: geen tabel
            ]]
            """);
    assertThat(Logboek.fouten(log, "wijkplan", 5).lines())
        .containsExactly(
            "  Exception while deploying the app [wijkplan]",
            "  Caused by: java.lang.IllegalStateException: geen tabel");
    assertThat(Logboek.fouten(log, "middelen", 5)).contains("oude fout");
  }

  @Test
  void toontAndersDeLaatsteRegels() throws Exception {
    Path log = Files.writeString(map.resolve("log"), "een\ntwee\n]]\ndrie\n");
    assertThat(Logboek.fouten(log, "", 2).lines()).containsExactly("  twee", "  drie");
    assertThat(Logboek.laatste(map.resolve("weg"), 2)).isEmpty();
  }
}
