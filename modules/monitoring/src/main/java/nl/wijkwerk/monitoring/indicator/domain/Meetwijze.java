package nl.wijkwerk.monitoring.indicator.domain;

/** How an indicator is computed from the measures that were delivered. */
public enum Meetwijze {
  /** One measure, times a factor. */
  MAAT,
  /** A measure divided by another, times a factor: a rate. */
  VERHOUDING,
  /** A measure less another, times a factor: what went ahead less what fell back. */
  SALDO,
  /** The weighted mean of several measures. */
  SAMENGESTELD;

  /** Whether a second measure belongs to it. */
  public boolean heeftTweede() {
    return this == VERHOUDING || this == SALDO;
  }
}
