package nl.wijkwerk.monitoring.vragenlijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Slows down who sends one questionnaire again and again from one address. It counts in memory, for
 * ten minutes, and writes nothing down. A library or a flat may share an address, so the limit is
 * high: it stops a machine, not a neighbour.
 */
@ApplicationScoped
public class Inzendwacht {
  /** Most times that one questionnaire is taken from one address in ten minutes. */
  public static final int MEESTE = 30;

  private static final long VENSTER = Duration.ofMinutes(10).toMillis();
  private static final int MEESTE_ADRESSEN = 10_000;

  private Clock klok;
  private final Map<String, Teller> tellers = new HashMap<>();

  private record Teller(long begin, int aantal) {}

  protected Inzendwacht() {}

  @Inject
  public Inzendwacht(Clock klok) {
    this.klok = klok;
  }

  /** Counts one more, and says whether it may be taken. */
  public synchronized boolean mag(UUID lijst, String adres) {
    long nu = klok.millis();
    tellers.values().removeIf(t -> nu - t.begin() >= VENSTER);
    if (tellers.size() >= MEESTE_ADRESSEN) {
      // So many at once are no neighbours; memory comes first.
      tellers.clear();
    }
    Teller teller =
        tellers.merge(
            lijst + " " + adres,
            new Teller(nu, 1),
            (was, een) -> new Teller(was.begin(), was.aantal() + 1));
    return teller.aantal() <= MEESTE;
  }
}
