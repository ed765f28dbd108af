package nl.wijkwerk.start;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the whole product until it is told to stop. */
final class Starter {
  private static final Duration GEDULD = Duration.ofMinutes(5);
  private static final Duration NA_DE_SERVER = Duration.ofSeconds(10);
  // What passes sooner only tells that a module starts, which is known.
  private static final Duration LANG_GENOEG = Duration.ofSeconds(3);
  private static final int REGELS = 5;
  private static final int HERSTARTS = 3;
  private static final Duration HERSTARTS_BINNEN = Duration.ofMinutes(10);

  private final Path verspreiding;
  private final Instellingen instellingen;
  private final Voorwaarden.Schijf schijf;
  private final PrintStream uit;
  private final Stopper stopper;

  Starter(
      Path verspreiding,
      Instellingen instellingen,
      Voorwaarden.Schijf schijf,
      PrintStream uit,
      Stopper stopper) {
    this.verspreiding = verspreiding;
    this.instellingen = instellingen;
    this.schijf = schijf;
    this.uit = uit;
    this.stopper = stopper;
  }

  /** Comes back only when the server or the database ended by itself. */
  void start() throws Startfout, InterruptedException {
    final Instant begin = Instant.now();
    Gegevensmap gegevens = stopper.bewaar(Gegevensmap.open(instellingen.gegevensmap()));
    gegevens.neemOfWeiger();
    Voorwaarden.ruimte(gegevens.map(), schijf);
    Voorwaarden.poortVrij(instellingen.adres(), instellingen.poort());

    Optional<Postgres> postgres = Optional.empty();
    Optional<Database> eigen = instellingen.database();
    Database database;
    uit.print("Database start... ");
    if (eigen.isPresent()) {
      database = eigen.get();
      database.controleer();
      uit.printf("%s antwoordt%n", database.adres());
    } else {
      Postgres ingebouwd = stopper.bewaar(Postgres.start(gegevens));
      postgres = Optional.of(ingebouwd);
      database = ingebouwd.database();
      uit.printf("klaar in %d s%n", seconden(begin));
    }

    uit.printf("Server start met %s%n", namen());
    Server server =
        stopper.bewaar(
            Server.start(
                new Server.Opzet(
                    verspreiding,
                    gegevens,
                    instellingen,
                    database,
                    postgres.map(Postgres::pidbestand))));
    wachtOpModules(server, gegevens, begin);
    uit.printf("Wijkwerk is klaar na %d s: %s%n", seconden(begin), instellingen.website());
    uit.println("Stoppen: Ctrl-C");
    wachtOpEinde(server, postgres, gegevens);
  }

  private String namen() {
    return String.join(", ", instellingen.modules().stream().map(Module::naam).toList());
  }

  private static long seconden(Instant begin) {
    return Duration.between(begin, Instant.now()).toSeconds();
  }

