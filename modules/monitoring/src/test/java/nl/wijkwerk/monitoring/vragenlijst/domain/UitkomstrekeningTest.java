package nl.wijkwerk.monitoring.vragenlijst.domain;

import static nl.wijkwerk.monitoring.vragenlijst.domain.Leeftijdsgroep.VANAF_65;
import static nl.wijkwerk.monitoring.vragenlijst.domain.Leeftijdsgroep.VAN_15_TOT_25;
import static nl.wijkwerk.monitoring.vragenlijst.domain.Leeftijdsgroep.VAN_25_TOT_45;
import static nl.wijkwerk.monitoring.vragenlijst.domain.Leeftijdsgroep.VAN_45_TOT_65;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.CIJFER;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.HOF;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.RIET;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.VEILIG;
import static nl.wijkwerk.monitoring.vragenlijst.domain.VragenlijstFixture.met;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class UitkomstrekeningTest {
  private static final String PLEIN = "WK014113";

  private static List<Telcel> cellen(String wijk, Leeftijdsgroep leeftijd, int waarde, int n) {
    return List.of(
        new Telcel(wijk, leeftijd, 1, waarde, n),
        new Telcel(wijk, leeftijd, 1, Telcel.BEANTWOORD, n));
  }

  @SafeVarargs
  private static List<Telcel> samen(List<Telcel>... delen) {
    List<Telcel> alles = new ArrayList<>();
    for (List<Telcel> deel : delen) {
      alles.addAll(deel);
    }
    return alles;
  }

  private static List<String> wijken(List<Uitkomst> uitkomsten) {
    return uitkomsten.stream().map(u -> String.valueOf(u.wijk())).distinct().toList();
  }

  private static Uitkomst een(List<Uitkomst> uitkomsten, String wijk, Integer waarde) {
    return uitkomsten.stream()
        .filter(u -> wijk.equals(u.wijk()))
        .filter(u -> waarde == null ? u.waarde() == null : waarde.equals(u.waarde()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Bedrijfsregel("MON-154")
  void onderDeOndergrensIsErNiets() {
    Vragenlijstinhoud inhoud = met(List.of(RIET), false, VEILIG);
    assertThat(Uitkomstrekening.bereken(inhoud, cellen(RIET, null, 0, 9), Map.of())).isEmpty();
    assertThat(Uitkomstrekening.bereken(inhoud, cellen(RIET, null, 0, 10), Map.of()))
        .hasSize(4)
        .allMatch(u -> u.respondenten() == 10);
  }

  @Test
  @Bedrijfsregel("MON-154")
  void totaalVerraadtDeVerborgenWijkNiet() {
    Vragenlijstinhoud inhoud = met(List.of(RIET, HOF, PLEIN), false, VEILIG);
    List<Telcel> riet = cellen(RIET, null, 0, 30);
    assertThat(
            wijken(
                Uitkomstrekening.bereken(inhoud, samen(riet, cellen(HOF, null, 1, 9)), Map.of())))
        .containsExactly(RIET);
    assertThat(
            wijken(
                Uitkomstrekening.bereken(
                    inhoud,
                    samen(riet, cellen(HOF, null, 1, 4), cellen(PLEIN, null, 1, 5)),
                    Map.of())))
        .as("two hidden ones that are together below the floor")
        .containsExactly(RIET);
    assertThat(
            wijken(
                Uitkomstrekening.bereken(
                    inhoud,
                    samen(riet, cellen(HOF, null, 1, 5), cellen(PLEIN, null, 1, 5)),
                    Map.of())))
        .containsExactly(RIET, "null");
    assertThat(
            wijken(
                Uitkomstrekening.bereken(inhoud, samen(riet, cellen(HOF, null, 1, 12)), Map.of())))
        .as("a wijk where nobody answered hides nothing")
        .containsExactly(RIET, HOF, "null");
  }

  @Test
  @Bedrijfsregel("MON-155")
  void leeftijdenTellenZoalsZijInDeWijkWonen() {
    Vragenlijstinhoud inhoud = met(List.of(RIET), true, CIJFER);
    // Half of the residents are old, a fifth of who answered.
    List<Telcel> cellen =
        samen(
            cellen(RIET, VAN_15_TOT_25, 8, 10),
            cellen(RIET, VAN_25_TOT_45, 8, 15),
            cellen(RIET, VAN_45_TOT_65, 8, 15),
            cellen(RIET, VANAF_65, 4, 10));
    Bevolking half =
        new Bevolking(
            2026,
            Map.of(VAN_15_TOT_25, 100, VAN_25_TOT_45, 200, VAN_45_TOT_65, 200, VANAF_65, 500));
    Uitkomst gewogen =
        een(Uitkomstrekening.bereken(inhoud, cellen, Map.of(RIET, half)), RIET, null);
    assertThat(gewogen.cijfer()).isEqualByComparingTo("6.00");
    assertThat(gewogen.gewogen()).isTrue();
    Uitkomst zonder = een(Uitkomstrekening.bereken(inhoud, cellen, Map.of()), RIET, null);
    assertThat(zonder.cijfer()).isEqualByComparingTo("7.20");
    assertThat(zonder.gewogen()).isFalse();
    assertThat(gewogen.marge()).as("weights make it less sure").isGreaterThan(zonder.marge());
  }

  @Test
  @Bedrijfsregel("MON-155")
  void eenGroepMetTeWeinigInvullersWeegtNiet() {
    Vragenlijstinhoud inhoud = met(List.of(RIET), true, CIJFER);
    Bevolking bevolking =
        new Bevolking(
            2026,
            Map.of(VAN_15_TOT_25, 100, VAN_25_TOT_45, 100, VAN_45_TOT_65, 100, VANAF_65, 100));
    List<Telcel> cellen =
        samen(
            cellen(RIET, VAN_15_TOT_25, 8, 4),
            cellen(RIET, VAN_25_TOT_45, 8, 10),
            cellen(RIET, VAN_45_TOT_65, 8, 10),
            cellen(RIET, VANAF_65, 4, 10));
    assertThat(
            een(Uitkomstrekening.bereken(inhoud, cellen, Map.of(RIET, bevolking)), RIET, null)
                .gewogen())
        .isFalse();
  }

  @Test
  @Bedrijfsregel("MON-156")
  void margeVanEenAandeelIsNooitNulEnDieVanEenGemiddeldeVolgtUitDeSpreiding() {
    List<Uitkomst> eens =
        Uitkomstrekening.bereken(
            met(List.of(RIET), false, VEILIG), cellen(RIET, null, 0, 100), Map.of());
    assertThat(een(eens, RIET, 0).cijfer()).isEqualByComparingTo("100.0");
    assertThat(een(eens, RIET, 0).marge()).isEqualByComparingTo("2.6");
    List<Uitkomst> cijfers =
        Uitkomstrekening.bereken(
            met(List.of(RIET), false, CIJFER),
            samen(cellen(RIET, null, 6, 50), cellen(RIET, null, 8, 50)),
            Map.of());
    assertThat(een(cijfers, RIET, null).cijfer()).isEqualByComparingTo("7.00");
    assertThat(een(cijfers, RIET, null).marge()).isEqualByComparingTo("0.20");
    assertThat(een(cijfers, RIET, 6).aantal()).isEqualTo(50);
    assertThat(
            een(
                    Uitkomstrekening.bereken(
                        met(List.of(RIET), false, CIJFER), cellen(RIET, null, 7, 40), Map.of()),
                    RIET,
                    null)
                .marge())
        .as("all the same is not sure")
        .isNull();
  }

  private static List<Integer> antwoorden(List<Uitkomst> uitkomsten, String wijk) {
    return uitkomsten.stream()
        .filter(u -> Objects.equals(wijk, u.wijk()) && u.waarde() != null)
        .map(Uitkomst::waarde)
        .toList();
  }

  @Test
  @Bedrijfsregel("MON-191")
  void watEenEnkeleAntwoorddeStaatErNietEnVolgtNietUitDeRest() {
    Vragenlijstinhoud inhoud = met(List.of(RIET), false, VEILIG);
    assertThat(
            antwoorden(
                Uitkomstrekening.bereken(
                    inhoud, samen(cellen(RIET, null, 0, 40), cellen(RIET, null, 1, 1)), Map.of()),
                RIET))
        .as("the one is not told, and neither is all minus the one")
        .containsExactly(2);
    assertThat(
            antwoorden(
                Uitkomstrekening.bereken(
                    inhoud,
                    samen(
                        cellen(RIET, null, 0, 40),
                        cellen(RIET, null, 1, 15),
                        cellen(RIET, null, 2, 1)),
                    Map.of()),
                RIET))
        .containsExactly(0);
  }

  @Test
  @Bedrijfsregel("MON-191")
  void vanCijfersBlijftMetEenKleinGetalAlleenHetGemiddelde() {
    List<Uitkomst> uitkomsten =
        Uitkomstrekening.bereken(
            met(List.of(RIET), false, CIJFER),
            samen(cellen(RIET, null, 6, 50), cellen(RIET, null, 8, 50), cellen(RIET, null, 1, 2)),
            Map.of());
    assertThat(antwoorden(uitkomsten, RIET)).isEmpty();
    assertThat(een(uitkomsten, RIET, null).cijfer()).isNotNull();
  }

  @Test
  @Bedrijfsregel("MON-191")
  void totaalMinDeAndereWijkenVerraadtGeenKleinGetal() {
    Vragenlijstinhoud inhoud = met(List.of(RIET, HOF), false, VEILIG);
    List<Uitkomst> uitkomsten =
        Uitkomstrekening.bereken(
            inhoud,
            samen(
                cellen(RIET, null, 0, 20),
                cellen(RIET, null, 1, 20),
                cellen(RIET, null, 2, 20),
                cellen(HOF, null, 0, 20),
                cellen(HOF, null, 1, 12),
                cellen(HOF, null, 2, 3)),
            Map.of());
    assertThat(antwoorden(uitkomsten, RIET)).containsExactly(0, 1, 2);
    assertThat(antwoorden(uitkomsten, HOF)).containsExactly(0);
    assertThat(antwoorden(uitkomsten, null)).containsExactly(0);
    Vragenlijstinhoud drie = met(List.of(RIET, HOF, PLEIN), false, VEILIG);
    assertThat(
            antwoorden(
                Uitkomstrekening.bereken(
                    drie,
                    samen(
                        cellen(RIET, null, 0, 20),
                        cellen(RIET, null, 1, 20),
                        cellen(HOF, null, 0, 9),
                        cellen(PLEIN, null, 0, 6),
                        cellen(PLEIN, null, 1, 1)),
                    Map.of()),
                null))
        .as("what two hidden wijken answered together is a group too")
        .containsExactly(2);
  }

  @Test
  @Bedrijfsregel("MON-191")
  void vanMeerAntwoordenIsOokWieHetNietKoosEenKleinGetal() {
    List<Telcel> cellen = new ArrayList<>();
    cellen.add(new Telcel(RIET, null, 1, 0, 39));
    cellen.add(new Telcel(RIET, null, 1, 1, 20));
    cellen.add(new Telcel(RIET, null, 1, Telcel.BEANTWOORD, 40));
    assertThat(
            antwoorden(
                Uitkomstrekening.bereken(
                    met(List.of(RIET), false, VragenlijstFixture.MEER), cellen, Map.of()),
                RIET))
        .containsExactly(1, 2);
  }

  @Test
  @Bedrijfsregel("MON-192")
  void woordenNoemenDeWijkNietWaarTeWeinigMensenSchreven() {
    Vragenlijstinhoud inhoud = met(List.of(RIET, HOF), false, VEILIG);
    assertThat(
            Uitkomstrekening.metWijk(
                inhoud, samen(cellen(RIET, null, 0, 12), cellen(HOF, null, 0, 10))))
        .containsExactly(1);
    assertThat(
            Uitkomstrekening.metWijk(
                inhoud, samen(cellen(RIET, null, 0, 12), cellen(HOF, null, 0, 1))))
        .isEmpty();
    assertThat(Uitkomstrekening.metWijk(inhoud, cellen(RIET, null, 0, 12)))
        .as("where nobody wrote, nobody is known")
        .containsExactly(1);
  }
}
