package nl.wijkwerk.monitoring.afstand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class JaarkeuzeTest {
  private static final NavigableSet<Integer> JAREN = new TreeSet<>(List.of(2014, 2016, 2018, 2020));

  private static NavigableSet<Integer> uit(Integer begin, Integer jaar) {
    return new Jaarkeuze(begin, jaar).uit(JAREN);
  }

  @Test
  @Bedrijfsregel("MON-121")
  void zonderKeuzeIsHetVanHetEersteTotHetNieuwsteJaar() {
    assertThat(Jaarkeuze.ALLE.uit(JAREN)).isEqualTo(JAREN);
  }

  @Test
  @Bedrijfsregel("MON-121")
  void zonderCijferVanHetJaarTeltDeIndicatorNietMee() {
    assertThat(uit(null, 2018)).containsExactly(2014, 2016, 2018);
    assertThat(uit(null, 2019)).isEmpty();
  }

  @Test
  @Bedrijfsregel("MON-121")
  void hetBeginIsHetEersteJaarMetCijfersVanafHetBeginjaar() {
    assertThat(uit(2015, null)).containsExactly(2016, 2018, 2020);
    assertThat(uit(2016, 2018)).containsExactly(2016, 2018);
  }

  @Test
  @Bedrijfsregel("MON-121")
  void eenBeginNaHetJaarGeeftGeenVergelijking() {
    assertThat(uit(2019, 2018)).containsExactly(2018);
    assertThat(uit(2030, null)).containsExactly(2020);
  }
}
