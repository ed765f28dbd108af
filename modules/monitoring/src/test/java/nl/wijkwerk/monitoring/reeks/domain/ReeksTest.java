package nl.wijkwerk.monitoring.reeks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;
import nl.wijkwerk.kern.gebied.Herkomst;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.afstand.domain.Levering;
import nl.wijkwerk.monitoring.afstand.domain.Waarneming;
import nl.wijkwerk.monitoring.afstand.domain.Waarnemingen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.monitoring.indicator.domain.Meetwijze;
import nl.wijkwerk.monitoring.indicator.domain.Proefindicator;
import nl.wijkwerk.monitoring.reeks.application.Reekstekening;
import org.junit.jupiter.api.Test;

class ReeksTest {
  private static final Gebied STAD = gebied("GM9001", "Proefstad", Niveau.STAD);
  private static final Gebied WIJK = gebied("WK900101", "Proefwijk", Niveau.WIJK);
  private static final Levering LEVERING = new Levering("CBS", null, null, null);
  private static final Indicator BIJSTAND =
      new Proefindicator(Meetwijze.MAAT).maten("Bijstand", null).maak();

  private final Waarnemingen waarnemingen = new Waarnemingen();

  private static Gebied gebied(String code, String naam, Niveau niveau) {
    return new Gebied(2020, code, naam, niveau, null, "GM9001", null, Herkomst.CBS, false);
  }

  private void jaar(int jaar, Integer wijk, Integer stad, int wijziging) {
    zet(jaar, WIJK, "Bijstand", wijk);
    zet(jaar, STAD, "Bijstand", stad);
    zet(jaar, WIJK, Waarnemingen.INDELINGSWIJZIGING, wijziging);
  }

  private void zet(int jaar, Gebied gebied, String maat, Integer waarde) {
    waarnemingen.voegToe(
        jaar,
        gebied.code(),
        maat,
        waarde == null
            ? new Waarneming(null, "PUNT")
            : new Waarneming(BigDecimal.valueOf(waarde), null),
        LEVERING);
  }

  private static List<List<Integer>> jaren(List<List<Punt>> lijnen) {
    return lijnen.stream().map(l -> l.stream().map(Punt::jaar).toList()).toList();
  }

  @Test
  @Bedrijfsregel("MON-56")
  void deLijnBreektBijEenJaarZonderCijferEnBijEenAndereGrens() {
    jaar(2014, 50, 40, 1);
    jaar(2015, 52, 40, 1);
    jaar(2016, null, 41, 1);
    jaar(2017, 48, 41, 1);
    jaar(2018, 60, null, 3);
    jaar(2020, 58, 42, 1);
    Reeks reeks = Reeks.van(WIJK, STAD, BIJSTAND, waarnemingen);
    assertThat(jaren(reeks.lijnenVanWijk()))
        .containsExactly(List.of(2014, 2015), List.of(2017), List.of(2018, 2020));
    assertThat(jaren(reeks.lijnenVanStad()))
        .containsExactly(List.of(2014, 2015, 2016, 2017), List.of(2020));
  }

  @Test
  @Bedrijfsregel("MON-56")
  void eenWijzigingInEenJaarZonderCijfersBreektDeLijnOok() {
    jaar(2014, 50, 40, 1);
    zet(2015, WIJK, Waarnemingen.INDELINGSWIJZIGING, 2);
    jaar(2016, 52, 40, 1);
    assertThat(jaren(Reeks.van(WIJK, STAD, BIJSTAND, waarnemingen).lijnenVanWijk()))
        .containsExactly(List.of(2014), List.of(2016));
  }

  private static String svg(Reeks reeks) {
    return new Reekstekening(
            reeks,
            new Reekstekening.Teksten() {
              @Override
              public String getal(BigDecimal getal, int decimalen) {
                return getal.toPlainString();
              }

              @Override
              public String omschrijving() {
                return "<proef>";
              }

              @Override
              public String gewijzigd() {
                return "gewijzigd";
              }

              @Override
              public String schaalVanaf(String getal) {
                return "schaal vanaf " + getal;
              }
            })
        .svg();
  }

