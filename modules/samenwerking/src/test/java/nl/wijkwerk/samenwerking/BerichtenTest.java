package nl.wijkwerk.samenwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class BerichtenTest {
  private static Properties lees(String taal) throws IOException {
    Properties teksten = new Properties();
    try (InputStream bron =
        BerichtenTest.class.getResourceAsStream(
            "/berichten/samenwerking_" + taal + ".properties")) {
      teksten.load(bron);
    }
    return teksten;
  }

  @Test
  void nederlandsEnEngelsHebbenDezelfdeTeksten() throws IOException {
    Properties nederlands = lees("nl");
    assertThat(nederlands).isNotEmpty();
    assertThat(lees("en").keySet()).isEqualTo(nederlands.keySet());
  }
}
