package nl.wijkwerk.monitoring.reeks.domain;

/** How an area followed on another. */
public enum Opvolgsoort {
  /** The same area and code, with another name. */
  HERNOEMD,
  /** The same area with another code. */
  HERCODEERD,
  /** Several areas that became one. */
  SAMENGEVOEGD,
  /** One area that became several. */
  GESPLITST;

  /** Whether figures of before and after are about the same place. */
  public boolean sluitAan() {
    return this != GESPLITST;
  }
}
