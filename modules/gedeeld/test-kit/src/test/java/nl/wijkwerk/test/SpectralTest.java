package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpectralTest {

  @TempDir Path folder;

  @Test
  void eenFoutDocumentWordtGeweigerd() throws IOException {
    Path document = folder.resolve("openapi.json");
    Files.writeString(
        document,
        """
        {"openapi": "3.0.3", "info": {"title": "Proef", "version": "1"},
         "paths": {"/Wijk_plannen/": {"get": {"responses": {"200": {"description": "goed"}}}}}}
        """);

    assertThat(Spectral.findings(List.of(document)))
        .anyMatch(finding -> finding.contains("adr-2.2") && finding.contains("oas3-api-servers"))
        .anyMatch(finding -> finding.contains("adr-2.1") && finding.contains("oas3-api-servers"))
        .anyMatch(finding -> finding.contains("no-trailing-slash"));
    assertThatThrownBy(() -> Spectral.check(List.of(document))).isInstanceOf(AssertionError.class);
  }

  @Test
  void geenDocumentIsGeenGoedeUitslag() {
    assertThatThrownBy(() -> Spectral.check(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void deVersiesStaanVastZonderAdresVanEenRegister() throws IOException {
    Path source = Projectmap.root().resolve("modules/gedeeld/test-kit/src/main/spectral");
    assertThat(Files.readString(source.resolve("package-lock.json")))
        .doesNotContain("\"resolved\"");
    assertThat(Files.readString(source.resolve("package.json")))
        .containsPattern("\"@stoplight/spectral-cli\": \"\\d+\\.\\d+\\.\\d+\"");
  }
}
