package nl.wijkwerk.monitoring.inlezen.domain;

/** What became of a delivery. */
public enum Status {
  WACHT,
  BEZIG,
  GEREED,
  IDENTIEK,
  MISLUKT,
  GEANNULEERD,
  AFGEBROKEN,
  TERUGGETROKKEN;

  public boolean loopt() {
    return this == WACHT || this == BEZIG;
  }
}
