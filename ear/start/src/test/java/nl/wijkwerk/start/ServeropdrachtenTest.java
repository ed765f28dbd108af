package nl.wijkwerk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServeropdrachtenTest {
  /**
   * With full validation the server refuses every module when the path of the data folder holds an
   * accent, as of a Windows user with one in her name.
   */
  @Test
  void weigertGeenModuleOmEenAccentInHetPad() throws Exception {
    assertThat(Files.readAllLines(Path.of("../../config/payara-micro/voor-de-start.asadmin")))
        .contains(
            "set configs.config.server-config.admin-service.das-config.deploy-xml-validation=parsing");
  }
}
