package nl.wijkwerk.monitoring.inlezen.domain;

/**
 * Which measure a word in the column of subjects stands for.
 *
 * @param tekst as it stands in the file
 * @param naam of the measure; null when its figures are left out
 * @param eenheid of the measure, or null
 */
public record Onderwerpkeuze(String tekst, String naam, String eenheid) {

  public Onderwerpkeuze {
    naam = Toewijzing.kaal(naam);
    eenheid = Toewijzing.kaal(eenheid);
  }

  boolean isVoor(String woord) {
    return Kolomherkenner.genormaliseerd(tekst).equals(Kolomherkenner.genormaliseerd(woord));
  }
}
