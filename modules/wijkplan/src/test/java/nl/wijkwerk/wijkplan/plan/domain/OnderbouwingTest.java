package nl.wijkwerk.wijkplan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnderbouwingTest {
  private static final Wijkplan PLAN = WijkplanFixture.concept();

  private static Planregel regel(Integer ambitie, String raming, Integer van, Integer tot) {
    return WijkplanFixture.regel(
        PLAN,
        new Planregelinhoud(
            ambitie,
            "Doel",
            false,
            null,
            raming == null ? null : new BigDecimal(raming),
            van,
            tot,
            null,
            null,
            ambitie == null ? null : "Indicator",
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  @Test
  void teltWatMeetbaarIsEnWatAlleenEenIndicatorHeeft() {
    Onderbouwing.Doelstellingen d =
        Onderbouwing.Doelstellingen.van(
            List.of(
                WijkplanFixture.regel(PLAN, WijkplanFixture.doel()),
                regel(1, null, null, null),
                regel(null, "5", 2027, 2027)));
    assertThat(d).isEqualTo(new Onderbouwing.Doelstellingen(2, 2, 1, List.of("1.1")));
  }

  @Test
  void ramingIsGelijkVerdeeldEnDeSomKloptOpDeCent() {
    Onderbouwing.Middelen m =
        Onderbouwing.Middelen.van(
            List.of(
                regel(1, "100.00", 2027, 2029),
                regel(null, "5", 2027, null),
                regel(2, null, 2027, 2027)),
            Map.of(2028, new BigDecimal("20"), 2030, new BigDecimal("7")),
            true);
    assertThat(m.zonderRaming()).isEqualTo(1);
    assertThat(m.jaren())
        .extracting(j -> j.jaar() + ": " + j.raming() + " / " + j.gereserveerd())
        .containsExactly("2027: 38.33 / 0", "2028: 33.33 / 20", "2029: 33.34 / 0", "2030: 0 / 7");
  }

  @Test
  void zonderMiddelenBlijftOnbekendWatErGereserveerdIs() {
    Onderbouwing.Middelen m =
        Onderbouwing.Middelen.van(List.of(regel(1, "9", 2027, 2027)), Map.of(), false);
    assertThat(m.bekend()).isFalse();
    assertThat(m.jaren()).singleElement().satisfies(j -> assertThat(j.gereserveerd()).isNull());
  }
}
