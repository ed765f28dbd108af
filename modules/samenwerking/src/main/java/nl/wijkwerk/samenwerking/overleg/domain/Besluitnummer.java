package nl.wijkwerk.samenwerking.overleg.domain;

/** Number that a decision is cited by: "2026-7", counted through the year over all forums. */
public record Besluitnummer(int jaar, int nummer) {
  @Override
  public String toString() {
    return jaar + "-" + nummer;
  }
}
