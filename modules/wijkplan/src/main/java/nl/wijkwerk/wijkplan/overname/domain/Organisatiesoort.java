package nl.wijkwerk.wijkplan.overname.domain;

/** Whether an organisation is of the municipality itself. */
public enum Organisatiesoort {
  AFDELING,
  PARTNER
}
