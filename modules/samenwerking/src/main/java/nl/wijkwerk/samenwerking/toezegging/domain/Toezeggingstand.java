package nl.wijkwerk.samenwerking.toezegging.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** How far a promise is. Late is no state: it follows from the date and today. */
public enum Toezeggingstand {
  /** Nothing was reported yet, or it was opened again. */
  OPEN,
  /** Progress was reported. */
  GEMELD,
  /** Answered; only opening it again changes it. */
  AFGEDAAN;

  /** States in which the promise still has to be kept. */
  public static Set<Toezeggingstand> lopend() {
    return EnumSet.of(OPEN, GEMELD);
  }

  /** Whether a promise in this state is late: it has to be kept and its date has passed. */
  @Bedrijfsregel("SAM-22")
  public boolean teLaat(LocalDate uiterlijk, LocalDate vandaag) {
    return this != AFGEDAAN && uiterlijk.isBefore(vandaag);
  }
}