  private void wachtOpModules(Server server, Gegevensmap gegevens, Instant begin)
      throws Startfout, InterruptedException {
    Gereedheid gereedheid = new Gereedheid(instellingen.adres(), instellingen.poort());
    List<Module> wachtend = new ArrayList<>(instellingen.modules());
    Map<Module, String> redenen = new HashMap<>();
    Map<Module, Instant> sinds = new HashMap<>();
    Instant laatsteNieuws = Instant.now();
    Instant serverKlaar = null;
    while (!wachtend.isEmpty()) {
      if (!server.leeft()) {
        throw serverGestopt(server, gegevens);
      }
      for (Module module : List.copyOf(wachtend)) {
        Gereedheid.Stand stand = gereedheid.vraag(module);
        if (stand.gereed()) {
          uit.printf("  %s is klaar na %d s%n", module.naam(), seconden(begin));
          wachtend.remove(module);
          laatsteNieuws = Instant.now();
        } else if (!stand.reden().equals(redenen.getOrDefault(module, ""))) {
          redenen.put(module, stand.reden());
          sinds.put(module, Instant.now());
          laatsteNieuws = Instant.now();
        } else if (sinds.containsKey(module) && over(sinds.get(module), LANG_GENOEG)) {
          if (!stand.reden().isEmpty()) {
            uit.printf("  %s: %s%n", module.naam(), stand.reden());
          }
          sinds.remove(module);
        } else if (!stand.aanwezig() && serverKlaar != null && over(serverKlaar, NA_DE_SERVER)) {
          throw moduleMislukt(module, gegevens);
        }
      }
      if (serverKlaar == null && Logboek.bevat(gegevens.serverlog(), "ready in")) {
        serverKlaar = Instant.now();
      }
      if (!wachtend.isEmpty() && over(laatsteNieuws, GEDULD)) {
        Module eerste = wachtend.get(0);
        throw new Startfout(
            "Module %s is na %d minuten wachten niet klaar%s; de reden staat in %s.%n%s"
                .formatted(
                    eerste.naam(),
                    GEDULD.toMinutes(),
                    redenen.getOrDefault(eerste, "").isEmpty()
                        ? ""
                        : " (" + redenen.get(eerste) + ")",
                    gegevens.serverlog(),
                    Logboek.fouten(gegevens.serverlog(), eerste.naam(), REGELS)));
      }
      TimeUnit.MILLISECONDS.sleep(400);
    }
  }

  private static boolean over(Instant sinds, Duration duur) {
    return Duration.between(sinds, Instant.now()).compareTo(duur) > 0;
  }

  private static Startfout moduleMislukt(Module module, Gegevensmap gegevens) {
    return new Startfout(
        "Module %s start niet; de reden staat in %s, en deze regels zeggen het meest.%n%s"
            .formatted(
                module.naam(),
                gegevens.serverlog(),
                Logboek.fouten(gegevens.serverlog(), module.naam(), REGELS)));
  }

  private static Startfout serverGestopt(Server server, Gegevensmap gegevens) {
    return new Startfout(
        "De server is onverwacht gestopt met uitkomst %d; de reden staat in %s, en deze regels zeggen het meest.%n%s"
            .formatted(
                server.uitkomst(),
                gegevens.serverlog(),
                Logboek.fouten(gegevens.serverlog(), "", REGELS)));
  }

  private void wachtOpEinde(Server server, Optional<Postgres> postgres, Gegevensmap gegevens)
      throws Startfout {
    Deque<Instant> herstarts = new ArrayDeque<>();
    while (true) {
      List<CompletableFuture<?>> eindes = new ArrayList<>(List.of(server.einde()));
      postgres.map(Postgres::einde).ifPresent(eindes::add);
      CompletableFuture.anyOf(eindes.toArray(CompletableFuture[]::new)).join();
      if (!server.leeft()) {
        throw serverGestopt(server, gegevens);
      }
      herstel(postgres.orElseThrow(), herstarts, gegevens);
    }
  }

  /**
   * The server goes on meanwhile: it says that the database is away, and finds it back by itself.
   */
  private void herstel(Postgres postgres, Deque<Instant> herstarts, Gegevensmap gegevens)
      throws Startfout {
    String laatste = Logboek.laatste(gegevens.databaselog(), REGELS);
    Instant nu = Instant.now();
    herstarts.removeIf(eerder -> eerder.isBefore(nu.minus(HERSTARTS_BINNEN)));
    if (stopper.bezig() || herstarts.size() >= HERSTARTS) {
      throw new Startfout(
          "De database is onverwacht gestopt, voor de %de keer in %d minuten; de reden staat in %s, start Wijkwerk daarna opnieuw.%n%s"
              .formatted(
                  HERSTARTS + 1, HERSTARTS_BINNEN.toMinutes(), gegevens.databaselog(), laatste));
    }
    herstarts.add(nu);
    uit.print("De database is onverwacht gestopt en wordt opnieuw gestart... ");
    postgres.herstart();
    uit.printf("ze draait weer na %d s%n", seconden(nu));
  }
}
