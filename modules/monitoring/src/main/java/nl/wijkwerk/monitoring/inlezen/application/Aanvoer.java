package nl.wijkwerk.monitoring.inlezen.application;

import java.time.LocalDate;
import java.util.function.Consumer;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsnamen;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;

/**
 * Brings the figures of a delivery in, when it is its turn; beside the request that asked for it.
 */
@FunctionalInterface
public interface Aanvoer {

  /** What the columns and areas of figures are recognised with. */
  record Kennis(Kolomherkenner herkenner, Gebiedsnamen gebiedsnamen) {}

  /**
   * Fetches and hands over, once.
   *
   * @param lezer returns when the figures are read in, or were already
   */
  void lever(int inlevering, Kennis kennis, Consumer<Aangevoerd> lezer);

  /**
   * What was fetched; closed by who made it, after the reader returned.
   *
   * @param momentopname day on which the source made the figures, or null
   */
  record Aangevoerd(Aanlevering aanlevering, Cijferbestand bestand, LocalDate momentopname) {}
}
