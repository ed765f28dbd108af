package nl.wijkwerk.monitoring.inlezen.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import javax.sql.DataSource;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.bestand.Grenzen;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.NieuweInlevering;
import nl.wijkwerk.test.Testdatabase;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

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

  /** Aim of the work on monitoring: above an idle heap. Here it is all that there is. */
  private static final int HEAP_MB = 256;

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
        leesIn(bronnen, database.dataSource());
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

  /** Reads in with a heap that is no larger than what it may use above an idle one. */
  @Test
  void inlezenInEenKleineHeap() throws IOException, InterruptedException {
    bestanden();
    try (Testdatabase database = Testdatabase.of("kern", "monitoring").open()) {
      Process proces =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + HEAP_MB + "m",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  InleesMeting.class.getName(),
                  database.url())
              .redirectErrorStream(true)
              .start();
      System.out.print(new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      assertThat(proces.waitFor()).as("read in with %d MB", HEAP_MB).isZero();
      assertThat(database.value(Long.class, "select count(*) from monitoring.waarneming"))
          .isGreaterThan(500_000);
    }
  }

  /** What that test starts in a JVM of its own. */
  public static void main(String[] argumenten) throws IOException, SQLException {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(argumenten[0]);
    database.setUser("postgres");
    database.setPassword("postgres");
    long[] hoogste = {0};
    for (GarbageCollectorMXBean opruimer : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) opruimer)
          .addNotificationListener(
              (melding, terug) ->
                  hoogste[0] =
                      Math.max(hoogste[0], naOpruimen((CompositeData) melding.getUserData())),
              null,
              null);
    }
    System.gc();
    long rust = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    leesIn(bestanden(), database);
    System.out.printf(
        "| heap in rust %d MB | hoogstens na opruimen %d MB | toegestaan %d MB |%n",
        rust >> 20, hoogste[0] >> 20, HEAP_MB);
  }

  private static long naOpruimen(CompositeData gegevens) {
    return GarbageCollectionNotificationInfo.from(gegevens)
        .getGcInfo()
        .getMemoryUsageAfterGc()
        .entrySet()
        .stream()
        .filter(vak -> !vak.getKey().contains("Metaspace") && !vak.getKey().contains("Code"))
        .filter(vak -> !vak.getKey().contains("Class"))
        .mapToLong(vak -> vak.getValue().getUsed())
        .sum();
  }

  private static void leesIn(List<Bestand> bronnen, DataSource database)
      throws IOException, SQLException {
    Clock klok = Clock.systemUTC();
    JdbcInleveringen inleveringen = new JdbcInleveringen(database, klok);
    try (Aanlevering aanlevering = Aanlevering.van(new ArrayList<>(bronnen), Grenzen.STANDAARD)) {
      Cijferbestand bestand =
          Cijferbestand.open(
              aanlevering,
              new Kolomherkenner(inleveringen.herkenningen()),
              new KernGebiedsnamen(new Gebieden(database)),
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
      try (Connection c = database.getConnection()) {
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
