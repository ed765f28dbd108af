package nl.wijkwerk.monitoring.inlezen.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Files that were brought in to be looked at, of which no figure is stored yet.
 *
 * @param jaar of the figures as far as the user said it, or null
 * @param deel whether areas are left out on purpose
 * @param keuzes what the columns become as chosen so far, or null
 * @param inlevering the delivery that it became, or null
 */
public record Proeflezing(
    UUID id,
    long versie,
    String bestandsnaam,
    Integer jaar,
    LocalDate momentopname,
    boolean deel,
    Toewijzing keuzes,
    Integer inlevering,
    String door,
    Instant op) {

  public boolean isIngelezen() {
    return inlevering != null;
  }
}
