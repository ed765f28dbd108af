package nl.wijkwerk.samenwerking.toezegging.domain;

import java.util.Locale;

/** Number that a promise is cited by: "T2026-001", counted through the year of the promise. */
public record Toezeggingsnummer(int jaar, int nummer) {
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "T%d-%03d", jaar, nummer);
  }
}
