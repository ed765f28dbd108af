package nl.wijkwerk.monitoring.inlezen.domain;

/**
 * One way in which a source names a measure. The key has no numeric suffix: CBS shifts those every
 * year.
 *
 * @param vanafJaar first year in which the key stands for this measure, or null
 * @param totJaar last year in which it does, or null
 */
public record Herkenning(
    int indicatorId,
    String sleutel,
    String titel,
    String eenheid,
    String groep,
    Integer vanafJaar,
    Integer totJaar) {

  public Herkenning(int indicatorId, String sleutel, String titel, String eenheid, String groep) {
    this(indicatorId, sleutel, titel, eenheid, groep, null, null);
  }

  boolean heeftSleutelIn(int jaar) {
    return (vanafJaar == null || vanafJaar <= jaar) && (totJaar == null || jaar <= totJaar);
  }
}
