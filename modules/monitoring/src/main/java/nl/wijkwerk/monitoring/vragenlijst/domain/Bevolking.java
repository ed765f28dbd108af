package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.util.Map;

/**
 * Residents of a wijk of 15 years and older.
 *
 * @param jaar year that these figures are of
 */
public record Bevolking(int jaar, Map<Leeftijdsgroep, Integer> aantallen) {
  public Bevolking {
    aantallen = Map.copyOf(aantallen);
  }

  public int totaal() {
    return aantallen.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean isVolledig() {
    return aantallen.size() == Leeftijdsgroep.values().length && totaal() > 0;
  }
}
