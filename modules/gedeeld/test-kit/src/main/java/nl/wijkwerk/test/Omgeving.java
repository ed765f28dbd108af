package nl.wijkwerk.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/** What the machine that the tests run on is like. */
final class Omgeving {

  private Omgeving() {}

  /** Whether this variable says that something may not be absent. */
  static boolean required(String variable) {
    return "1".equals(System.getenv(variable));
  }

  /** Skips the test that runs, with the reason; fails it when this variable says so. */
  static RuntimeException missing(String variable, String what) {
    return missing(required(variable), what);
  }

  static RuntimeException missing(boolean required, String what) {
    if (required) {
      throw new AssertionError(what);
    }
    throw new TestAbortedException("Skipped: " + what);
  }

  /** Chromium's sandbox does not work as root. */
  static boolean isRoot() {
    try {
      return Files.exists(Path.of("/proc/self"))
          && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }
}
