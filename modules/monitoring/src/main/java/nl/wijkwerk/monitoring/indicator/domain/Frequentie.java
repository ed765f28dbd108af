package nl.wijkwerk.monitoring.indicator.domain;

/** How often the source gives new figures. */
public enum Frequentie {
  KWARTAAL,
  HALFJAAR,
  JAAR,
  TWEE_JAAR,
  VIER_JAAR,
  ONREGELMATIG
}
