package nl.wijkwerk.wijkplan.bewoners.domain;

/** What a remark changed: a row of the plan, or nothing. */
public enum Gevolg {
  REGEL,
  NIETS
}
