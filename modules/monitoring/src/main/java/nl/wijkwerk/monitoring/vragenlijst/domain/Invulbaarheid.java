package nl.wijkwerk.monitoring.vragenlijst.domain;

/** Whether a questionnaire can be filled in now. To residents a draft does not exist. */
public enum Invulbaarheid {
  OPEN,
  NOG_NIET,
  GESLOTEN,
  ONBEKEND
}
