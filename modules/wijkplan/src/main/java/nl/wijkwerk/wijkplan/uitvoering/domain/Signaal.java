package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** What asks for attention in a project. */
public enum Signaal {
  /** The first day, a milestone or the last day has passed without being reached. */
  TE_LAAT,
  /** Nothing changed for a long time while it is being carried out. */
  STIL,
  /** Other work is planned in the same street and period. */
  SAMENLOOP,
  /** What was reached has fallen back, and nobody answered that yet. */
  TERUGVAL,
  /** The date of a look back has passed. */
  TERUGBLIK_TE_LAAT,
  /** A meeting place does not fit a policy of the municipality. */
  PAST_NIET;

  /**
   * What is known of a project on a day.
   *
   * @param volgende day of the first milestone that was not reached, or null
   * @param van first planned day, or null
   * @param tot last planned day, or null
   * @param gewijzigd day of the last change
   * @param terugblik day of the next look back, or null
   */
  public record Stand(
      Projectstatus status,
      LocalDate volgende,
      LocalDate van,
      LocalDate tot,
      LocalDate gewijzigd,
      boolean samenloop,
      boolean terugval,
      LocalDate terugblik,
      boolean pastNiet) {
    /** The first day that has to be kept next, or null. */
    LocalDate eerstvolgend() {
      return Signaal.eerstvolgend(status, volgende, van, tot);
    }
  }

  /** What can have signals, with what there is to say of them. */
  public interface Drager {
    Projectstatus status();

    List<Signaal> signalen();

    /** The first day that was not kept, when it is late. */
    LocalDate laatSinds();

    OffsetDateTime gewijzigd();

    /** Day of the next look back, or null. */
    LocalDate terugblikOp();

    /** Decision to go on though it does not fit a policy, or null. */
    Afwijking afwijking();
  }

  /**
   * @param stilNa number of days without a change after which a project counts as silent
   */
  @Bedrijfsregel({"WPL-44", "WPL-100"})
  public static Set<Signaal> van(Stand stand, LocalDate vandaag, int stilNa) {
    Set<Signaal> signalen = EnumSet.noneOf(Signaal.class);
    boolean open = stand.status().open();
    if (open && voorbij(stand.eerstvolgend(), vandaag)) {
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
    if (open && stand.pastNiet()) {
      signalen.add(PAST_NIET);
    }
    return signalen;
  }

  private static boolean voorbij(LocalDate dag, LocalDate vandaag) {
    return dag != null && dag.isBefore(vandaag);
  }

  /**
   * The day that has to be kept next, or null: of what did not begin yet its first day, and of all
   * that is open its next milestone and last day.
   */
  @Bedrijfsregel("WPL-44")
  public static LocalDate eerstvolgend(
      Projectstatus status, LocalDate volgende, LocalDate van, LocalDate tot) {
    return eerste(eerste(volgende, tot), status == Projectstatus.VOORBEREIDING ? van : null);
  }

  private static LocalDate eerste(LocalDate een, LocalDate ander) {
    return een == null || (ander != null && ander.isBefore(een)) ? ander : een;
  }
}
