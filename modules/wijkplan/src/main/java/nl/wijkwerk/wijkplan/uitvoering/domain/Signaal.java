package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** What asks for attention in a project. */
public enum Signaal {
  /** A milestone, or the last day, has passed without being reached. */
  TE_LAAT,
  /** Nothing changed for a long time while it is being carried out. */
  STIL,
  /** Other work is planned in the same street and period. */
  SAMENLOOP,
  /** What was reached has fallen back, and nobody answered that yet. */
  TERUGVAL,
  /** The date of a look back has passed. */
  TERUGBLIK_TE_LAAT;

  /**
   * What is known of a project on a day.
   *
   * @param volgende day of the first milestone that was not reached, or null
   * @param tot last planned day, or null
   * @param gewijzigd day of the last change
   * @param terugblik day of the next look back, or null
   */
  public record Stand(
      Projectstatus status,
      LocalDate volgende,
      LocalDate tot,
      LocalDate gewijzigd,
      boolean samenloop,
      boolean terugval,
      LocalDate terugblik) {}

  /**
   * @param stilNa number of days without a change after which a project counts as silent
   */
  @Bedrijfsregel("WPL-44")
  public static Set<Signaal> van(Stand stand, LocalDate vandaag, int stilNa) {
    Set<Signaal> signalen = EnumSet.noneOf(Signaal.class);
    boolean open = stand.status().open();
    if (open && voorbij(eerste(stand.volgende(), stand.tot()), vandaag)) {
      signalen.add(TE_LAAT);
    }
    if (stand.status() == Projectstatus.IN_UITVOERING
        && !stand.gewijzigd().isAfter(vandaag.minusDays(stilNa))) {
      signalen.add(STIL);
    }
    if (open && stand.samenloop()) {
      signalen.add(SAMENLOOP);
    }
    if (stand.terugval()) {
      signalen.add(TERUGVAL);
    }
    if (stand.status() == Projectstatus.AFGESLOTEN && voorbij(stand.terugblik(), vandaag)) {
      signalen.add(TERUGBLIK_TE_LAAT);
    }
    return signalen;
  }

  private static boolean voorbij(LocalDate dag, LocalDate vandaag) {
    return dag != null && dag.isBefore(vandaag);
  }

  /** The first of two days, either of which may be unknown. */
  public static LocalDate eerste(LocalDate een, LocalDate ander) {
    return een == null || (ander != null && ander.isBefore(een)) ? ander : een;
  }
}
