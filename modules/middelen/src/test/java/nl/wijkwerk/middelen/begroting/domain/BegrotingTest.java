package nl.wijkwerk.middelen.begroting.domain;

import static nl.wijkwerk.middelen.MiddelenFixture.ANDER;
import static nl.wijkwerk.middelen.MiddelenFixture.DAG;
import static nl.wijkwerk.middelen.MiddelenFixture.HOUDER;
import static nl.wijkwerk.middelen.MiddelenFixture.euro;
import static nl.wijkwerk.middelen.MiddelenFixture.heroveringDeRiet;
import static nl.wijkwerk.middelen.MiddelenFixture.leefbareWijken;
import static nl.wijkwerk.middelen.MiddelenFixture.perJaar;
import static nl.wijkwerk.middelen.MiddelenFixture.post;
import static nl.wijkwerk.middelen.MiddelenFixture.postZonderHouder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BegrotingTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.001", "10.005", "1000000000000"})
  @Bedrijfsregel("MID-04")
  void bedragDatNietKanWordtGeweigerd(String bedrag) {
    geschonden("MID-04", "bedrag", () -> Bedrag.eis(euro(bedrag)));
  }

  @Test
  @Bedrijfsregel("MID-04")
  void ontbrekendBedragWordtGeweigerd() {
    geschonden("MID-04", "bedrag", () -> Bedrag.eis(null));
  }

  @Test
  @Bedrijfsregel("MID-09")
  void jarenMoetenSamenDeBegrotingZijn() {
    geschonden(
        "MID-09",
        "jaren",
        () -> begroting(euro("2000"), new TreeMap<>(Map.of(2026, euro("1500")))));
  }

  @Test
  @Bedrijfsregel("MID-09")
  void jaarBuitenDeLooptijdWordtGeweigerd() {
    geschonden(
        "MID-09",
        "jaren",
        () -> begroting(euro("2000"), new TreeMap<>(Map.of(2031, euro("2000")))));
  }

  @Test
  @Bedrijfsregel("MID-09")
  void postenZijnSamenNietMeerDanDeBegroting() {
    Begroting begroting = heroveringDeRiet();
    Post eerste = nieuwePost(begroting, "1999999.99", Map.of(), List.of());

    assertThatCode(() -> nieuwePost(begroting, "0.01", Map.of(), List.of(eerste)))
        .doesNotThrowAnyException();
    geschonden("MID-09", "bedrag", () -> nieuwePost(begroting, "0.02", Map.of(), List.of(eerste)));
  }

  @Test
  @Bedrijfsregel("MID-09")
  void postenVanEenJaarZijnSamenNietMeerDanDatJaar() {
    Begroting begroting = leefbareWijken();
    Post eerste = nieuwePost(begroting, "625000", Map.of(2024, euro("625000")), List.of());

    assertThatCode(() -> nieuwePost(begroting, "1", Map.of(2025, euro("1")), List.of(eerste)))
        .doesNotThrowAnyException();
    geschonden(
        "MID-09",
        "jaren",
        () -> nieuwePost(begroting, "1", Map.of(2024, euro("1")), List.of(eerste)));
  }

  @Test
  @Bedrijfsregel("MID-09")
  void postVanEenJaarbegrotingHeeftZelfJaren() {
    geschonden("MID-09", "jaren", () -> nieuwePost(leefbareWijken(), "1000", Map.of(), List.of()));
    geschonden(
        "MID-09", "jaren", () -> nieuwePost(leefbareWijken(), "1000", perJaar("100"), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-01, 2026-06-30",
    "2025-01-01, 2026-01-01",
    "2025-01-01, ",
    "2026-12-31, ",
    "2026-12-31, 2027-01-31"
  })
  @Bedrijfsregel("MID-07")
  void tweeBudgethoudersOpEenDagWordtGeweigerd(LocalDate van, LocalDate tot) {
    Post post = postZonderHouder(heroveringDeRiet());
    post.wijsAan(
        HOUDER, "Een", List.of(HOUDER), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    geschonden("MID-07", "van", () -> post.wijsAan(ANDER, "Twee", List.of(ANDER), van, tot));
  }

  @Test
  @Bedrijfsregel("MID-07")
  void aansluitendeTermijnenMogen() {
    Post post = post();
    LocalDate grens = LocalDate.of(2026, 6, 30);
    post.beeindig(post.budgethouders().get(0).id(), grens);
    post.wijsAan(ANDER, "Twee", List.of(ANDER), grens.plusDays(1), null);

    assertThat(post.budgethouderOp(grens)).get().extracting("persoon").isEqualTo(HOUDER);
    assertThat(post.budgethouderOp(grens.plusDays(1))).get().extracting("persoon").isEqualTo(ANDER);
    assertThat(post.budgethouderOp(LocalDate.of(2025, 12, 31))).isEmpty();
  }

  @Test
  @Bedrijfsregel("MID-07")
  void verlengdeTermijnOverDeVolgendeHeenWordtGeweigerd() {
    Post post = post();
    UUID eerste = post.budgethouders().get(0).id();
    post.beeindig(eerste, LocalDate.of(2026, 6, 30));
    post.wijsAan(ANDER, "Twee", List.of(ANDER), LocalDate.of(2026, 7, 1), null);

    geschonden("MID-07", "tot", () -> post.beeindig(eerste, LocalDate.of(2026, 7, 1)));
  }

  @Test
  @Bedrijfsregel("MID-12")
  void wieDeRolNietHeeftWordtGeenBudgethouder() {
    Post post = postZonderHouder(heroveringDeRiet());

    geschonden("MID-12", "persoon", () -> post.wijsAan(ANDER, "Twee", List.of(HOUDER), DAG, null));
    assertThat(post.budgethouders()).isEmpty();
  }

  @Test
  @Bedrijfsregel("MID-13")
  void termijnEindigtNietVoorHijBegint() {
    Post post = postZonderHouder(heroveringDeRiet());
    geschonden(
        "MID-13", "tot", () -> post.wijsAan(HOUDER, "Een", List.of(HOUDER), DAG, DAG.minusDays(1)));
    geschonden("MID-13", "van", () -> post.wijsAan(HOUDER, "Een", List.of(HOUDER), null, null));

    Post metHouder = post();
    UUID termijn = metHouder.budgethouders().get(0).id();
    geschonden("MID-13", "tot", () -> metHouder.beeindig(termijn, LocalDate.of(2025, 12, 31)));
    geschonden("MID-13", "tot", () -> metHouder.beeindig(termijn, null));
  }

  @Test
  void onbekendeTermijnKanNietEindigen() {
    assertThatThrownBy(() -> post().beeindig(UUID.randomUUID(), DAG))
        .isInstanceOf(NietGevonden.class);
  }

  private static Post nieuwePost(
      Begroting begroting, String bedrag, Map<Integer, BigDecimal> jaren, List<Post> bestaand) {
    return begroting.nieuwePost("X-01", "Post", euro(bedrag), jaren, null, bestaand);
  }

  private static Begroting begroting(BigDecimal bedrag, Map<Integer, BigDecimal> jaren) {
    return new Begroting(
        UUID.randomUUID(),
        "X",
        "Begroting",
        null,
        bedrag,
        new Looptijd(2026, 2029),
        jaren,
        List.of(),
        List.of(),
        null);
  }

  private static void geschonden(String regel, String veld, ThrowingCallable werk) {
    assertThatThrownBy(werk)
        .isInstanceOfSatisfying(
            Regelovertreding.class,
            fout -> {
              assertThat(fout.regel()).isEqualTo(regel);
              assertThat(fout.veld()).isEqualTo(veld);
            });
  }
}
