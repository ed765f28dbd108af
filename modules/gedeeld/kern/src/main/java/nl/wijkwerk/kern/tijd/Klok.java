package nl.wijkwerk.kern.tijd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the product, in Dutch time; the domain gets the time passed in. */
@ApplicationScoped
public class Klok {
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  @Produces
  @ApplicationScoped
  public Clock klok() {
    return new Wandklok();
  }

  /** CDI needs a class that it can make a proxy for; {@link Clock#system} gives a final one. */
  static class Wandklok extends Clock {
    private final Clock systeem = Clock.system(ZONE);

    @Override
    public ZoneId getZone() {
      return systeem.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return systeem.withZone(zone);
    }

    @Override
    public java.time.Instant instant() {
      return systeem.instant();
    }
  }
}
