package nl.wijkwerk.monitoring.vragenlijst.domain;

/** From draft to open to closed, and never back. */
public enum Vragenlijststatus {
  CONCEPT,
  OPEN,
  GESLOTEN
}
