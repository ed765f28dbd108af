package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.List;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;

/**
 * Figures of one year with their columns known, wherever they come from. Walking through them gives
 * the same rows each time, so that they can be counted first and stored after.
 */
public interface Cijferbron {

  List<Kolom> kolommen();

  int jaar();

  /** The column with the number of inhabitants, or -1. */
  int inwonerkolom();

  /** Hands over every row; a row or cell that breaks a rule goes to the refusals. */
  void lees(Cijferbestand.Afnemer afnemer);

  /**
   * The areas of which nothing was known before, as far as they came by, in the order of the file:
   * their figures are stored, and whoever reads them in has to know.
   */
  default List<String> vreemd() {
    return List.of();
  }

  /** Whether it tells which areas there are in its year, with all of them; else only figures. */
  default boolean isGebiedenbron() {
    return true;
  }
}
