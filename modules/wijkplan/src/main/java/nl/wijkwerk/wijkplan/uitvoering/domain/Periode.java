package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.time.LocalDate;

/** The days on which work is planned, both included; null when that is not known. */
public record Periode(LocalDate van, LocalDate tot) {
  public boolean bekend() {
    return van != null && tot != null;
  }

  /** Whether a day lies in both; a period that is not known overlaps nothing. */
  public boolean overlapt(Periode ander) {
    return bekend() && ander.bekend() && !van.isAfter(ander.tot()) && !ander.van().isAfter(tot);
  }
}
