package nl.wijkwerk.monitoring.opendata.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.monitoring.indicator.domain.Frequentie;

/** Datasets for tests. */
public final class DatasetFixture {
  public static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-27T10:00:00Z");
  public static final Set<String> BEKEND = Set.of("PROEF", "BIJSTAND");

  private DatasetFixture() {}

  public static Datasetinhoud inhoud() {
    return inhoud(2020, 2021, Datasetniveau.WIJK);
  }

  public static Datasetinhoud inhoud(int van, int tot, Datasetniveau... niveaus) {
    return new Datasetinhoud(
        "Bijstand per wijk",
        "Mensen met een bijstandsuitkering, per wijk en jaar.",
        Datathema.SOCI,
        List.of("PROEF"),
        List.of(niveaus),
        van,
        tot,
        Licentie.CC_BY_4,
        "Team Onderzoek",
        "onderzoek@gemeente.example",
        Frequentie.JAAR);
  }

  public static Dataset dataset() {
    return new Dataset(UUID.randomUUID(), "bijstand-per-wijk", inhoud(), BEKEND, NU, "M");
  }
}
