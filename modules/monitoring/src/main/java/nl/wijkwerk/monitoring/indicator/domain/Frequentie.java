package nl.wijkwerk.monitoring.indicator.domain;

/** How often the source gives new figures. */
public enum Frequentie {
  KWARTAAL(1),
  HALFJAAR(1),
  JAAR(1),
  TWEE_JAAR(2),
  VIER_JAAR(4),
  ONREGELMATIG(0);

  private final int jaren;

  Frequentie(int jaren) {
    this.jaren = jaren;
  }

  /** Years between two years that figures are about; 0 when that cannot be told. */
  public int jaren() {
    return jaren;
  }
}
