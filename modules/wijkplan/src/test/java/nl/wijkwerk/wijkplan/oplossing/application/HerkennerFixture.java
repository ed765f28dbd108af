package nl.wijkwerk.wijkplan.oplossing.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossinginhoud;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsrichting;

public final class HerkennerFixture {
  static final LocalDate VANDAAG = LocalDate.of(2026, 11, 26);

  private HerkennerFixture() {}

  public static Herkenner met(UUID id, String tekst, Set<Integer> ambities) {
    return new Herkenner(List.of(oplossing(id, tekst, ambities, null)), List.of(), VANDAAG);
  }

  static Oplossingsrichting oplossing(UUID id, String tekst, Set<Integer> ambities, LocalDate tot) {
    return new Oplossingsrichting(
        id,
        new Oplossinginhoud(tekst, null, null, ambities, tot),
        OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
  }
}
