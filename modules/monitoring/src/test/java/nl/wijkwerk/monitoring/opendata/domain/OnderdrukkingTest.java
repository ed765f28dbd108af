package nl.wijkwerk.monitoring.opendata.domain;

import static nl.wijkwerk.monitoring.opendata.domain.Weglating.KLEIN_GETAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.opendata.domain.Kleinegetallen.Aantal;
import org.junit.jupiter.api.Test;

/** Editions after each other, of figures that change meanwhile. */
class OnderdrukkingTest {
  private static final Kleinegetallen GRENS = new Kleinegetallen(10, 50);

  private final Voorgeschiedenis eerder = new Voorgeschiedenis();
  private final Map<String, Integer> delen = new LinkedHashMap<>();
  private OffsetDateTime nu = DatasetFixture.NU;

  private OnderdrukkingTest zet(String gebied, int waarde) {
    delen.put(gebied, waarde);
    return this;
  }

  /** The areas that are left out. */
  private Set<String> geefUit() {
    return geefUit(boom()).weg().keySet();
  }

  private Onderdrukking geefUit(List<Aantal> boom) {
    Onderdrukking onderdrukking = GRENS.onderdruk(boom, eerder.van(2020, "T"));
    for (Aantal a : boom) {
      boolean weg = onderdrukking.weg().containsKey(a.gebied());
      OffsetDateTime sinds = onderdrukking.sinds().getOrDefault(a.gebied(), nu);
      eerder.voegToe(new Maatcel(2020, "T", a.gebied(), a.waarde(), weg, weg ? sinds : null));
    }
    nu = nu.plusDays(1);
    return onderdrukking;
  }

  /** A part W1B2 lies in W1, and what has no B lies in the city. */
  private List<Aantal> boom() {
    Map<String, Integer> sommen = new TreeMap<>(Map.of("GM", 0));
    delen.forEach(
        (deel, waarde) -> {
          sommen.merge("GM", waarde, Integer::sum);
          if (deel.contains("B")) {
            sommen.merge(binnen(deel), waarde, Integer::sum);
          }
        });
    sommen.putAll(delen);
    List<Aantal> boom = new ArrayList<>();
    sommen.forEach((code, n) -> boom.add(new Aantal(code, binnen(code), BigDecimal.valueOf(n))));
    return boom;
  }

  private static String binnen(String code) {
    if (code.equals("GM")) {
      return null;
    }
    return code.contains("B") ? code.substring(0, code.indexOf('B')) : "GM";
  }

  @Test
  @Bedrijfsregel("MON-223")
  void watNieuwWegMoetSchuiltNietAchterWatAlWegWas() {
    zet("W1", 7).zet("W2", 35).zet("W3", 40).zet("W4", 60).zet("W5", 80);
    assertThat(geefUit()).containsExactlyInAnyOrder("W1", "W2");
    zet("W3", 5);
    assertThat(geefUit())
        .as("W1 and W2 are 42 together since the first edition, so W3 would follow")
        .containsExactlyInAnyOrder("W1", "W2", "W3", "GM");
    assertThat(geefUit())
        .as("again, and nothing changed")
        .containsExactlyInAnyOrder("W1", "W2", "W3", "GM");
  }

  @Test
  @Bedrijfsregel("MON-223")
  void watSamenKleinWordtKrijgtAnderenErbijEnDaarnaNietSteedsMeer() {
    zet("W1", 7).zet("W2", 35).zet("W3", 40).zet("W4", 60);
    assertThat(geefUit()).containsExactlyInAnyOrder("W1", "W2");
    zet("W1", 1).zet("W2", 2).zet("W3", 41).zet("W4", 61);
    assertThat(geefUit()).containsExactlyInAnyOrder("W1", "W2", "W3");
    zet("W5", 300);
    assertThat(geefUit()).containsExactlyInAnyOrder("W1", "W2", "W3");
  }

