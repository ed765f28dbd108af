package nl.wijkwerk.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The embedded PostgreSQL: made on the first run, started and stopped with Wijkwerk, reachable from
 * this computer only and with a password only.
 */
public final class Postgres implements AutoCloseable {
  private static final String BEHEER = "postgres";
  private static final String NAAM = "wijkwerk";
  private static final String INSTELLINGEN =
      """
      # Wijkwerk schrijft dit bestand bij elke start opnieuw.
      listen_addresses = '127.0.0.1'
      port = %d
      unix_socket_directories = ''
      max_connections = 80
      shared_buffers = 64MB
      maintenance_work_mem = 64MB
      max_wal_size = 512MB
      max_worker_processes = 4
      max_parallel_workers = 2
      io_method = sync
      huge_pages = off
      jit = off
      timezone = 'Europe/Amsterdam'
      log_timezone = 'Europe/Amsterdam'
      password_encryption = 'scram-sha-256'
      """;

  private final Gegevensmap gegevens;
  private final Programma programma;
  private boolean gesloten;

  private Postgres(Gegevensmap gegevens, Programma programma) {
    this.gegevens = gegevens;
    this.programma = programma;
  }

  /** Starts the database in a folder that this run holds, and makes it when it is not there yet. */
  public static Postgres start(Gegevensmap gegevens) throws Startfout {
    Postgres postgres = new Postgres(gegevens, Programma.pakUit(gegevens.programma()));
    try {
      postgres.begin();
      return postgres;
    } catch (IOException e) {
      throw new Startfout(
          "De database in %s is niet te starten (%s); controleer de rechten en de vrije ruimte."
              .formatted(gegevens.database(), e.getMessage()),
          e);
    }
  }

  /** The database that another Wijkwerk runs in this folder. */
  public static Database lopend(Gegevensmap gegevens) throws Startfout {
    try {
      List<String> regels = Waker.regels(pidbestand(gegevens));
      return toegang(gegevens, Integer.parseInt(regels.get(3).strip()));
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      throw new Startfout(
          "In %s draait geen database, terwijl de map wel in gebruik is; wacht tot Wijkwerk klaar is met starten."
              .formatted(gegevens.map()),
          e);
    }
  }

  private void begin() throws IOException, Startfout {
    if (!Files.exists(gegevens.database())) {
      maak();
    }
    weigerAndereVersie();
    ruimVorigeOp();
    int poort = vrijePoort();
    Files.writeString(gegevens.database().resolve("wijkwerk.conf"), INSTELLINGEN.formatted(poort));
    Files.deleteIfExists(gegevens.databaselog());
    if (!loop()) {
      throw startNiet();
    }
    try {
      richtIn();
    } catch (Startfout | SQLException e) {
      close();
      throw new Startfout(
          "De database in %s is niet in te richten (%s); zet een reservekopie terug of begin met een lege map."
              .formatted(gegevens.database(), e.getMessage()),
          e);
    }
  }

  private boolean loop() throws IOException {
    return voerUit(
            "pg_ctl",
            List.of(
                "start",
                "-D",
                gegevens.database().toString(),
                "-l",
                gegevens.databaselog().toString(),
                "-w",
                "-t",
                "120",
                "-s"))
        == 0;
  }

  private Startfout startNiet() {
    return new Startfout(
        "De database start niet; de reden staat in %s.%n%s"
            .formatted(gegevens.databaselog(), Logboek.laatste(gegevens.databaselog(), 5).strip()));
  }

  /** Starts the database again after it ended by itself, where the server looks for it. */
  synchronized void herstart() throws Startfout {
    if (gesloten) {
      return;
    }
    try {
      ruimVorigeOp();
      if (!loop()) {
        throw startNiet();
      }
    } catch (IOException e) {
      throw new Startfout(
          "De database in %s is niet opnieuw te starten (%s); controleer de rechten en de vrije ruimte."
              .formatted(gegevens.database(), e.getMessage()),
          e);
    }
  }

