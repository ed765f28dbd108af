package nl.wijkwerk.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The whole product as the starter runs it, from the distribution that the build made, on a free
 * port. Tests share the one of {@link #shared()}; tests of starting itself make their own.
 */
public final class Product implements AutoCloseable {

  private static final String READY = "Wijkwerk is klaar";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static Product shared;

  private final Process process;
  private final int port;
  private final Path data;
  private final Path log;

  private Product(Process process, int port, Path data, Path log) {
    this.process = process;
    this.port = port;
    this.data = data;
    this.log = log;
  }

  /**
   * The product with the sample municipality in a fresh data folder, started at the first call in
   * this JVM and stopped with it, or with {@link #stopShared()}.
   */
  public static synchronized Product shared() {
    if (shared == null || !shared.process.isAlive()) {
      Path data = freshFolder("product");
      // Without the figures of the sample: tests read in their own.
      shared =
          start(
                  data,
                  Poorten.free(),
                  Map.of(
                      "WIJKWERK_VOORBEELD",
                      Projectmap.root().resolve("config/voorbeeldgemeente").toString()))
              .awaitReady();
      Runtime.getRuntime().addShutdownHook(new Thread(Product::stopShared));
    }
    return shared;
  }

  /**
   * The address of {@link #shared()}; with {@code WIJKWERK_TEST_ADRES}, of a product that runs
   * already, so that somebody who works on the tests does not wait for it.
   */
  public static String sharedAddress() {
    String running = System.getenv("WIJKWERK_TEST_ADRES");
    return running == null || running.isBlank() ? shared().address() : running;
  }

  /** Gives the memory back to a test that runs something large of its own. */
  public static synchronized void stopShared() {
    if (shared != null) {
      shared.close();
      shared = null;
    }
  }

  /** Starts the product, and comes back before it is ready. */
  public static Product start(Path data, int port, Map<String, String> environment) {
    return start(distribution(), data, port, environment);
  }

  /** The folder of the distribution that the build made. */
  public static Path distribution() {
    return Projectmap.root().resolve("ear/start/target/wijkwerk");
  }

  /** As {@link #start(Path, int, Map)}, from a distribution that a test changed. */
  public static Product start(
      Path distribution, Path data, int port, Map<String, String> environment) {
    Path jar = distribution.resolve("wijkwerk-start.jar");
    if (!Files.isRegularFile(jar)) {
      throw new AssertionError("The build has not made the distribution: " + jar + " is missing");
    }
    try {
      Files.createDirectories(data);
      Path log = Files.createTempFile(logFolder(), data.getFileName() + "-", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(java(), "-Xmx192m", "-Dfile.encoding=UTF-8", "-jar", jar.toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("WIJKWERK_"));
      builder.environment().put("WIJKWERK_DATA", data.toAbsolutePath().toString());
      builder.environment().put("WIJKWERK_POORT", Integer.toString(port));
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      return new Product(process, port, data, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the starter says that everything is ready. */
  public Product awaitReady() {
    Instant end = Instant.now().plus(PATIENCE);
    while (!output(log).contains(READY)) {
      if (!process.isAlive()) {
        throw new AssertionError("Wijkwerk did not start:\n" + output(log));
      }
      if (Instant.now().isAfter(end)) {
        close();
        throw new AssertionError("Wijkwerk is not ready after " + PATIENCE + ":\n" + output(log));
      }
      pause();
    }
    return this;
  }

  /** Waits until the starter ended by itself, and gives its exit code. */
  public int awaitEnd(Duration atMost) {
    try {
      if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("Wijkwerk still runs after " + atMost + ":\n" + output(log));
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Without a slash at the end: "http://localhost:18080". */
  public String address() {
    return "http://localhost:" + port;
  }

  public int port() {
    return port;
  }

  public Path data() {
    return data;
  }

  /** What the starter wrote. */
  public String output() {
    return output(log);
  }

  /** The starter and everything that it started. */
  public List<ProcessHandle> processes() {
    List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
    process.descendants().forEach(all::add);
    return all;
  }

  /** Asks the starter to stop, as Ctrl-C does, and waits for it. */
  @Override
  public void close() {
    try {
      Proces.stop(process);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An empty folder under the build output. */
  public static Path freshFolder(String name) {
    Path folder = Path.of("target", "wijkwerk-" + name).toAbsolutePath();
    Projectmap.delete(folder);
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String java() {
    return Path.of(
            System.getProperty("java.home"), "bin", Omgeving.isWindows() ? "java.exe" : "java")
        .toString();
  }

  private static Path logFolder() throws IOException {
    return Files.createDirectories(Path.of("target", "uitvoer").toAbsolutePath());
  }

  private static String output(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
