package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.List;
import java.util.Set;

/**
 * A row of a table as its file holds it.
 *
 * @param regel number of the line of a CSV file, or of the row of a sheet
 * @param velden what stands in it, by column from 0; a number of a sheet as it is written in Dutch
 * @param formules columns that a sheet computes: what they hold is what was last saved
 */
record Rij(long regel, List<String> velden, Set<Integer> formules) {

  static Rij van(long regel, List<String> velden) {
    return new Rij(regel, velden, Set.of());
  }

  /** Empty where the row is shorter. */
  String veld(int kolom) {
    return kolom >= 0 && kolom < velden.size() ? velden.get(kolom) : "";
  }

  boolean isLeeg() {
    return velden.stream().allMatch(String::isBlank);
  }
}
