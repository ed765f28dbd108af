package nl.wijkwerk.monitoring.opendata.domain;

import static nl.wijkwerk.monitoring.opendata.domain.Weglating.BESCHERMING;
import static nl.wijkwerk.monitoring.opendata.domain.Weglating.KLEIN_GETAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.opendata.domain.Kleinegetallen.Aantal;
import org.junit.jupiter.api.Test;

class KleinegetallenTest {
  private static final Kleinegetallen GRENS = new Kleinegetallen(10, 50);

  private static Aantal aantal(String gebied, String binnen, Integer waarde) {
    return new Aantal(gebied, binnen, waarde == null ? null : BigDecimal.valueOf(waarde));
  }

  private static Map<String, Weglating> weg(Aantal... aantallen) {
    return weg(List.of(aantallen));
  }

  private static Map<String, Weglating> weg(List<Aantal> aantallen) {
    return GRENS.onderdruk(aantallen, Voorgeschiedenis.Eerder.NIETS).weg();
  }

  @Test
  @Bedrijfsregel("MON-141")
  void eenTotEnMetNegenWordtWeggelatenNulEnTienNiet() {
    assertThat(List.of(0, 1, 9, 10).stream().map(BigDecimal::valueOf).map(GRENS::isKlein))
        .containsExactly(false, true, true, false);
    assertThat(GRENS.isKlein(null)).isFalse();
    assertThat(weg(aantal("GM", null, 7))).containsOnly(Map.entry("GM", KLEIN_GETAL));
  }

  @Test
  @Bedrijfsregel("MON-142")
  void metEenKleinGetalGaatHetKleinsteAndereMeeZodatHetNietUitDeStadVolgt() {
    assertThat(
            weg(
                aantal("GM", null, 104),
                aantal("A", "GM", 4),
                aantal("B", "GM", 60),
                aantal("C", "GM", 40),
                aantal("D", "GM", 0)))
        .containsOnly(Map.entry("A", KLEIN_GETAL), Map.entry("C", BESCHERMING));
  }

  @Test
  @Bedrijfsregel("MON-142")
  void tweeKleineGetallenDieSamenKleinZijnVragenNogEen() {
    assertThat(
            weg(
                aantal("GM", null, 52),
                aantal("A", "GM", 1),
                aantal("B", "GM", 1),
                aantal("C", "GM", 50)))
        .containsOnlyKeys("A", "B", "C");
    assertThat(
            weg(
                aantal("GM", null, 62),
                aantal("A", "GM", 6),
                aantal("B", "GM", 6),
                aantal("C", "GM", 50)))
        .containsOnlyKeys("A", "B");
  }

  @Test
  @Bedrijfsregel("MON-142")
  void alsErGeenAnderDeelIsGaatHetGeheelMee() {
    assertThat(weg(aantal("GM", null, 60), aantal("W", "GM", 60), aantal("b", "W", 60))).isEmpty();
    assertThat(
            weg(
                aantal("GM", null, 108),
                aantal("W", "GM", 8),
                aantal("b", "W", 8),
                aantal("V", "GM", 100),
                aantal("v1", "V", 70),
                aantal("v2", "V", 30)))
        .containsOnlyKeys("W", "b", "V", "v2");
  }

  @Test
  @Bedrijfsregel("MON-142")
  void eenWeggelatenWijkVolgtNietUitHaarBuurten() {
    assertThat(
            weg(
                aantal("GM", null, 104),
                aantal("A", "GM", 4),
                aantal("a1", "A", 4),
                aantal("C", "GM", 40),
                aantal("c1", "C", 15),
                aantal("c2", "C", 25),
                aantal("B", "GM", 60)))
        .containsEntry("C", BESCHERMING)
        .containsEntry("c1", BESCHERMING)
        .doesNotContainKey("c2");
  }

  @Test
  @Bedrijfsregel("MON-142")
  void watOntbreektBeschermtNiets() {
    assertThat(weg(aantal("A", "GM", 4), aantal("B", "GM", 30), aantal("GM", null, 34)))
        .containsOnlyKeys("A", "B");
    assertThat(weg(aantal("A", "GM", 4), aantal("B", "GM", 30))).containsOnlyKeys("A", "B");
  }

  /** What is published with the sums, as equations: no number that is left out has one solution. */
  @Test
  @Bedrijfsregel("MON-142")
  void uitGeenEnkelStelselVanSommenVolgtEenKleinGetal() {
    Random toeval = new Random(20261127);
    for (int keer = 0; keer < 500; keer++) {
      List<Aantal> boom = boom(toeval);
      Map<String, Weglating> weg = weg(boom);
      for (String gebied : weg.keySet()) {
        if (weg.get(gebied) == KLEIN_GETAL && !gebied.equals("GM")) {
          assertThat(isUitTeRekenen(gebied, boom, weg)).as(boom + " " + weg + gebied).isFalse();
        }
      }
    }
  }

  private static List<Aantal> boom(Random toeval) {
    List<Aantal> boom = new ArrayList<>();
    int stad = 0;
    for (int w = 0; w < 1 + toeval.nextInt(5); w++) {
      int wijk = 0;
      for (int b = 0; b < 1 + toeval.nextInt(4); b++) {
        int buurt = toeval.nextInt(4) == 0 ? toeval.nextInt(12) : toeval.nextInt(200);
        boom.add(aantal("W" + w + "B" + b, "W" + w, buurt));
        wijk += buurt;
      }
      boom.add(aantal("W" + w, "GM", wijk));
      stad += wijk;
    }
    boom.add(aantal("GM", null, stad));
    return boom;
  }

  /** Whether the equations of the sums have one value only for this unknown. */
  private static boolean isUitTeRekenen(
      String gebied, List<Aantal> boom, Map<String, Weglating> weg) {
    List<String> onbekenden = weg.keySet().stream().sorted().toList();
    Map<String, double[]> sommen = new HashMap<>();
    for (Aantal a : boom) {
      int kolom = onbekenden.indexOf(a.gebied());
      if (kolom >= 0) {
        if (a.binnen() != null) {
          sommen.computeIfAbsent(a.binnen(), s -> new double[onbekenden.size()])[kolom] = 1;
        }
        if (boom.stream().anyMatch(deel -> a.gebied().equals(deel.binnen()))) {
          sommen.computeIfAbsent(a.gebied(), s -> new double[onbekenden.size()])[kolom] = -1;
        }
      }
    }
    double[] gezocht = new double[onbekenden.size()];
    gezocht[onbekenden.indexOf(gebied)] = 1;
    List<double[]> zonder = new ArrayList<>(sommen.values());
    List<double[]> met = new ArrayList<>(zonder);
    met.add(gezocht);
    return rang(met) == rang(zonder);
  }

  static int rang(List<double[]> rijen) {
    List<double[]> rest = new ArrayList<>(rijen.stream().map(double[]::clone).toList());
    int rang = 0;
    for (int k = 0; !rest.isEmpty() && k < rest.get(0).length; k++) {
      int kolom = k;
      double[] spil = rest.stream().filter(r -> Math.abs(r[kolom]) > 1e-9).findFirst().orElse(null);
      if (spil != null) {
        rest.remove(spil);
        rang++;
        for (double[] r : rest) {
          double deel = r[kolom] / spil[kolom];
          for (int i = 0; i < r.length; i++) {
            r[i] -= deel * spil[i];
          }
        }
      }
    }
    return rang;
  }

  @Test
  void eenGrensVanEenZouNietsWeglaten() {
    assertThatThrownBy(() -> new Kleinegetallen(1, 50))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
