package nl.wijkwerk.wijkplan.regiegroep.domain;

import java.time.LocalDate;

/** How a seat stands on a day. */
public enum Zetelstand {
  /** Nobody was named. */
  VACANT,
  /** The term is over: time for somebody else. */
  AFGELOPEN,
  /** The term ends soon. */
  LOOPT_AF,
  /** The term has not begun. */
  BEGINT_NOG,
  BEZET;

  /**
   * The state.
   *
   * @param dagen days before its end that a term is said to end soon
   */
  public static Zetelstand van(Zetelinhoud zetel, LocalDate vandaag, int dagen) {
    if (zetel.bezetter() == null) {
      return VACANT;
    }
    if (zetel.tot() != null && vandaag.isAfter(zetel.tot())) {
      return AFGELOPEN;
    }
    if (vandaag.isBefore(zetel.van())) {
      return BEGINT_NOG;
    }
    return zetel.tot() != null && !vandaag.plusDays(dagen).isBefore(zetel.tot()) ? LOOPT_AF : BEZET;
  }

  /** Whether somebody sits there now. */
  public boolean bezet() {
    return this == BEZET || this == LOOPT_AF;
  }
}
