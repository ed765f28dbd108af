package nl.wijkwerk.monitoring.inlezen.domain;

/**
 * What one column becomes.
 *
 * @param kop as it stands above the column
 * @param naam of the measure that it has figures of or belongs to, or null
 * @param eenheid of that measure, or null
 */
public record Kolomkeuze(String kop, Kolomrol rol, String naam, String eenheid) {

  public Kolomkeuze {
    naam = Toewijzing.kaal(naam);
    eenheid = Toewijzing.kaal(eenheid);
  }
}