  private void enquete(int jaar, int wijk, Integer marge, int stad, Integer margeStad) {
    waarnemingen.voegToe(jaar, WIJK.code(), "Bijstand", gevraagd(wijk, marge), LEVERING);
    waarnemingen.voegToe(jaar, STAD.code(), "Bijstand", gevraagd(stad, margeStad), LEVERING);
  }

  private static Waarneming gevraagd(int waarde, Integer marge) {
    return new Waarneming(
        BigDecimal.valueOf(waarde),
        null,
        marge == null ? null : BigDecimal.valueOf(marge),
        marge == null ? null : 182);
  }

  @Test
  @Bedrijfsregel("MON-110")
  void margeVanDeStadIsGetekendNaastDieVanDeWijk() {
    enquete(2018, 61, 7, 74, null);
    enquete(2020, 63, 7, 75, null);
    Reeks zonder = Reeks.van(WIJK, STAD, BIJSTAND, waarnemingen);
    String alleenWijk = svg(zonder);
    enquete(2020, 63, 7, 75, 2);
    Reeks met = Reeks.van(WIJK, STAD, BIJSTAND, waarnemingen);
    assertThat(met.isMetMarge()).isTrue();
    assertThat(svg(met).split("<path", -1).length - alleenWijk.split("<path", -1).length)
        .as("a stroke with two ends")
        .isEqualTo(3);
  }

  @Test
  void schaalDieNietBijNulBegintZegtDat() {
    enquete(2018, 61, null, 74, null);
    enquete(2020, 63, null, 75, null);
    Reeks reeks = Reeks.van(WIJK, STAD, BIJSTAND, waarnemingen);
    assertThat(reeks.isMetMarge()).isFalse();
    assertThat(svg(reeks)).contains(">schaal vanaf ");
    enquete(2016, 3, null, 60, null);
    assertThat(svg(Reeks.van(WIJK, STAD, BIJSTAND, waarnemingen))).doesNotContain("schaal vanaf");
  }

  @Test
  void tekenenLuktOokMetEenJaarGelijkeOfNegatieveCijfers() {
    for (int[] waarden : new int[][] {{5}, {0, 0}, {-4, 3}, {1_000_000, 1_000_001}}) {
      Waarnemingen eigen = new Waarnemingen();
      for (int i = 0; i < waarden.length; i++) {
        for (Gebied gebied : List.of(WIJK, STAD)) {
          eigen.voegToe(
              2014 + i,
              gebied.code(),
              "Bijstand",
              new Waarneming(BigDecimal.valueOf(waarden[i]), null),
              LEVERING);
        }
      }
      String svg = svg(Reeks.van(WIJK, STAD, BIJSTAND, eigen));
      assertThat(svg).contains("&lt;proef&gt;", "Proefwijk").doesNotContain("NaN", "Infinity");
    }
  }

  @Test
  @Bedrijfsregel("MON-122")
  void wijkenNaastElkaarStaanOpEenSchaalMetDeStad() {
    jaar(2014, 50, 40, 1);
    jaar(2016, 20, 90, 1);
    Gebied tweede = gebied("WK900102", "Tweede wijk", Niveau.WIJK);
    zet(2014, tweede, "Bijstand", 10);
    zet(2016, tweede, "Bijstand", null);
    Reeksbundel bundel =
        new Reeksbundel(
            STAD,
            BIJSTAND,
            List.of(
                Reeks.van(WIJK, STAD, BIJSTAND, waarnemingen),
                Reeks.van(tweede, STAD, BIJSTAND, waarnemingen)));
    assertThat(bundel.cijfers().map(c -> c.waarde().intValue()).sorted().toList())
        .containsExactly(10, 20, 40, 40, 50, 90, 90);
    assertThat(bundel.jaren().boxed().toList()).containsExactly(2014, 2016);
  }
}
