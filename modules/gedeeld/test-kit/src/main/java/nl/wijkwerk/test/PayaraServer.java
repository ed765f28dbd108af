package nl.wijkwerk.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A Payara Server of its own from an unpacked distribution: a new domain on free ports of loopback,
 * with the product's settings from {@code config/payara-server} applied as its administrator would.
 */
public final class PayaraServer implements AutoCloseable {

  private static final String DOMAIN = "wijkwerk";
  // What create-domain adds to --portbase for each of its ports, the admin and http ports first.
  private static final int ADMIN = 48;
  private static final int HTTP = 80;
  private static final int[] OFFSETS = {ADMIN, HTTP, 81, 76, 37, 38, 39, 86, 66, 9};
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path home;
  private final int base;
  private final Map<String, String> environment;

  private PayaraServer(Path home, int base, Function<String, Map<String, String>> environment) {
    this.home = home;
    this.base = base;
    this.environment = environment.apply(address());
  }

  /**
   * Makes and starts a domain.
   *
   * @param home the unpacked folder {@code payara6}
   * @param libraries jars for every application, the JDBC driver among them
   * @param environment settings for the product, as an administrator gives them
   */
  public static PayaraServer start(
      Path home, List<Path> libraries, Map<String, String> environment) {
    return start(home, libraries, address -> environment);
  }

  /** The same, with settings that name the address that the server gets. */
  public static PayaraServer start(
      Path home, List<Path> libraries, Function<String, Map<String, String>> environment) {
    PayaraServer server = new PayaraServer(home, Poorten.freeBase(OFFSETS), environment);
    server.create();
    for (Path library : libraries) {
      server.copyLibrary(library);
    }
    server.asadmin("start-domain", DOMAIN);
    try {
      server.applySettings();
    } catch (RuntimeException | AssertionError e) {
      server.close();
      throw e;
    }
    return server;
  }

  /** Puts an application on the server and waits until it runs. */
  public void deploy(Path application) {
    asadmin("deploy", "--name", DOMAIN, application.toAbsolutePath().toString());
  }

  /** Without a slash at the end. */
  public String address() {
    return "http://localhost:" + (base + HTTP);
  }

  /** The server's own log. */
  public String log() {
    Path log = domain().resolve("logs/server.log");
    return Files.exists(log) ? Projectmap.read(log) : "";
  }

  @Override
  public void close() {
    asadmin("stop-domain", "--kill", DOMAIN);
  }

  private void create() {
    Projectmap.delete(domain());
    asadmin("create-domain", "--nopassword", "--portbase", Integer.toString(base), DOMAIN);
    Path settings = domain().resolve("config/domain.xml");
    try {
      // A test listens on loopback only; an administrator decides for himself.
      String text =
          Files.readString(settings)
              .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
              .replaceAll(
                  "<network-listener (?![^>]*address=)",
                  "<network-listener address=\"127.0.0.1\" ");
      Files.writeString(settings, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copyLibrary(Path library) {
    try {
      Path folder = Files.createDirectories(domain().resolve("lib"));
      Files.copy(library, folder.resolve(library.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void applySettings() {
    Path folder = Projectmap.root().resolve("config/payara-server");
    List<Path> files = Projectmap.files(folder, ".asadmin");
    if (files.isEmpty()) {
      throw new AssertionError("There are no settings for Payara Server in " + folder);
    }
    for (Path file : files) {
      asadmin("multimode", "--printprompt=false", "--file", file.toString());
    }
    asadmin("restart-domain", DOMAIN);
  }

  private Path domain() {
    return home.resolve("glassfish/domains").resolve(DOMAIN);
  }

  private String asadmin(String command, String... arguments) {
    List<String> line =
        new ArrayList<>(
            List.of(
                Product.java(),
                "-jar",
                home.resolve("glassfish/lib/client/appserver-cli.jar").toAbsolutePath().toString(),
                "--user",
                "admin",
                "--interactive=false",
                "--port",
                Integer.toString(base + ADMIN),
                command));
    line.addAll(List.of(arguments));
    Proces.Uitkomst outcome = Proces.run(home, PATIENCE, environment, line);
    // multimode goes on after a command that failed, and still ends with 0.
    if (!outcome.succeeded() || outcome.output().matches("(?s).*Command \\S+ failed\\..*")) {
      throw new AssertionError("asadmin " + command + " failed:\n" + outcome.output());
    }
    return outcome.output();
  }
}
