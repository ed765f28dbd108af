package nl.wijkwerk.monitoring.inlezen.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;
import org.junit.jupiter.api.Test;

class VolledigheidTest {
  private static final List<String> HEEL =
      List.of(
          "NL00 3000",
          "GM0001 1000",
          "WK000101 1005",
          "BU00010100 600",
          "BU00010101 400",
          "GM0002 2000",
          "WK000200 1500",
          "BU00020000 1500",
          "WK000201 500",
          "BU00020100 0",
          "BU00020101 500");

  private static void vereis(List<String> rijen) {
    Volledigheid volledigheid = new Volledigheid();
    for (String rij : rijen) {
      String[] delen = rij.split(" ");
      Gebiedscode code = Gebiedscode.lees(delen[0]).orElseThrow();
      volledigheid.gebied(code);
      if (!delen[1].equals(".")) {
        volledigheid.inwoners(code, new BigDecimal(delen[1]));
      }
    }
    volledigheid.vereis();
  }

  private static void geweigerd(Fout fout, String gebied, List<String> rijen) {
    assertThatThrownBy(() -> vereis(rijen))
        .isInstanceOfSatisfying(
            OngeldigBestand.class,
            e -> {
              assertThat(e.fout()).isEqualTo(fout);
              assertThat(e.waarden().get(0)).isEqualTo(gebied);
            });
  }

  @Test
  @Bedrijfsregel("MON-15")
  void heelBestandMagOokAlIsElkGebiedApartAfgerond() {
    vereis(HEEL);
    vereis(List.of("GM0001 1000", "GM0002 2000"));
    vereis(HEEL.subList(1, 5));
  }

  @Test
  @Bedrijfsregel("MON-15")
  void afgekaptBestandIsWaarHetOokOphoudtNietHeel() {
    for (int rijen = 2; rijen < HEEL.size(); rijen++) {
      List<String> begin = HEEL.subList(0, rijen);
      assertThatThrownBy(() -> vereis(begin))
          .as(begin.toString())
          .isInstanceOf(OngeldigBestand.class);
    }
  }

  @Test
  @Bedrijfsregel("MON-15")
  void stoptHetNaEenHeleGemeenteDanOntbreektErEenAanHetLand() {
    geweigerd(Fout.INWONERS_TELLEN_NIET_OP, "Nederland", HEEL.subList(0, 5));
  }

  @Test
  @Bedrijfsregel("MON-15")
  void zonderLandBlijktHetUitDeLaatsteGemeente() {
    geweigerd(Fout.GEMEENTE_ZONDER_WIJK, "GM0002", HEEL.subList(1, 6));
    geweigerd(Fout.INWONERS_TELLEN_NIET_OP, "GM0002", HEEL.subList(1, 8));
    geweigerd(Fout.WIJK_ZONDER_BUURT, "WK000201", HEEL.subList(1, 9));
    geweigerd(Fout.INWONERS_TELLEN_NIET_OP, "WK000201", HEEL.subList(1, 10));
  }

  @Test
  @Bedrijfsregel("MON-15")
  void watHetCbsNietZegtTeltNietMee() {
    vereis(List.of("GM0001 .", "WK000101 400"));
    vereis(List.of("GM0001 1000", "WK000101 400", "WK000102 ."));
  }
}
