package nl.wijkwerk.middelen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkwerk.kern.gebied.Gebiedsindeling;
import nl.wijkwerk.middelen.begroting.domain.Begroting;
import nl.wijkwerk.middelen.begroting.domain.Looptijd;
import nl.wijkwerk.middelen.begroting.domain.Post;
import nl.wijkwerk.middelen.besteding.domain.Besteding;
import nl.wijkwerk.middelen.besteding.domain.Bestedingssoort;
import nl.wijkwerk.middelen.reservering.domain.Onderdeel;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;
import nl.wijkwerk.middelen.reservering.domain.Planonderdeel;
import nl.wijkwerk.middelen.reservering.domain.Reservering;

/** Budgets, posts and items for tests; a test names only what deviates. */
public final class MiddelenFixture {
  public static final String DE_RIET = "WK014111";
  public static final String HOFKAMP = "WK014117";
  public static final UUID HOUDER = UUID.fromString("00000000-0000-0000-0000-000000000001");
  public static final UUID ANDER = UUID.fromString("00000000-0000-0000-0000-000000000002");
  public static final LocalDate DAG = LocalDate.of(2026, 11, 21);
  public static final OffsetDateTime MOMENT =
      OffsetDateTime.of(2026, 11, 21, 9, 30, 0, 0, ZoneOffset.UTC);
  public static final Gebiedsindeling INDELING = String::equals;
  private static final AtomicInteger TELLER = new AtomicInteger();

  private MiddelenFixture() {}

  public static BigDecimal euro(String bedrag) {
    return new BigDecimal(bedrag);
  }

  /** Sociale herovering: 2.000.000 for De Riet, 2026-2029, not per year. */
  public static Begroting heroveringDeRiet() {
    return new Begroting(
        UUID.randomUUID(),
        "SHR" + TELLER.incrementAndGet(),
        "Sociale herovering De Riet",
        DE_RIET,
        euro("2000000"),
        new Looptijd(2026, 2029),
        Map.of(),
        List.of(),
        List.of(),
        null);
  }

  /** Leefbare wijken en dorpen: 625.000 a year, 2023-2026, for the whole municipality. */
  public static Begroting leefbareWijken() {
    return new Begroting(
        UUID.randomUUID(),
        "LWD" + TELLER.incrementAndGet(),
        "Leefbare wijken en dorpen",
        null,
        euro("2500000"),
        new Looptijd(2023, 2026),
        perJaar("625000"),
        List.of("bewonersinitiatieven"),
        List.of("herinrichting van de openbare ruimte"),
        null);
  }

  public static Map<Integer, BigDecimal> perJaar(String bedrag) {
    Map<Integer, BigDecimal> jaren = new TreeMap<>();
    for (int jaar = 2023; jaar <= 2026; jaar++) {
      jaren.put(jaar, euro(bedrag));
    }
    return jaren;
  }

  /** A post of 100.000 in De Riet, 2026-2029, without a budget holder. */
  public static Post postZonderHouder(Begroting begroting) {
    return begroting.nieuwePost(
        begroting.code() + "-02", "Buurtrestaurant", euro("100000"), Map.of(), null, List.of());
  }

  public static Post post(Begroting begroting) {
    Post post = postZonderHouder(begroting);
    wijsHouderAan(post);
    return post;
  }

  public static Post post() {
    return post(heroveringDeRiet());
  }

  /** A post of 625.000 a year, for the whole municipality. */
  public static Post jaarpost(Begroting begroting) {
    Post post =
        begroting.nieuwePost(
            begroting.code() + "-00",
            "Leefbare wijken en dorpen",
            euro("2500000"),
            perJaar("625000"),
            null,
            List.of());
    post.wijsAan(HOUDER, "Budgethouder De Riet", List.of(HOUDER), LocalDate.of(2023, 1, 1), null);
    return post;
  }

  public static void wijsHouderAan(Post post) {
    post.wijsAan(HOUDER, "Budgethouder De Riet", List.of(HOUDER), LocalDate.of(2026, 1, 1), null);
  }

  public static Planonderdeel onderdeel() {
    return onderdeel(DE_RIET, Onderdeelstatus.AANGEBODEN);
  }

  public static Planonderdeel onderdeel(String gebied, Onderdeelstatus status) {
    Planonderdeel onderdeel = new Planonderdeel(UUID.randomUUID(), UUID.randomUUID());
    onderdeel.neemOver(
        1,
        "Wijkplan De Riet",
        gebied,
        "De Riet",
        "2.1",
        "Buurtrestaurant openen",
        euro("80000"),
        new Looptijd(2027, 2028),
        status);
    return onderdeel;
  }

  public static Reservering.Handelend houder() {
    return new Reservering.Handelend(HOUDER, "Budgethouder De Riet", DAG, MOMENT);
  }

  public static Reservering.Stand stand(String totaal) {
    return new Reservering.Stand(euro(totaal), euro(totaal), BigDecimal.ZERO);
  }

  /** What is asked, without going above the estimate. */
  public static Reservering.Wens wens(String bedrag, String reden) {
    return new Reservering.Wens(euro(bedrag), reden, null);
  }

  public static Reservering reservering(Post post, Onderdeel onderdeel, String bedrag) {
    return Reservering.leg(
        post, onderdeel, INDELING, stand("0"), 2027, wens(bedrag, "Keuken"), houder());
  }

  public static Bestedingssoort soort() {
    return new Bestedingssoort("bewonersinitiatief", "Bewonersinitiatief", true, null);
  }

  /** A community garden in De Riet, estimated at 2.500, in 2027. */
  public static Besteding.Inhoud moestuin() {
    return new Besteding.Inhoud(
        "Buurtmoestuin", soort(), DE_RIET, "De Riet", euro("2500"), 2027, 2027);
  }
}
