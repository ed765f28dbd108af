package nl.wijkwerk.monitoring.inlezen.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.NieuweInlevering;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * A benchmark, not a test: it runs when it is asked for by name. Reading in the file of CBS of 2020
 * beside COPY of the same rows into a table with the same indexes, turn about.
 *
 * <pre>
 * mvn -pl modules/monitoring -am test -Dtest=InleesMeting -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class InleesMeting {
  /** Aim of the work on monitoring: times of COPY. */
  private static final double HOOGSTENS = 3;

  private static final int KEREN = 5;
  private static final String KOLOMMEN =
      " (inlevering_id, gebied_code, indicator_id, waarde, ontbreekt) ";

  private record Bestand(Path pad) implements Aanlevering.Bron {
    @Override
    public String naam() {
      return pad.getFileName().toString();
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(pad);
    }
  }

  private static List<Bestand> bestanden() throws IOException {
    for (Path map = Path.of("").toAbsolutePath(); map != null; map = map.getParent()) {
      Path kandidaat = map.resolve("shared/data/cbs-kwb-2020");
      if (Files.isDirectory(kandidaat)) {
        try (var paden = Files.list(kandidaat)) {
          return paden.filter(p -> p.toString().endsWith(".csv")).map(Bestand::new).toList();
        }
      }
    }
    assumeTrue(false, "shared/data/cbs-kwb-2020 is not there");
    throw new AssertionError();
  }

  @Test
  void inlezenNaastCopy() throws IOException, SQLException {
    List<Bestand> bronnen = bestanden();
    try (Testdatabase database = Testdatabase.of("kern", "monitoring").open()) {
      database.execute("create table public.kopie (like monitoring.waarneming including all)");
      long[] inlezen = new long[KEREN];
      long[] copy = new long[KEREN];
      byte[] rijen = null;
      for (int keer = -1; keer < KEREN; keer++) {
        database.execute("truncate monitoring.waarneming, monitoring.geldend, public.kopie");
        long begin = System.nanoTime();
        leesIn(bronnen, database);
        long halverwege = System.nanoTime();
        if (rijen == null) {
          rijen = rijen(database);
        }
        long tweede = System.nanoTime();
        kopieer(database, rijen);
        long eind = System.nanoTime();
        if (keer >= 0) {
          inlezen[keer] = halverwege - begin;
          copy[keer] = eind - tweede;
        }
      }
      double keer = (double) midden(inlezen) / midden(copy);
      System.out.printf(
          "| %d rijen | inlezen %.2f s | COPY %.2f s | %.2f |%n",
          database.value(Long.class, "select count(*) from public.kopie"),
          midden(inlezen) / 1e9,
          midden(copy) / 1e9,
          keer);
      assertThat(keer).isLessThanOrEqualTo(HOOGSTENS);
    }
  }

  private static void leesIn(List<Bestand> bronnen, Testdatabase database)
      throws IOException, SQLException {
    Clock klok = Clock.systemUTC();
    JdbcInleveringen inleveringen = new JdbcInleveringen(database.dataSource(), klok);
    try (Aanlevering aanlevering = Aanlevering.van(new ArrayList<>(bronnen), Grenzen.STANDAARD)) {
      Cijferbestand bestand =
          Cijferbestand.open(
              aanlevering,
              new Kolomherkenner(inleveringen.herkenningen()),
              new KernGebiedsnamen(new Gebieden(database.dataSource())),
              null);
      int id =
          inleveringen
              .voegToe(
                  new NieuweInlevering(
                      "CBS",
                      "84799NED",
                      bestand.jaar(),
                      null,
                      false,
                      "meting",
                      1,
                      aanlevering.vingerafdruk(),
                      "Meting"))
              .orElseThrow();
      inleveringen.begin(id);
      try (Connection c = database.dataSource().getConnection()) {
        c.setAutoCommit(false);
        new Inleesgang(c, id, new KernGebieden(c), (fase, gelezen, totaal) -> {}, klok)
            .voerUit(bestand);
        c.commit();
      }
    }
  }

  private static byte[] rijen(Testdatabase database) throws IOException, SQLException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (Connection c = database.dataSource().getConnection()) {
      c.unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy monitoring.waarneming" + KOLOMMEN + "to stdout", uit);
    }
    return uit.toByteArray();
  }

  private static void kopieer(Testdatabase database, byte[] rijen)
      throws IOException, SQLException {
    try (Connection c = database.dataSource().getConnection()) {
      c.unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy public.kopie" + KOLOMMEN + "from stdin", new ByteArrayInputStream(rijen));
    }
  }

  private static long midden(long[] metingen) {
    long[] gesorteerd = metingen.clone();
    Arrays.sort(gesorteerd);
    return gesorteerd[gesorteerd.length / 2];
  }
}
