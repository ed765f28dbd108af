package nl.wijkwerk.monitoring.doel.domain;

import nl.wijkwerk.kern.regel.Bedrijfsregel;

/** Why the progress of a goal cannot be told. */
public enum Doelreden {
  /** The plan does not say what is measured. */
  GEEN_INDICATOR,
  /** Monitoring has no indicator of that name, and nobody entered a count. */
  ONBEKENDE_INDICATOR,
  GEEN_BEGINWAARDE,
  GEEN_STREEFWAARDE,
  GEEN_STREEFDATUM,
  /** Start and target are the same: there is no way to go. */
  GEEN_WEG,
  /** Nothing was measured or counted after the start. */
  GEEN_CIJFER,
  /** Borders or code of the area changed since the start. */
  BREUK,
  /** The newest figure or count is of before the plan began: it says nothing of the plan. */
  VOOR_HET_PLAN,
  /** The change since the start lies within the margin of the survey: it may be chance. */
  BINNEN_MARGE;

  /** A goal that only lacks figures is not one that nobody can measure. */
  @Bedrijfsregel("MON-131")
  Doelstand stand() {
    return switch (this) {
      case GEEN_CIJFER, VOOR_HET_PLAN, BINNEN_MARGE -> Doelstand.NOG_NIET;
      default -> Doelstand.NIET_MEETBAAR;
    };
  }
}
