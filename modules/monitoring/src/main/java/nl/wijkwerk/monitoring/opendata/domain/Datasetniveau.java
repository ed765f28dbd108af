package nl.wijkwerk.monitoring.opendata.domain;

import java.util.Optional;
import nl.wijkwerk.kern.gebied.Niveau;

/** For which areas a dataset has figures. */
public enum Datasetniveau {
  GEMEENTE,
  WIJK,
  BUURT;

  /** Empty for a level that is never published. */
  static Optional<Datasetniveau> van(Niveau niveau) {
    return switch (niveau) {
      case STAD -> Optional.of(GEMEENTE);
      case WIJK, DORP -> Optional.of(WIJK);
      case BUURT -> Optional.of(BUURT);
      case LAND, STADSDEEL, STRAAT -> Optional.empty();
    };
  }
}
