package nl.wijkwerk.wijkplan.evaluatie.domain;

import java.time.LocalDate;

/** How far an evaluation is. */
public enum Evaluatiestand {
  OPEN,
  /** Open, and past the day on which it had to be closed. */
  TE_LAAT,
  AFGESLOTEN;

  /**
   * Of an evaluation that is not closed.
   *
   * @param uiterlijk day on which it has to be closed
   */
  public static Evaluatiestand vanOpen(LocalDate uiterlijk, LocalDate vandaag) {
    return vandaag.isAfter(uiterlijk) ? TE_LAAT : OPEN;
  }
}
