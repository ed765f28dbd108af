package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

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

    assertThatThrownBy(() -> Spectral.check(List.of(document), Optional.empty()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("operation-operationId")
        .hasMessageContaining("path-keys-no-trailing-slash");

    List<Path> official =
        Spectral.official()
            .orElseThrow(() -> Omgeving.missing(false, "the official rule sets are not here"));
    assertThat(Spectral.findings(List.of(document), official))
        .anyMatch(finding -> finding.contains("adr-2.2") && finding.contains("oas3-api-servers"))
        .anyMatch(finding -> finding.contains("adr-2.1") && finding.contains("oas3-api-servers"))
        .anyMatch(finding -> finding.contains("no-trailing-slash"));
    assertThatThrownBy(() -> Spectral.check(List.of(document))).isInstanceOf(AssertionError.class);
  }

  @Test
  void zonderDeOfficieleRegelsIsDeUitslagNietGoedMaarOvergeslagen() throws IOException {
    Path document = folder.resolve("openapi.json");
    Files.writeString(
        document,
        """
        {"openapi": "3.0.3",
         "info": {"title": "Proef", "version": "1.0.0", "description": "Proef",
           "contact": {"name": "Proef", "url": "https://proef.example", "email": "x@proef.example"},
           "license": {"name": "EUPL-1.2", "url": "https://eupl.example"}},
         "servers": [{"url": "https://proef.example/api/v1"}],
         "tags": [{"name": "bomen", "description": "Bomen"}],
         "paths": {"/bomen": {"get": {"operationId": "bomen", "description": "Bomen",
           "tags": ["bomen"], "responses": {"200": {"description": "goed"}}}}}}
        """);
    assertThatThrownBy(() -> Spectral.check(List.of(document), Optional.empty()))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("only those of OpenAPI");
  }

  @Test
  void geenDocumentIsGeenGoedeUitslag() {
    assertThatThrownBy(() -> Spectral.check(List.of(), Optional.empty()))
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
