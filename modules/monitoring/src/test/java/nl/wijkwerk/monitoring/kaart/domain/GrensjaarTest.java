package nl.wijkwerk.monitoring.kaart.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class GrensjaarTest {
  @Test
  @Bedrijfsregel("MON-102")
  void deGrenzenZijnDeNieuwsteDieNietLaterZijnEnAndersDeEersteDaarna() {
    assertThat(Grensjaar.bij(2020, List.of(2014, 2019, 2022))).contains(2019);
    assertThat(Grensjaar.bij(2019, List.of(2014, 2019, 2022))).contains(2019);
    assertThat(Grensjaar.bij(2010, List.of(2014, 2019, 2022))).contains(2014);
    assertThat(Grensjaar.bij(2010, List.of())).isEmpty();
  }
}
