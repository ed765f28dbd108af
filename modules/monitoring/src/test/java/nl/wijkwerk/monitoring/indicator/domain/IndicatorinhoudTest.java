package nl.wijkwerk.monitoring.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.MeerOvertredingen;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorinhoudTest {
  private static final Set<String> MATEN = Set.of("Bijstand", "Inwoners");
  private static final int JAAR = 2026;

  private static Proefindicator maat() {
    return new Proefindicator(Meetwijze.MAAT).maten("Bijstand", null);
  }

  private static Proefindicator samengesteld() {
    return new Proefindicator(Meetwijze.SAMENGESTELD);
  }

  @Test
  void watBerekendKanWordenMag() {
    assertThatCode(
            () -> {
              maat().vanaf(2006).inhoud().vereis(MATEN, JAAR);
              samengesteld()
                  .deel("Bijstand", "2")
                  .deel("Inwoners", "0.5")
                  .inhoud()
                  .vereis(MATEN, JAAR);
              new Proefindicator(Meetwijze.SALDO)
                  .maten("Bijstand", "Inwoners")
                  .inhoud()
                  .vereis(MATEN, JAAR);
            })
        .doesNotThrowAnyException();
  }

  static Stream<Arguments> geweigerd() {
    return Stream.of(
        Arguments.of(maat().naam(" "), "indicator.zonder.naam"),
        Arguments.of(maat().maten("Weer", null), "indicator.maat-onbekend"),
        Arguments.of(maat().maal("0"), "indicator.niet-boven-nul"),
        Arguments.of(maat().maal("1e20"), "indicator.niet-boven-nul"),
        Arguments.of(maat().vanaf(2027), "indicator.bereik"),
        Arguments.of(maat().tenminste(60, null), "indicator.minimum-zonder-telling"),
        Arguments.of(maat().tenminste(-1, "Bijstand"), "indicator.bereik"),
        Arguments.of(
            new Proefindicator(Meetwijze.VERHOUDING).maten("Bijstand", null),
            "indicator.zonder.noemer"),
        Arguments.of(
            new Proefindicator(Meetwijze.SALDO).maten("Bijstand", "Bijstand"),
            "indicator.twee-keer-dezelfde"),
        Arguments.of(
            new Proefindicator(null).maten("Bijstand", null), "indicator.zonder.meetwijze"),
        Arguments.of(samengesteld().deel("Bijstand", "1"), "indicator.aantal-delen"),
        Arguments.of(
            samengesteld().deel("Bijstand", "1").deel("Bijstand", "2"), "indicator.deel-dubbel"),
        Arguments.of(
            samengesteld().deel("Bijstand", "1").deel("Inwoners", "0"), "indicator.gewicht"),
        Arguments.of(
            samengesteld().deel("Bijstand", "1").deel("Inwoners", null), "indicator.gewicht"),
        Arguments.of(
            samengesteld().deel("Bijstand", "1").deel(null, "1"), "indicator.zonder.delen"));
  }

  @ParameterizedTest
  @MethodSource
  @Bedrijfsregel({"MON-50", "MON-51"})
  void geweigerd(Proefindicator indicator, String sleutel) {
    assertThatThrownBy(() -> indicator.inhoud().vereis(MATEN, JAAR))
        .isInstanceOfSatisfying(
            Regelovertreding.class, o -> assertThat(o.sleutel()).isEqualTo(sleutel));
  }

  @Test
  void alleBezwarenKomenTegelijk() {
    assertThatThrownBy(() -> maat().naam(null).maal("-1").vanaf(1800).inhoud().vereis(MATEN, JAAR))
        .isInstanceOfSatisfying(MeerOvertredingen.class, m -> assertThat(m.alle()).hasSize(3));
  }

  @Test
  void watNietBijDeMeetwijzeHoortBlijftNietStaan() {
    assertThat(samengesteld().maten("Bijstand", "Inwoners").inhoud().rekenmaten()).isEmpty();
    assertThat(maat().maten("Bijstand", "Inwoners").inhoud().noemer()).isNull();
  }
}
