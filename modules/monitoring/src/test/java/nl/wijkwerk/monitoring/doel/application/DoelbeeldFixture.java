package nl.wijkwerk.monitoring.doel.application;

import java.util.List;
import java.util.UUID;
import nl.wijkwerk.monitoring.doel.domain.Doel;
import nl.wijkwerk.monitoring.doel.domain.DoelFixture;
import nl.wijkwerk.monitoring.doel.domain.Doelinhoud;
import nl.wijkwerk.monitoring.doel.domain.Doelplan;
import nl.wijkwerk.monitoring.doel.domain.Meetpunt;

/** A goal as pages see it, with how far it is. */
public final class DoelbeeldFixture {
  private DoelbeeldFixture() {}

  public static Doelplan plan() {
    return new Doelplan(
        UUID.randomUUID(), "WK014111", "De Riet", null, "Plan", 2012, 2030, "VASTGESTELD", 1);
  }

  /** Measured by figures in percent, with one decimal. */
  public static Doelbeeld gemeten(Doelinhoud doel, List<Meetpunt> punten) {
    return Doelbeeld.van(
        new Doel(plan(), doel, "PROEF", "%", 1, false, DoelFixture.cijfers(doel, punten)), 0);
  }
}
