package nl.wijkwerk.samenwerking.overleg.domain;

import static nl.wijkwerk.samenwerking.overleg.OverlegFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.toegang.Rol;
import org.junit.jupiter.api.Test;

class BesluitRegelTest {
  private static BesluitRegel vastgelegd(OffsetDateTime moment) {
    return new BesluitRegel(
        UUID.randomUUID(),
        "2026-1",
        UUID.randomUUID(),
        UUID.randomUUID(),
        "Opgavetafel",
        TAFEL,
        "Parkeren of groen",
        Uitkomst.AKKOORD,
        REDEN,
        Rol.AMBTELIJK_OPDRACHTGEVER,
        "Ambtelijk opdrachtgever",
        moment,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Test
  @Bedrijfsregel("SAM-15")
  void besluitLaatZienDatHetVoorDeVergaderingIsVastgelegd() {
    assertThat(vastgelegd(om(TAFEL.minusDays(1), 23)).vooruit()).isTrue();
    assertThat(vastgelegd(om(TAFEL, 0)).vooruit()).isFalse();
    assertThat(vastgelegd(om(TAFEL.plusDays(2), 10)).vooruit()).isFalse();
  }
}
