package nl.wijkwerk.wijkplan.overname.domain;

/** What an organisation does with an item of a plan. */
public enum Standpunt {
  NEEMT_OVER,
  WIJKT_AF
}
