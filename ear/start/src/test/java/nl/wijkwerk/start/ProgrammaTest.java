package nl.wijkwerk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.XZInputStream;

class ProgrammaTest {
  @TempDir Path map;

  /** The names are those that Java gives. */
  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x86_64",
    "Linux, aarch64, linux-arm_64",
    "Mac OS X, x86_64, darwin-x86_64",
    "Mac OS X, aarch64, darwin-arm_64",
    "Windows 11, amd64, windows-x86_64",
    "Windows Server 2022, amd64, windows-x86_64"
  })
  void kentHetSysteem(String systeem, String soort, String naam) {
    assertThat(Programma.systeem(systeem) + "-" + Programma.soort(soort)).isEqualTo(naam);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "linux-x86_64",
        "linux-x86_64-alpine_linux",
        "linux-arm_64",
        "darwin-x86_64",
        "darwin-arm_64",
        "windows-x86_64"
      })
  void heeftEenDatabaseVoorElkSysteem(String systeem) {
    assertThat(Programma.class.getClassLoader().getResource("postgres-" + systeem + ".txz"))
        .isNotNull();
  }

  /** What is in it has names that the system can write; Linux unpacks it in other tests. */
  @ParameterizedTest
  @CsvSource({"darwin-arm_64, ''", "windows-x86_64, .exe"})
  void heeftNamenDieHetSysteemKanSchrijven(String systeem, String achtervoegsel) throws Exception {
    List<String> namen = new ArrayList<>();
    try (InputStream pakket =
            Programma.class.getClassLoader().getResourceAsStream("postgres-" + systeem + ".txz");
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(pakket)))) {
      for (TarArchiveEntry deel = tar.getNextEntry(); deel != null; deel = tar.getNextEntry()) {
        namen.add(deel.getName());
        if (!achtervoegsel.isEmpty()) {
          assertThat(deel.isSymbolicLink()).as("needs a right: " + deel.getName()).isFalse();
        }
      }
    }
    assertThat(namen)
        .contains(
            "bin/initdb" + achtervoegsel,
            "bin/pg_ctl" + achtervoegsel,
            "bin/postgres" + achtervoegsel)
        .noneMatch(naam -> naam.contains(":") || naam.contains("\\"));
    // There two names that differ only by a capital are one.
    assertThat(namen.stream().map(naam -> naam.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
  }

  /** Whatever the terminal says: PostgreSQL on macOS can refuse to start without a locale. */
  @Test
  void kiestZelfDeTaal() throws Exception {
    Programma programma = Programma.pakUit(map);
    assertThat(programma.opdracht("postgres", List.of("--version")).environment())
        .containsEntry("LC_ALL", "C");
  }
}