  /** Done when the process of the database ends. */
  CompletableFuture<?> einde() {
    return proces()
        .<CompletableFuture<?>>map(ProcessHandle::onExit)
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private void maak() throws IOException, Startfout {
    Path half = gegevens.map().resolve("database.half");
    Gegevensmap.leeg(half);
    gegevens.wachtwoord("database-beheer");
    int uitkomst =
        voerUit(
            "initdb",
            List.of(
                "-D",
                half.toString(),
                "-U",
                BEHEER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + gegevens.geheim().resolve("database-beheer"),
                "-E",
                "UTF8",
                // The same order of text on every system; Dutch order is asked for where it counts.
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
    if (uitkomst != 0) {
      String raad =
          programma.alsBeheerder()
              ? "start Wijkwerk als gewone gebruiker in plaats van als root, of zie"
              : "de reden staat in";
      throw new Startfout(
          "De database is niet te maken; %s %s.%n%s"
              .formatted(raad, uitvoer(), Logboek.laatste(uitvoer(), 5).strip()));
    }
    Files.writeString(
        half.resolve("postgresql.conf"),
        System.lineSeparator() + "include 'wijkwerk.conf'" + System.lineSeparator(),
        StandardOpenOption.APPEND);
    Files.move(half, gegevens.database());
  }

  private void weigerAndereVersie() throws IOException, Startfout {
    Path bestand = gegevens.database().resolve("PG_VERSION");
    String versie = Files.exists(bestand) ? Files.readString(bestand).strip() : "?";
    String eigen = eigenVersie();
    if (!versie.equals(eigen)) {
      throw new Startfout(
          "De gegevens in %s zijn van PostgreSQL %s en deze Wijkwerk heeft PostgreSQL %s; zet de gegevens eerst over, zoals in het handboek voor beheerders staat."
              .formatted(gegevens.database(), versie, eigen));
    }
  }

  private String eigenVersie() throws IOException {
    Process vraag =
        programma.opdracht("postgres", List.of("--version")).redirectErrorStream(true).start();
    String antwoord =
        new String(vraag.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    return antwoord.replaceFirst("(?s).*\\) (\\d+).*", "$1");
  }

  /**
   * Ends a database that outlived the run that started it. The folder is ours, so whatever runs in
   * it has no owner any more; a number that now belongs to another program is forgotten.
   */
  private void ruimVorigeOp() throws IOException {
    Optional<ProcessHandle> vorige = proces();
    if (vorige.isPresent()) {
      stopVriendelijk();
    }
    beeindig();
    vorige.ifPresent(Postgres::wachtOpEinde);
    Files.deleteIfExists(pidbestand(gegevens));
  }

  private void stopVriendelijk() throws IOException {
    voerUit(
        "pg_ctl",
        List.of(
            "stop", "-D", gegevens.database().toString(), "-m", "fast", "-w", "-t", "30", "-s"));
  }

  /**
   * Ends what is left of the database: one that is frozen, or the busy processes of one that was
   * killed, which do not notice that by themselves. As long as one lives, no other can start here.
   */
  private void beeindig() throws IOException {
    Path eigen = gegevens.programma().toRealPath();
    List<ProcessHandle> over =
        ProcessHandle.allProcesses()
            .filter(
                proces ->
                    proces
                        .info()
                        .command()
                        .map(Path::of)
                        .filter(pad -> pad.startsWith(eigen) && isPostgres(pad))
                        .isPresent())
            .toList();
    over.forEach(ProcessHandle::destroyForcibly);
    over.forEach(Postgres::wachtOpEinde);
  }

  private static void wachtOpEinde(ProcessHandle proces) {
    proces.onExit().completeOnTimeout(null, 10, TimeUnit.SECONDS).join();
  }

  /** The process of the database, when it runs. */
  public Optional<ProcessHandle> proces() {
    try {
      long pid = Long.parseLong(Waker.regels(pidbestand(gegevens)).get(0).strip());
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(
              proces ->
                  proces.info().command().map(Path::of).filter(Postgres::isPostgres).isPresent());
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isPostgres(Path opdracht) {
    Path naam = opdracht.getFileName();
    return naam != null && naam.toString().toLowerCase(Locale.ROOT).startsWith("postgres");
  }

  private static Path pidbestand(Gegevensmap gegevens) {
    return gegevens.database().resolve("postmaster.pid");
  }

  /** The file in which the database names its process; the server's guard reads it. */
  public Path pidbestand() {
    return pidbestand(gegevens);
  }

  private static int vrijePoort() throws IOException {
    try (ServerSocket proef = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return proef.getLocalPort();
    }
  }

  private void richtIn() throws Startfout, SQLException, IOException {
    String wachtwoord = gegevens.wachtwoord("database");
    Database beheer =
        new Database(url(lopend(gegevens), BEHEER), BEHEER, gegevens.wachtwoord("database-beheer"));
    try (Connection verbinding = beheer.verbind();
        Statement opdracht = verbinding.createStatement()) {
      if (!bestaat(verbinding, "select 1 from pg_roles where rolname = ?")) {
        // Only hexadecimal digits, so no quoting is at stake.
        opdracht.execute("create role " + NAAM + " login password '" + wachtwoord + "'");
      }
      if (!bestaat(verbinding, "select 1 from pg_database where datname = ?")) {
        opdracht.execute("create database " + NAAM + " owner " + NAAM);
      }
    }
  }

  private static boolean bestaat(Connection verbinding, String vraag) throws SQLException {
    try (PreparedStatement opdracht = verbinding.prepareStatement(vraag)) {
      opdracht.setString(1, NAAM);
      try (ResultSet antwoord = opdracht.executeQuery()) {
        return antwoord.next();
      }
    }
  }

  private static String url(Database ander, String naam) {
    return ander.url().substring(0, ander.url().lastIndexOf('/') + 1) + naam;
  }

  /** How the server gets in. */
  public Database database() throws Startfout {
    return lopend(gegevens);
  }

  private static Database toegang(Gegevensmap gegevens, int poort) throws IOException {
    return new Database(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(poort, NAAM),
        NAAM,
        gegevens.wachtwoord("database"));
  }

  /** Stops the database, a frozen one too; what was written is safe. */
  @Override
  public synchronized void close() {
    gesloten = true;
    try {
      stopVriendelijk();
      beeindig();
    } catch (IOException e) {
      proces().ifPresent(ProcessHandle::destroy);
    }
  }

  private Path uitvoer() {
    return gegevens.logboeken().resolve("database-opdracht.log");
  }

  private int voerUit(String naam, List<String> argumenten) throws IOException {
    Process proces;
    try {
      proces =
          programma
              .opdracht(naam, new ArrayList<>(argumenten))
              .redirectErrorStream(true)
              // A file, not a pipe: the database would hold the pipe open after pg_ctl is done.
              .redirectOutput(uitvoer().toFile())
              .start();
    } catch (IOException e) {
      if (programma.alsBeheerder()) {
        throw new IOException("als root is ook het programma unshare nodig", e);
      }
      throw e;
    }
    try {
      return proces.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      proces.destroy();
      throw new IOException("onderbroken", e);
    }
  }
}
