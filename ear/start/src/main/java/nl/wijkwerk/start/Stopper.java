package nl.wijkwerk.start;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Ends what was started, last first, once; also when the user presses Ctrl-C. */
final class Stopper {
  private final Deque<AutoCloseable> gestart = new ArrayDeque<>();
  private final PrintStream uit;
  private volatile boolean bezig;

  Stopper(PrintStream uit) {
    this.uit = uit;
  }

  /** From now on a signal to this process ends everything in order. */
  void luister() {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (!bezig) {
                    uit.println();
                    uit.print("Wijkwerk stopt... ");
                    stop();
                    uit.println("gestopt.");
                  } else {
                    stop();
                  }
                },
                "wijkwerk-stop"));
  }

  /** Keeps what must be ended; ends it at once when the stop has already begun. */
  <T extends AutoCloseable> T bewaar(T wat) {
    synchronized (gestart) {
      gestart.push(wat);
    }
    if (bezig) {
      stop();
    }
    return wat;
  }

  boolean bezig() {
    return bezig;
  }

  void stop() {
    bezig = true;
    synchronized (gestart) {
      while (!gestart.isEmpty()) {
        try {
          gestart.pop().close();
        } catch (Exception e) {
          uit.println("Niet alles is netjes gestopt: " + e.getMessage());
        }
      }
    }
  }
}
