package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkwerk.test.Poorten;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Projectmap;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;

/**
 * A benchmark, not a test: it runs when it is asked for by name. Two products side by side, one
 * with a single plan and one with 12 wijken of 10 plans of 40 items and 15 years of versions,
 * evaluations and trail, answer the same pages turn about.
 *
 * <pre>
 * mvn -pl ear/systeemtest -am verify -Dtest=NONE -Dit.test=WijkplanMeting \
 *   -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
 * </pre>
 *
 * All pages take some seven minutes. With {@code -Dmeting=zoeken,plannen} it asks only those whose
 * name holds one of these words, in capitals or not.
 */
class WijkplanMeting {
  /** Aim of the work on wijkplan: times of one plan. */
  private static final double HOOGSTENS = 1.5;

  private static final int WARM = 40;
  private static final int KEREN = 60;

  private record Vraag(String naam, String pad) {
    /** Whether somebody asked for this page, or for all. */
    boolean gevraagd() {
      return Arrays.stream(System.getProperty("meting", "").toLowerCase(Locale.ROOT).split(","))
          .anyMatch(naam.toLowerCase(Locale.ROOT)::contains);
    }
  }

  @Test
  void honderdtwintigPlannenNaastEenPlan() {
    try (Testdatabase een = Testdatabase.of().open();
        Testdatabase alle = Testdatabase.of().open();
        Product klein = start("een", zonderJit(een));
        Product groot = start("alle", zonderJit(alle))) {
      Planvulling.vul(een, 1, 1);
      Planvulling.vul(alle, 12, 10);
      List<String> teTraag = new ArrayList<>();
      System.out.println("| pagina | een plan | 120 plannen | keer |\n|---|---|---|---|");
      String bijKlein = new Api(klein.address()).signOn(Gebruiker.MANAGER);
      String bijGroot = new Api(groot.address()).signOn(Gebruiker.MANAGER);
      List<Vraag> vragenKlein = vragen(een);
      List<Vraag> vragenGroot = vragen(alle);
      for (int i = 0; i < vragenKlein.size(); i++) {
        Vraag in = vragenKlein.get(i);
        if (!in.gevraagd()) {
          continue;
        }
        double[] ms =
            meet(
                new Api(klein.address()),
                bijKlein,
                in.pad(),
                new Api(groot.address()),
                bijGroot,
                vragenGroot.get(i).pad());
        System.out.printf(
            "| %s | %.1f ms | %.1f ms | %.2f |%n", in.naam(), ms[0], ms[1], ms[1] / ms[0]);
        if (ms[1] / ms[0] > HOOGSTENS) {
          teTraag.add(in.naam());
        }
      }
      assertThat(teTraag).isEmpty();
    }
  }

  /** As the database that Wijkwerk starts itself, and as the manual asks of another. */
  private static Testdatabase zonderJit(Testdatabase database) {
    String naam = database.value(String.class, "select current_database()::text");
    database.execute("alter database " + naam + " set jit = off");
    return database;
  }

  private static Product start(String naam, Testdatabase database) {
    return Product.start(
            Product.freshFolder("meting-" + naam),
            Poorten.free(),
            Map.of(
                "WIJKWERK_MODULES",
                "wijkplan",
                "WIJKWERK_VOORBEELD",
                Projectmap.root().resolve("config/voorbeeldgemeente").toString(),
                "WIJKWERK_DB_URL",
                database.url(),
                "WIJKWERK_DB_GEBRUIKER",
                "postgres",
                "WIJKWERK_DB_WACHTWOORD",
                "postgres"))
        .awaitReady();
  }

  private static List<Vraag> vragen(Testdatabase database) {
    Map<String, Object> plan =
        database
            .query("select id, gebied_code from wijkplan.wijkplan order by gebied_code, titel")
            .get(0);
    String id = plan.get("id").toString();
    String gebied = plan.get("gebied_code").toString();
    String uniek =
        database.value(
            String.class,
            "select lower(split_part(opmerkingen, ' ', 1)) from wijkplan.planregel where plan_id = '%s' and ambitie = 1 order by volgorde limit 1"
                .formatted(id));
    return List.of(
        new Vraag("Wijken", "/wijkplan/"),
        new Vraag("Plannen", "/wijkplan/plannen"),
        new Vraag("Plannen, gefilterd", "/wijkplan/plannen?gebied=" + gebied + "&q=plan"),
        new Vraag("Uitvoering: projecten", "/wijkplan/uitvoering"),
        new Vraag("Projecten te laat", "/wijkplan/uitvoering?signaal=TE_LAAT"),
        new Vraag("Evaluaties", "/wijkplan/evaluaties"),
        new Vraag("Lessen", "/wijkplan/lessen"),
        new Vraag("Open doelen", "/wijkplan/pm-doelen"),
        new Vraag("Oplossingen", "/wijkplan/oplossingen"),
        new Vraag("Wijk in één oogopslag", "/wijkplan/wijk?gebied=" + gebied),
        new Vraag("Blok wijk", "/wijkplan/portlets/oogopslag?gebied=" + gebied),
        new Vraag("Plan", "/wijkplan/plan?id=" + id),
        new Vraag("Plan: uitvoering", "/wijkplan/plan-uitvoering?id=" + id),
        new Vraag("Plan: spoor", "/wijkplan/spoor?id=" + id),
        new Vraag("Verschil tussen twee versies", "/wijkplan/versies?id=" + id),
        new Vraag("Zoeken: een woord in één regel", "/wijkplan/zoeken?q=" + uniek),
        new Vraag("Zoeken: een woord in vier van veertig", "/wijkplan/zoeken?q=verlichting"),
        new Vraag("Zoeken: een woord in elke regel", "/wijkplan/zoeken?q=bewoners"),
        new Vraag("API: plannen", "/wijkplan/api/v1/wijkplannen"),
        new Vraag("API: zoeken", "/wijkplan/api/v1/zoeken?zoek=verlichting"));
  }

  /** Medians in milliseconds, of turns about: what disturbs the one disturbs the other. */
  private static double[] meet(
      Api klein, String bijKlein, String padKlein, Api groot, String bijGroot, String padGroot) {
    long[] een = new long[KEREN];
    long[] alle = new long[KEREN];
    for (int i = -WARM; i < KEREN; i++) {
      long a = duur(klein, padKlein, bijKlein);
      long b = duur(groot, padGroot, bijGroot);
      if (i >= 0) {
        een[i] = a;
        alle[i] = b;
      }
    }
    return new double[] {midden(een), midden(alle)};
  }

  private static long duur(Api api, String pad, String koekje) {
    long begin = System.nanoTime();
    HttpResponse<String> antwoord = api.getWithCookie(pad, koekje);
    long duur = System.nanoTime() - begin;
    assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
    return duur;
  }

  private static double midden(long[] metingen) {
    Arrays.sort(metingen);
    return metingen[metingen.length / 2] / 1e6;
  }
}
