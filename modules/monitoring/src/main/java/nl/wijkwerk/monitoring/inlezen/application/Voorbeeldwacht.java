package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Status;

/** Waits for a delivery of the sample: one is read in at a time, and these are small. */
@ApplicationScoped
class Voorbeeldwacht {
  private static final Duration KORT = Duration.ofMillis(50);
  private static final Duration GEDULD = Duration.ofMinutes(2);

  @Inject private Inlezen inlezen;

  void op(int id) {
    Instant einde = Instant.now().plus(GEDULD);
    Inlevering levering = inlezen.read(id);
    while (levering.status().loopt() && Instant.now().isBefore(einde)) {
      LockSupport.parkNanos(KORT.toNanos());
      levering = inlezen.read(id);
    }
    if (levering.status() != Status.GEREED && levering.status() != Status.IDENTIEK) {
      throw new IllegalStateException(
          "Levering %d uit %s: %s".formatted(id, levering.bron(), levering.status()));
    }
  }
}
