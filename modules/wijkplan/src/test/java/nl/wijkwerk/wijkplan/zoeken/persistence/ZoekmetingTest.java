package nl.wijkwerk.wijkplan.zoeken.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import nl.wijkwerk.test.Persistentie;
import nl.wijkwerk.test.Testdatabase;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoekfilter;
import nl.wijkwerk.wijkplan.zoeken.domain.Zoekvraag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares searching in 12 wijken of 10 plans of 40 rows with searching in one such plan. */
class ZoekmetingTest {
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);
  private static final int KEREN = 60;
  private static final int POGINGEN = 4;

  private static final Testdatabase EEN = Testdatabase.of("kern", "wijkplan");
  private static final Testdatabase ALLE = Testdatabase.of("kern", "wijkplan");
  private static Persistentie een;
  private static Persistentie alle;

  @BeforeAll
  static void vul() {
    ZoekFixture.vul(EEN.open(), 1, 1, 40);
    ZoekFixture.vul(ALLE.open(), 12, 10, 40);
    een = Persistentie.of("wijkplan", EEN);
    alle = Persistentie.of("wijkplan", ALLE);
  }

  @AfterAll
  static void sluit() {
    een.close();
    alle.close();
    EEN.close();
    ALLE.close();
  }

  private static long duur(Persistentie bij, String q) {
    long begin = System.nanoTime();
    long gevonden =
        bij.inTransactie(
            em ->
                new JdbcZoekindex(em)
                    .zoek(Zoekvraag.van(q), Zoekfilter.ALLES, VANDAAG, 1, 25)
                    .totaal());
    long duur = System.nanoTime() - begin;
    assertThat(gevonden).isPositive();
    return duur;
  }

  /** Medians of turns about: what disturbs the one disturbs the other. */
  private static double verhouding(String inEen, String inAlle) {
    long[] klein = new long[KEREN];
    long[] groot = new long[KEREN];
    for (int i = 0; i < KEREN; i++) {
      klein[i] = duur(een, inEen);
      groot[i] = duur(alle, inAlle);
    }
    Arrays.sort(klein);
    Arrays.sort(groot);
    double verhouding = (double) groot[KEREN / 2] / klein[KEREN / 2];
    System.out.printf(
        "Zoeken naar %s: %.2f ms in een plan, %.2f ms in 120 plannen, %.2f keer%n",
        inAlle, klein[KEREN / 2] / 1e6, groot[KEREN / 2] / 1e6, verhouding);
    return verhouding;
  }

  private static String uniek(Testdatabase database) {
    return database.value(
        String.class,
        "select lower(split_part(opmerkingen, ' ', 1)) from wijkplan.planregel order by id limit 1");
  }

  @Test
  void zoekenInAllePlannenDuurtNauwelijksLangerDanInEen() {
    String klein = uniek(EEN);
    String groot = uniek(ALLE);
    double beste = Double.MAX_VALUE;
    for (int i = 0; i < POGINGEN && beste >= 1.5; i++) {
      beste = Math.min(beste, verhouding(klein, groot));
    }
    assertThat(beste).isLessThan(1.5);
    System.out.printf(
        "Vier van de veertig regels: %.2f%n", verhouding("verlichting", "verlichting"));
    System.out.printf("Elke regel: %.2f%n", verhouding("bewoners", "bewoners"));
  }
}
