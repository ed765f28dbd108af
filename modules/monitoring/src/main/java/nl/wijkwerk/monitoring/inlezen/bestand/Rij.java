package nl.wijkwerk.monitoring.inlezen.bestand;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import nl.wijkwerk.monitoring.inlezen.domain.Cel;
import nl.wijkwerk.monitoring.inlezen.domain.Getalschrift;

/**
 * A row of a table as its file holds it.
 *
 * @param regel number of the line of a CSV file, or of the row of a sheet
 * @param velden what stands in it, by column from 0; a number of a sheet as it is written in Dutch
 * @param formules columns that a sheet computes: what they hold is what was last saved
 * @param getallen columns that hold a number of a sheet, and not a text that says one
 */
record Rij(long regel, List<String> velden, Set<Integer> formules, BitSet getallen) {

  private static final BitSet GEEN = new BitSet(0);

  static Rij van(long regel, List<String> velden) {
    return new Rij(regel, velden, Set.of(), GEEN);
  }

  /** Empty where the row is shorter. */
  String veld(int kolom) {
    return kolom >= 0 && kolom < velden.size() ? velden.get(kolom) : "";
  }

  /** A text as it is read in this way of writing; a number of a sheet is what it is. */
  Cel cel(int kolom, Getalschrift schrift) {
    return isGetal(kolom) ? Getalschrift.leesGetal(veld(kolom)) : schrift.lees(veld(kolom));
  }

  /** The same, of a table of CBS. */
  Cel cel(int kolom) {
    return isGetal(kolom) ? Getalschrift.leesGetal(veld(kolom)) : Cel.lees(veld(kolom));
  }

  boolean isGetal(int kolom) {
    return kolom >= 0 && getallen.get(kolom);
  }

  boolean isLeeg() {
    return velden.stream().allMatch(String::isBlank);
  }
}
