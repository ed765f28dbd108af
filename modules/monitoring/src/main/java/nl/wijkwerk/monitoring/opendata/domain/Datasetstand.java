package nl.wijkwerk.monitoring.opendata.domain;

import java.util.EnumSet;
import java.util.Set;

/** How far a dataset is. */
public enum Datasetstand {
  CONCEPT,
  GEPUBLICEERD,
  INGETROKKEN;

  Set<Datasetstand> volgende() {
    return switch (this) {
      case CONCEPT, GEPUBLICEERD -> EnumSet.of(GEPUBLICEERD, INGETROKKEN);
      case INGETROKKEN -> EnumSet.noneOf(Datasetstand.class);
    };
  }
}
