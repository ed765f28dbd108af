package nl.wijkwerk.kern.persistentie;

import java.util.Map;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/**
 * The order of a list: fields that it can be sorted by, each with the SQL for it.
 *
 * @param gewoon order when nothing is asked, in SQL
 * @param daarna what decides between rows that are equal, in SQL
 */
public record Sortering(Map<String, String> velden, String gewoon, String daarna) {
  public Sortering {
    velden = Map.copyOf(velden);
  }

  /**
   * The order by clause; rows that lack the field are the smallest.
   *
   * @param sorteer a field, with a minus for descending; empty or null for the usual order
   * @throws OngeldigeInvoer when it is none of the fields
   */
  public String volgorde(String sorteer) {
    if (sorteer == null || sorteer.isBlank()) {
      return " order by " + gewoon;
    }
    boolean aflopend = sorteer.startsWith("-");
    String kolom = velden.get(aflopend ? sorteer.substring(1) : sorteer);
    if (kolom == null) {
      throw OngeldigeInvoer.keuze("sorteer", velden.keySet());
    }
    return " order by " + kolom + (aflopend ? " desc nulls last, " : " nulls first, ") + daarna;
  }
}
