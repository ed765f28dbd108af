package nl.wijkwerk.monitoring.inlezen.application;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbron;
import nl.wijkwerk.monitoring.inlezen.bestand.Eigenbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedsnamen;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomherkenner;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;

/**
 * Brings the figures of a delivery in, when it is its turn; beside the request that asked for it.
 */
@FunctionalInterface
public interface Aanvoer {

  /** What the columns and areas of figures are recognised with. */
  record Kennis(Kolomherkenner herkenner, Gebiedsnamen gebiedsnamen, Eigenlezer eigen) {}

  /** Reads figures of which is said what they are, and makes the measures that are new. */
  @FunctionalInterface
  interface Eigenlezer {
    List<Cijferbron> lees(Eigenbestand bestand, Toewijzing keuzes, Integer jaar);
  }

  /**
   * Fetches and hands over, once.
   *
   * @param lezer returns when the figures are read in, or were already
   */
  void lever(int inlevering, Kennis kennis, Consumer<Aangevoerd> lezer);

  /**
   * What was fetched.
   *
   * @param bron who made the figures
   * @param bytes how much of it there is
   * @param vingerafdruk the same for the same figures
   * @param bronnen one per year, in order
   * @param momentopname day on which the source made the figures, or null
   */
  record Aangevoerd(
      String bron,
      long bytes,
      String vingerafdruk,
      List<? extends Cijferbron> bronnen,
      LocalDate momentopname) {

    public Aangevoerd {
      bronnen = List.copyOf(bronnen);
    }
  }
}
