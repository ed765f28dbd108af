package nl.wijkwerk.communicatie.publicatie.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermijnTest {
  @ParameterizedTest
  @ValueSource(ints = {0, -1, 261})
  @Bedrijfsregel("COM-12")
  void termijnIsEenTotTweehonderdzestigWerkdagen(int werkdagen) {
    Termijn termijn = new Termijn(Aanleidingssoort.BESLUIT, 10);
    assertThatThrownBy(() -> termijn.stelIn(werkdagen)).hasMessageContaining("COM-12");
    assertThat(termijn.werkdagen()).isEqualTo(10);
  }
}
