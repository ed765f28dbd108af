package nl.wijkwerk.communicatie.publicatie.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermijnTest {
  @ParameterizedTest
  @ValueSource(ints = {0, -1, 261})
  @Bedrijfsregel("COM-12")
  void termijnIsEenTotTweehonderdzestigWerkdagen(int werkdagen) {
    Termijn termijn = new Termijn(Aanleidingssoort.BESLUIT, 10);
    assertThatThrownBy(() -> termijn.stelIn(werkdagen))
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            e -> {
              assertThat(e.regel()).isEqualTo("COM-12");
              assertThat(e.veld()).as("id of the field on the page").isEqualTo("werkdagen");
            });
    assertThat(termijn.werkdagen()).isEqualTo(10);
  }
}
