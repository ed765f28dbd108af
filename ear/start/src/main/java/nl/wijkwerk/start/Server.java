package nl.wijkwerk.start;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the modules, as a process of its own. */
public final class Server implements AutoCloseable {
  private final Process proces;

  private Server(Process proces) {
    this.proces = proces;
  }

  /** What the server needs to know to start. */
  public record Opzet(
      Path verspreiding,
      Gegevensmap gegevens,
      Instellingen instellingen,
      Database database,
      Optional<Path> pidbestand) {}

  public static Server start(Opzet opzet) throws Startfout {
    Path werk = opzet.gegevens().server();
    Path log = opzet.gegevens().serverlog();
    try {
      for (String map : List.of("uitgepakt", "loopt", "tijdelijk", "geheim")) {
        Gegevensmap.leeg(werk.resolve(map));
      }
      schrijfDatabase(werk.resolve("geheim"), opzet.database());
      Optional<String> aanmeldgeheim = opzet.instellingen().aanmeldgeheim();
      if (aanmeldgeheim.isPresent()) {
        Gegevensmap.schrijfGeheim(
            werk.resolve("geheim").resolve("wijkwerk.oidc.geheim"), aanmeldgeheim.get());
      }
      Optional<String> swingsleutel = opzet.instellingen().swingsleutel();
      if (swingsleutel.isPresent()) {
        Gegevensmap.schrijfGeheim(
            werk.resolve("geheim").resolve("wijkwerk.monitoring.bron-swing-sleutel"),
            swingsleutel.get());
      }
      if (Files.exists(log)) {
        Files.move(
            log, log.resolveSibling("server.vorige.log"), StandardCopyOption.REPLACE_EXISTING);
      }
      ProcessBuilder bouwer =
          new ProcessBuilder(opdracht(opzet))
              .directory(werk.toFile())
              .redirectErrorStream(true)
              // A file, not a pipe: the server must not block or break when the starter is gone.
              .redirectOutput(log.toFile());
      bouwer.environment().keySet().removeIf(naam -> naam.startsWith("WIJKWERK_"));
      bouwer.environment().putAll(opzet.instellingen().voorServer());
      return new Server(bouwer.start());
    } catch (IOException e) {
      throw new Startfout(
          "De server is niet te starten vanuit %s (%s); controleer de rechten en de vrije ruimte."
              .formatted(werk, e.getMessage()),
          e);
    }
  }

  private static void schrijfDatabase(Path geheim, Database database) throws IOException {
    Gegevensmap.schrijfGeheim(geheim.resolve("wijkwerk.db.url"), database.url());
    Gegevensmap.schrijfGeheim(geheim.resolve("wijkwerk.db.gebruiker"), database.gebruiker());
    Gegevensmap.schrijfGeheim(geheim.resolve("wijkwerk.db.wachtwoord"), database.wachtwoord());
  }

  static List<String> opdracht(Opzet opzet) throws Startfout {
    Path verspreiding = opzet.verspreiding();
    Path bibliotheek = verspreiding.resolve("server");
    Path werk = opzet.gegevens().server();
    Instellingen instellingen = opzet.instellingen();
    List<String> regel = new ArrayList<>();
    regel.add(java());
    regel.addAll(
        List.of(
            "-Xmx512m",
            "-XX:MaxMetaspaceSize=384m",
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError"));
    regel.add(
        "-javaagent:"
            + bibliotheek.resolve("wijkwerk-waker.jar")
            + opzet.pidbestand().map(bestand -> "=" + bestand).orElse(""));
    regel.add("-Djava.io.tmpdir=" + werk.resolve("tijdelijk"));
    regel.add("-Dfile.encoding=UTF-8");
    regel.add("-Duser.timezone=Europe/Amsterdam");
    regel.add("-Dwijkwerk.adres=" + instellingen.adres());
    regel.add("-Dwijkwerk.demonstratie=" + instellingen.demonstratie());
    regel.add(
        "-Dwijkwerk.voorbeeld="
            + instellingen
                .voorbeeld(verspreiding.resolve("config").resolve("voorbeeldgemeente"))
                .map(Path::toString)
                .orElse("geen"));
    regel.addAll(instellingen.javaOpties());
    regel.addAll(List.of("-jar", bibliotheek.resolve("payara-micro.jar").toString()));
    // Not --nocluster: with that, the data grid still listens on every network address.
    regel.add("--nohazelcast");
    regel.add("--disablephonehome");
    regel.addAll(List.of("--unpackdir", werk.resolve("uitgepakt").toString()));
    regel.addAll(List.of("--rootdir", werk.resolve("loopt").toString()));
    regel.addAll(List.of("--secretsdir", werk.resolve("geheim").toString()));
    regel.addAll(
        List.of(
            "--prebootcommandfile",
            verspreiding
                .resolve("config")
                .resolve("payara-micro")
                .resolve("voor-de-start.asadmin")
                .toString()));
    regel.addAll(List.of("--addlibs", bibliotheek.resolve("postgresql.jar").toString()));
    regel.addAll(List.of("--port", Integer.toString(instellingen.poort())));
    for (Module module : instellingen.modules()) {
      Path war = verspreiding.resolve("modules").resolve(module.naam() + ".war");
      if (!Files.isRegularFile(war)) {
        throw new Startfout(
            "Van module %s ontbreekt %s; bouw of installeer Wijkwerk opnieuw."
                .formatted(module.naam(), war));
      }
      regel.addAll(List.of("--deploy", war.toString()));
      if (module == Module.STARTPAGINA) {
        regel.addAll(List.of("--contextroot", "/"));
      }
    }
    return regel;
  }

  private static String java() {
    return ProcessHandle.current()
        .info()
        .command()
        .orElseGet(() -> Path.of(System.getProperty("java.home"), "bin", "java").toString());
  }

  public boolean leeft() {
    return proces.isAlive();
  }

  /** With what the process ended; only after it did. */
  public int uitkomst() {
    return proces.exitValue();
  }

  public CompletableFuture<Process> einde() {
    return proces.onExit();
  }

  /** Asks the server to stop and waits for it; ends it when it does not listen. */
  @Override
  public void close() {
    if (!proces.isAlive()) {
      return;
    }
    try (OutputStream opdracht = proces.getOutputStream()) {
      opdracht.write(Waker.STOP);
    } catch (IOException e) {
      proces.destroy();
    }
    try {
      if (!proces.waitFor(30, TimeUnit.SECONDS)) {
        proces.destroyForcibly();
        proces.waitFor(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      proces.destroyForcibly();
    }
  }
}
