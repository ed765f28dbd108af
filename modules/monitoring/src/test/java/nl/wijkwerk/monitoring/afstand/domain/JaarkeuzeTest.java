package nl.wijkwerk.monitoring.afstand.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
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
  void eenBeginNaHetNieuwsteJaarGeeftGeenVergelijking() {
    assertThat(uit(2030, null)).containsExactly(2020);
  }

  @Test
  @Bedrijfsregel("MON-175")
  void eenBeginjaarNaHetJaarWordtGezegd() {
    assertThatThrownBy(() -> new Jaarkeuze(2020, 2019)).isInstanceOf(OngeldigeInvoer.class);
    assertThat(new Jaarkeuze(2019, 2019).begin()).isEqualTo(2019);
  }
}
