package nl.wijkwerk.test;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs other programs to their end. */
final class Proces {

  /** How a program ended, and what it said. */
  record Uitkomst(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  private Proces() {}

  /** Runs a program and waits for it; what it writes to both its outputs is the output. */
  static Uitkomst run(
      Path folder, Duration atMost, Map<String, String> environment, List<String> command) {
    try {
      Path output = Files.createTempFile("wijkwerk-", ".txt");
      try {
        ProcessBuilder builder =
            new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
          stop(process);
          throw new IllegalStateException(
              command + " took more than " + atMost + ":\n" + Files.readString(output));
        }
        return new Uitkomst(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends a process and what it started, first kindly. */
  static void stop(Process process) throws InterruptedException {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      process.waitFor(10, TimeUnit.SECONDS);
    }
    children.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
  }

  /** A program on the search path. */
  static Optional<Path> find(String name) {
    List<String> endings = Omgeving.isWindows() ? List.of(".exe", ".cmd", ".bat") : List.of("");
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> endings.stream().map(ending -> Path.of(folder, name + ending)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
