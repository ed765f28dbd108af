package nl.wijkwerk.systeem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkwerk.test.Poorten;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Projectmap;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;

/**
 * A benchmark, not a test: it runs when it is asked for by name. The page of distances of the
 * sample municipality, 12 wijken by 50 indicators with figures of 10 years, beside a page of
 * PrimeFaces with nothing on it that was added to the same WAR, turn about.
 *
 * <pre>
 * mvn -pl ear/systeemtest -am verify -Dtest=NONE -Dit.test=MonitoringMeting \
 *   -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false
 * </pre>
 */
class MonitoringMeting {
  /** Aim of the work on monitoring: part of the requests per second of the empty page. */
  private static final double TENMINSTE = 1.0 / 3;

  private static final int WARM = 30;
  private static final int RONDEN = 15;
  private static final int PER_RONDE = 20;
  private static final String LEEG = "/monitoring/meting-leeg";
  private static final String AFSTANDEN = "/monitoring/";

  private static final String LEGE_PAGINA =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
        <h:head><title>Leeg</title></h:head>
        <h:body></h:body>
      </html>
      """;

  /** Half of the indicators is a measure, half a rate, as in the benchmark of the classes. */
  private static final List<String> VULLING =
      List.of(
          "update monitoring.indicator set getoond = false",
          """
          insert into monitoring.indicator (id, code, naam, naam_en, eenheid, decimalen)
          select 5000 + n, 'M' || n, 'Maat ' || n, 'Maat', 'aantal', 1 from generate_series(1, 50) n
          """,
          """
          insert into monitoring.indicator (id, code, naam, naam_en, omschrijving, omschrijving_en,
            eenheid, decimalen, richting, meetwijze, frequentie, teller_id, noemer_id, factor,
            telling_id, minimum, tolerantie, tolerantie_relatief, getoond, volgorde, thema)
          select 6000 + n, 'I' || n, 'Indicator ' || n, 'Indicator', 'Wat er gemeten wordt.', '',
            'per 1.000 inwoners', 1,
            case n % 5 when 0 then 'NEUTRAAL' when 1 then 'HOGER' else 'LAGER' end,
            case when n % 2 = 0 then 'MAAT' else 'VERHOUDING' end, 'JAAR', 5000 + n,
            case when n % 2 = 0 then null else 2 end, case when n % 2 = 0 then 1 else 1000 end, 2, 60,
            1.5, 2, true, n, 'Thema ' || n % 7
          from generate_series(1, 50) n
          """,
          """
          insert into monitoring.inlevering (bron, jaar, bestandsnaam, bytes, vingerafdruk, status, fase,
            aangevraagd_door, aangevraagd_op, klaar_op)
          select 'Meting', 2010 + j, 'meting', 1, j::text, 'GEREED', 'KLAAR', 'meting', now(), now()
          from generate_series(1, 10) j
          """,
          """
          insert into monitoring.geldend (jaar, periode, indicator_id, inlevering_id)
          select l.jaar, l.jaar, m.id, l.id from monitoring.inlevering l, monitoring.indicator m
          where l.bron = 'Meting' and (m.id in (1, 2) or m.id between 5001 and 5050)
          """,
          """
          insert into monitoring.waarneming (inlevering_id, gebied_code, indicator_id, waarde)
          select g.inlevering_id, a.code, g.indicator_id,
            case g.indicator_id when 1 then 1 when 2 then 7000 else round((300 * (0.5 + w.r))::numeric, 2) end
          from monitoring.geldend g
          cross join (select distinct code from kern.gebied where niveau in ('STAD', 'WIJK', 'DORP')) a
          cross join lateral (select random() as r where a.code is not null and g.indicator_id > 0) w
          """,
          "analyze");

  @Test
  void afstandenNaastEenLegePagina() throws IOException {
    try (Testdatabase database = Testdatabase.of().open();
        Product product = start(database)) {
      VULLING.forEach(database::execute);
      Api api = new Api(product.address());
      String koekje = api.signOn(Gebruiker.MANAGER);
      String pagina = vraag(api, AFSTANDEN, koekje);
      assertThat(pagina.split("<td class=\"is-", -1)).hasSize(12 * 50 + 1);
      assertThat(vraag(api, LEEG, koekje)).contains("<title>Leeg</title>");
      for (int i = 0; i < WARM; i++) {
        ronde(api, AFSTANDEN, koekje);
        ronde(api, LEEG, koekje);
      }
      double[] vol = new double[RONDEN];
      double[] leeg = new double[RONDEN];
      for (int i = 0; i < RONDEN; i++) {
        vol[i] = ronde(api, AFSTANDEN, koekje);
        leeg[i] = ronde(api, LEEG, koekje);
      }
      double deel = beste(vol) / beste(leeg);
      System.out.printf(
          "| afstanden %.0f per seconde | lege pagina %.0f per seconde | %.2f |%n",
          beste(vol), beste(leeg), deel);
      assertThat(deel).isGreaterThanOrEqualTo(TENMINSTE);
    }
  }

  /** The product with the one page more in the WAR of monitoring. */
  private static Product start(Testdatabase database) throws IOException {
    Path map = Product.freshFolder("meting-verspreiding");
    kopieer(Product.distribution(), map);
    try (FileSystem war = FileSystems.newFileSystem(map.resolve("modules/monitoring.war"))) {
      Files.writeString(war.getPath("/meting-leeg.xhtml"), LEGE_PAGINA);
    }
    return Product.start(
            map,
            Product.freshFolder("meting-monitoring"),
            Poorten.free(),
            Map.of(
                "WIJKWERK_MODULES",
                "monitoring",
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

  private static void kopieer(Path van, Path naar) throws IOException {
    try (Stream<Path> alles = Files.walk(van)) {
      alles.forEach(
          pad -> {
            try {
              Path doel = naar.resolve(van.relativize(pad).toString());
              if (Files.isDirectory(pad)) {
                Files.createDirectories(doel);
              } else {
                Files.copy(pad, doel);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  /** Requests per second. */
  private static double ronde(Api api, String pad, String koekje) {
    long begin = System.nanoTime();
    for (int i = 0; i < PER_RONDE; i++) {
      vraag(api, pad, koekje);
    }
    return PER_RONDE * 1e9 / (System.nanoTime() - begin);
  }

  private static String vraag(Api api, String pad, String koekje) {
    HttpResponse<String> antwoord = api.getWithCookie(pad, koekje);
    assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
    return antwoord.body();
  }

  private static double beste(double[] metingen) {
    return Arrays.stream(metingen).max().orElseThrow();
  }
}
