package nl.wijkwerk.monitoring.bron.odata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaginalezerTest {
  private static final String PAGINA =
      """
      {"odata.metadata":"x","vreemd":{"a":[1,{"b":2}]},"nog":[[{}],2],
       "value":[{"ID":1,"Titel":"Een","lijst":[1,[2]],"deel":{"a":{"b":[]}}},{"ID":2,"Titel":null}],
       "odata.nextLink":"volgende"}""";

  private static InputStream stroom(String tekst) {
    return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void watNietsVanEenCijferZegtWordtOvergeslagen() {
    List<Map<String, String>> rijen = new ArrayList<>();
    Paginalezer.Uitkomst uitkomst =
        Paginalezer.lees(stroom(PAGINA), rij -> rijen.add(new HashMap<>(rij)));
    assertThat(uitkomst).isEqualTo(new Paginalezer.Uitkomst(2, "volgende"));
    assertThat(rijen).extracting(r -> r.get("Titel")).containsExactly("Een", null);
  }

  @Test
  void waarEenAntwoordOokOphoudtHetIsMeteenOnleesbaar() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (int lengte = 0; lengte < PAGINA.length(); lengte++) {
            String deel = PAGINA.substring(0, lengte);
            assertThatThrownBy(() -> Paginalezer.lees(stroom(deel), rij -> {}))
                .as(deel)
                .isInstanceOf(Paginalezer.Onleesbaar.class);
          }
        });
  }
}
