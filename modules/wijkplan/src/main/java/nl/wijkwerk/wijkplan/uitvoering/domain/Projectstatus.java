package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** Where a project stands, and where it can go from there. */
public enum Projectstatus {
  /** The projectplan is being written. */
  VOORBEREIDING,
  /** Being carried out. */
  IN_UITVOERING,
  /** Done; somebody keeps it up, and on a date it is looked back on. */
  AFGESLOTEN,
  /** Will not be done, or not any further. */
  VERVALLEN;

  /** The states that can follow this one. */
  @Bedrijfsregel("WPL-33")
  public Set<Projectstatus> volgende() {
    return switch (this) {
      case VOORBEREIDING -> Set.of(IN_UITVOERING, VERVALLEN);
      case IN_UITVOERING -> Set.of(AFGESLOTEN, VERVALLEN);
      case AFGESLOTEN, VERVALLEN -> Set.of();
    };
  }

  /** Whether work is still to be done. */
  public boolean open() {
    return this == VOORBEREIDING || this == IN_UITVOERING;
  }
}
