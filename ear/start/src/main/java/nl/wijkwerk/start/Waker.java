package nl.wijkwerk.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Goes along in the server's Java and ends it when the starter asks for it, or when the starter is
 * gone without a word; then it ends the embedded database too. Holds nothing but this class.
 */
public final class Waker {
  static final int STOP = 's';

  private Waker() {}

  /**
   * @param pidbestand the file in which the embedded database names its process; empty without one
   */
  public static void premain(String pidbestand) {
    Thread draad = new Thread(() -> waak(pidbestand == null ? "" : pidbestand), "wijkwerk-waker");
    draad.setDaemon(true);
    draad.start();
  }

  private static void waak(String pidbestand) {
    boolean gevraagd = false;
    try {
      gevraagd = System.in.read() == STOP;
    } catch (IOException e) {
      System.err.println("Wijkwerk: the starter cannot be heard any more");
    }
    if (!gevraagd && !pidbestand.isEmpty()) {
      stopDatabase(Path.of(pidbestand));
    }
    System.exit(0);
  }

  /**
   * What the embedded database says of its process. The file names a folder too, on Windows in the
   * code page of the computer; only the numbers matter, so any encoding that takes every byte does.
   */
  static List<String> regels(Path pidbestand) throws IOException {
    return Files.readAllLines(pidbestand, StandardCharsets.ISO_8859_1);
  }

  /** Asks the database to end once nobody is connected any more, so after this server. */
  private static void stopDatabase(Path pidbestand) {
    try {
      long pid = Long.parseLong(regels(pidbestand).get(0).strip());
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    } catch (IOException | RuntimeException e) {
      System.err.println("Wijkwerk: no database to stop");
    }
  }
}
