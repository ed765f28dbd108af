package nl.wijkwerk.samenwerking.overleg.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A meeting in a list.
 *
 * @param punten number of points on its agenda
 * @param besloten how many of them were decided
 * @param gevuld minutes that they take together
 */
public record VergaderingRegel(
    UUID id,
    UUID overlegId,
    String overleg,
    LocalDate datum,
    LocalTime begintijd,
    int duurMinuten,
    Vergaderstatus status,
    int punten,
    int besloten,
    int gevuld,
    long versie) {
  public LocalTime eindtijd() {
    return begintijd.plusMinutes(duurMinuten);
  }
}
