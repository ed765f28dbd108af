package nl.wijkwerk.monitoring.mkba.domain;

/** What a post rests on. Only an evaluation lets a benefit be called an effect. */
public enum Bewijs {
  /** No source and no evaluation. */
  AANNAME,
  /** A source that says how much, not that the intervention caused it. */
  BRON,
  EVALUATIE
}
