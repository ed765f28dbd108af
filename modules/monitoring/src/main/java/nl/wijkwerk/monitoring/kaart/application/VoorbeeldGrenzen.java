package nl.wijkwerk.monitoring.kaart.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.module.Voorbeelddeel;
import nl.wijkwerk.monitoring.inlezen.bestand.Voorbeeldbron;
import nl.wijkwerk.monitoring.kaart.domain.Grenslevering;
import nl.wijkwerk.monitoring.kaart.domain.Grensstatus;

/** Reads the borders of the sample in, of the newest year that has areas. */
@ApplicationScoped
public class VoorbeeldGrenzen extends Voorbeelddeel {
  private static final String BESTAND = "grenzen.geojson";
  private static final Duration KORT = Duration.ofMillis(50);
  private static final Duration GEDULD = Duration.ofMinutes(2);

  @Inject private Grenzen grenzen;
  @Inject private Gebieden gebieden;

  public VoorbeeldGrenzen() {
    super(31, BESTAND, "grenzen");
  }

  @Override
  public boolean vervolg(Path map) {
    List<Integer> jaren = gebieden.jaren();
    int jaar = jaren.get(jaren.size() - 1);
    if (grenzen.jaren().stream().noneMatch(j -> j.jaar() == jaar)) {
      int id = grenzen.bekijk(List.of(new Voorbeeldbron(map, BESTAND)));
      grenzen.leesIn(id, grenzen.read(id).voorstel().voorgesteld().orElseThrow().naam(), jaar);
      wachtOp(id);
    }
    return true;
  }

  private void wachtOp(int id) {
    Instant einde = Instant.now().plus(GEDULD);
    Grenslevering levering = grenzen.read(id);
    while (levering.status() == Grensstatus.BEZIG && Instant.now().isBefore(einde)) {
      LockSupport.parkNanos(KORT.toNanos());
      levering = grenzen.read(id);
    }
    if (levering.status() != Grensstatus.GEREED) {
      throw new IllegalStateException(
          "Grenzen uit %s: %s".formatted(levering.bestandsnaam(), levering.status()));
    }
  }
}
