package nl.wijkwerk.monitoring.kaart.domain;

/** What became of a file with borders; as a proposal it still waits for who has to look at it. */
public enum Grensstatus {
  VOORSTEL,
  BEZIG,
  GEREED,
  MISLUKT,
  GEANNULEERD,
  AFGEBROKEN
}
