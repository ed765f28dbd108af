package nl.wijkwerk.monitoring.inlezen.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering.Reden;
import org.junit.jupiter.api.Test;

class TellingTest {

  private static void geweigerd(Reden reden, Fout verwacht) {
    Telling telling = new Telling(List.of(), -1);
    telling.rij(Gebiedscode.lees("GM9001").orElseThrow());
    telling.weigerRij(new Weigering(3, "code", "GM9001", reden));
    telling.weigerRij(new Weigering(4, "code", "GM9001", reden));
    assertThatThrownBy(telling::vereisBruikbaar)
        .isInstanceOfSatisfying(
            OngeldigBestand.class,
            fout -> {
              assertThat(fout.fout()).isEqualTo(verwacht);
              assertThat(fout.waarden()).containsExactly("2", "3", "3");
            });
  }

  @Test
  @Bedrijfsregel("MON-11")
  void gebiedenDieSteedsDubbelStaanWijzenNaarDeKeuzeVanDeKolom() {
    geweigerd(Reden.GEBIED_DUBBEL, Fout.TE_VEEL_DUBBEL);
    geweigerd(Reden.WAARNEMING_DUBBEL, Fout.TE_VEEL_DUBBEL);
    geweigerd(Reden.GEBIED_ONBEKEND, Fout.TE_VEEL_GEWEIGERD);
  }
}
