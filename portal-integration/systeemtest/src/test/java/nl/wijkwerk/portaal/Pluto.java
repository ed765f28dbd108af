package nl.wijkwerk.portaal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Projectmap;

/** A real Apache Pluto on Tomcat with the portlets of Wijkwerk, as the trial sets it up. */
final class Pluto implements AutoCloseable {
  static final String WACHTWOORD = "demo";

  private static final Duration GEDULD = Duration.ofMinutes(3);

  private final Process proces;
  private final int poort;
  private final Path sleutels;

  private Pluto(Process proces, int poort, Path sleutels) {
    this.proces = proces;
    this.poort = poort;
    this.sleutels = sleutels;
  }

  static Pluto start(int poort, String naam, String wijkwerk) {
    try {
      Path delen = Path.of("target", "pluto").toAbsolutePath();
      Path tomcat = Product.freshFolder("pluto");
      Path proef = Projectmap.root().resolve("portal-integration/proef/pluto");
      try (Stream<Path> gevonden = Files.list(delen)) {
        kopieer(
            gevonden
                .filter(map -> map.getFileName().toString().startsWith("apache-tomcat"))
                .findFirst()
                .orElseThrow(),
            tomcat);
      }
      leeg(tomcat.resolve("webapps"));
      kopieer(delen.resolve("pluto"), tomcat.resolve("webapps/pluto"));
      kopieer(delen.resolve("lib"), tomcat.resolve("lib"));
      Files.copy(
          Projectmap.root().resolve("portal-integration/portlet-war/target/wijkwerk-portlets.war"),
          tomcat.resolve("webapps/wijkwerk-portlets.war"));
      for (String bestand : List.of("server.xml", "context.xml", "tomcat-users.xml")) {
        Files.copy(
            proef.resolve(bestand),
            tomcat.resolve("conf").resolve(bestand),
            StandardCopyOption.REPLACE_EXISTING);
      }
      Files.copy(
          proef.resolve("pluto-portal-driver-config.xml"),
          tomcat.resolve("webapps/pluto/WEB-INF/pluto-portal-driver-config.xml"),
          StandardCopyOption.REPLACE_EXISTING);
      Path sleutels = tomcat.resolve("sleutels");
      List<String> opdracht = new ArrayList<>();
      opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      opdracht.addAll(Intranet.namen());
      opdracht.addAll(
          List.of(
              "-Xmx256m",
              "-XX:+UseSerialGC",
              "--add-opens=java.base/java.lang=ALL-UNNAMED",
              "-Dproef.poort=" + poort,
              "-Dcatalina.home=" + tomcat,
              "-Djava.io.tmpdir=" + tomcat.resolve("temp"),
              "-cp",
              tomcat.resolve("bin/bootstrap.jar")
                  + java.io.File.pathSeparator
                  + tomcat.resolve("bin/tomcat-juli.jar"),
              "org.apache.catalina.startup.Bootstrap",
              "start"));
      ProcessBuilder bouwer =
          new ProcessBuilder(opdracht)
              .redirectErrorStream(true)
              .redirectOutput(Path.of("target", "pluto.log").toFile());
      bouwer.environment().keySet().removeIf(sleutel -> sleutel.startsWith("WIJKWERK_"));
      bouwer
          .environment()
          .putAll(
              Map.of(
                  "WIJKWERK_BASIS",
                  wijkwerk,
                  "WIJKWERK_PORTAAL_UITGEVER",
                  naam,
                  "WIJKWERK_PORTAAL_WACHTEN",
                  "20",
                  "WIJKWERK_PORTAAL_GEBIED",
                  "WK014111",
                  "WIJKWERK_PORTAAL_GROOTSTE",
                  "1",
                  "WIJKWERK_PORTAAL_SLEUTELMAP",
                  sleutels.toString()));
      Pluto pluto = new Pluto(bouwer.start(), poort, sleutels);
      pluto.wacht();
      return pluto;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String adres() {
    return "http://localhost:" + poort;
  }

  /** Where the portal keeps what it signs with. */
  Path sleutels() {
    return sleutels;
  }

  private void wacht() {
    Instant einde = Instant.now().plus(GEDULD);
    while (!antwoordt()) {
      if (!proces.isAlive() || Instant.now().isAfter(einde)) {
        close();
        throw new AssertionError("Pluto did not start; see target/pluto.log");
      }
      try {
        TimeUnit.MILLISECONDS.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private boolean antwoordt() {
    try {
      HttpURLConnection verbinding =
          (HttpURLConnection) URI.create(adres() + "/pluto/portal").toURL().openConnection();
      return verbinding.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static void kopieer(Path van, Path naar) throws IOException {
    try (Stream<Path> alles = Files.walk(van)) {
      for (Path een : alles.toList()) {
        Path doel = naar.resolve(van.relativize(een).toString());
        if (Files.isDirectory(een)) {
          Files.createDirectories(doel);
        } else {
          Files.copy(een, doel, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static void leeg(Path map) throws IOException {
    try (Stream<Path> alles = Files.walk(map)) {
      for (Path een : alles.sorted(java.util.Comparator.reverseOrder()).toList()) {
        if (!een.equals(map)) {
          Files.delete(een);
        }
      }
    }
  }

  @Override
  public void close() {
    proces.destroy();
    try {
      if (!proces.waitFor(20, TimeUnit.SECONDS)) {
        proces.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
