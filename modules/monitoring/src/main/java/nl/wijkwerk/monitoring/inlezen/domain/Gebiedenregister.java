package nl.wijkwerk.monitoring.inlezen.domain;

import java.util.List;

/** Where the areas of a delivery go: they belong to all modules, not to monitoring. */
@FunctionalInterface
public interface Gebiedenregister {

  /**
   * Adds or renames all areas of a year at once, within the transaction of the caller.
   *
   * @param levering number of the delivery that brings them
   * @param deel whether areas are left out on purpose
   */
  void neemOver(int levering, int jaar, boolean deel, List<Gebiedsregel> gebieden);
}
