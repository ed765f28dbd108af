package nl.wijkwerk.wijkplan.plan.domain;

import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Where a plan stands, and where it can go from there. Source: "De ideale wijkaanpak", chapter 4.
 */
public enum Planfase {
  /** Being written. */
  CONCEPT,
  /** Definitive proposal: locked, and with who decides. */
  AANGEBODEN,
  /** Sent back by who decides; being mended. */
  TERUGGESTUURD,
  /** Adopted by who decides; never changes again. */
  VASTGESTELD,
  /** Adopted, and the wijk was told. */
  GECOMMUNICEERD;

  /** The phases that can follow this one. */
  @Bedrijfsregel("WPL-02")
  public Set<Planfase> volgende() {
    return switch (this) {
      case CONCEPT, TERUGGESTUURD -> Set.of(AANGEBODEN);
      case AANGEBODEN -> Set.of(TERUGGESTUURD, VASTGESTELD);
      case VASTGESTELD -> Set.of(GECOMMUNICEERD);
      case GECOMMUNICEERD -> Set.of();
    };
  }

  /** Whether goals and items can be changed. */
  public boolean open() {
    return this == CONCEPT || this == TERUGGESTUURD;
  }
}