  @Test
  @Bedrijfsregel("MON-223")
  void eenGeheelDatUitZijnDelenBekendIsBeschermtNiet() {
    zet("W1B1", 20).zet("W1B2", 30).zet("W2", 17).zet("W3", 70);
    List<Aantal> zonderWijk = boom().stream().filter(a -> !a.gebied().equals("W1")).toList();
    geefUit(zonderWijk);
    zet("W2", 7).zet("W3", 71);
    assertThat(geefUit()).containsExactlyInAnyOrder("W2", "W3");
  }

  /** All editions as one set of equations, in which the same number of an area is one unknown. */
  @Test
  @Bedrijfsregel("MON-223")
  void uitAlleUitgavenSamenVolgtGeenKleinGetal() {
    Random toeval = new Random(20261127);
    for (int keer = 0; keer < 1000; keer++) {
      OnderdrukkingTest proef = new OnderdrukkingTest();
      Uitgaven uitgaven = new Uitgaven();
      for (int w = 0; w < 2 + toeval.nextInt(4); w++) {
        for (int b = 0; b < 1 + toeval.nextInt(4); b++) {
          String deel = "W" + w + "B" + b;
          proef.zet(deel, uitgaven.nieuwGetal(deel, toeval));
        }
      }
      for (int uitgave = 0; uitgave < 4; uitgave++) {
        List<Aantal> boom = proef.boom();
        uitgaven.voegToe(boom, proef.geefUit(boom).weg());
        for (String deel : List.copyOf(proef.delen.keySet())) {
          if (toeval.nextInt(4) == 0) {
            proef.zet(deel, uitgaven.nieuwGetal(deel, toeval));
          }
        }
      }
      uitgaven.vereisGeheim();
    }
  }

  /** What somebody knows who kept all editions. */
  private static final class Uitgaven {
    private final List<Map<String, Integer>> sommen = new ArrayList<>();
    private final Set<String> getoond = new HashSet<>();
    private final Set<String> gebruikt = new HashSet<>();
    private final Set<String> klein = new HashSet<>();

    /** Small now and then, and never what it was before. */
    int nieuwGetal(String deel, Random toeval) {
      int getal = toeval.nextInt(4) == 0 ? toeval.nextInt(10) : 10 + toeval.nextInt(1_000_000);
      return gebruikt.add(deel + getal) ? getal : nieuwGetal(deel, toeval);
    }

    void voegToe(List<Aantal> boom, Map<String, Weglating> weg) {
      Map<String, Map<String, Integer>> nu = new TreeMap<>();
      for (Aantal a : boom) {
        String getal = a.gebied() + "=" + a.waarde();
        if (!weg.containsKey(a.gebied())) {
          getoond.add(getal);
        } else if (weg.get(a.gebied()) == KLEIN_GETAL && !a.gebied().equals("GM")) {
          klein.add(getal);
        }
        if (a.binnen() != null) {
          nu.computeIfAbsent(a.binnen(), s -> new HashMap<>()).put(getal, 1);
        }
        if (boom.stream().anyMatch(deel -> a.gebied().equals(deel.binnen()))) {
          nu.computeIfAbsent(a.gebied(), s -> new HashMap<>()).put(getal, -1);
        }
      }
      sommen.addAll(nu.values());
    }

    void vereisGeheim() {
      List<String> onbekend =
          sommen.stream()
              .flatMap(s -> s.keySet().stream())
              .filter(g -> !getoond.contains(g))
              .distinct()
              .toList();
      List<double[]> zonder =
          sommen.stream()
              .map(s -> onbekend.stream().mapToDouble(g -> s.getOrDefault(g, 0)).toArray())
              .toList();
      for (String getal : klein) {
        if (onbekend.contains(getal)) {
          double[] gezocht = new double[onbekend.size()];
          gezocht[onbekend.indexOf(getal)] = 1;
          List<double[]> met = new ArrayList<>(zonder);
          met.add(gezocht);
          assertThat(KleinegetallenTest.rang(met))
              .as(getal + " of " + sommen)
              .isGreaterThan(KleinegetallenTest.rang(zonder));
        }
      }
    }
  }
}
