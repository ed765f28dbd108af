package nl.wijkwerk.monitoring.bron.domain;

import java.util.List;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;

/**
 * What a source says of a table.
 *
 * @param stand when the source changed it, in its own words
 * @param waarnemingen how many figures it says that there are, or 0
 * @param gebied the dimension with the areas, or null
 * @param periode the dimension with the periods, or null: then the table is of one year
 * @param gebiedsjaar year of the areas, when it says so
 * @param uitsplitsingen titles of the other dimensions
 * @param groepen of subjects, those that hold others first
 */
public record Tabelbeschrijving(
    String titel,
    String stand,
    int waarnemingen,
    String gebied,
    String periode,
    String gebiedsjaar,
    List<String> uitsplitsingen,
    List<Groep> groepen,
    List<Onderwerp> onderwerpen) {

  /** A title above subjects; {@code ouder} is the id of the one around it, or null. */
  public record Groep(String id, String ouder, String titel) {}

  /**
   * A column.
   *
   * @param sleutel what the figures call it
   * @param kop what its column is called in the file that is made
   * @param groep id of the group around it, or null
   */
  public record Onderwerp(String sleutel, String kop, String titel, String eenheid, String groep) {}

  /** A figure has to be one of an area, and nothing else may tell two figures of it apart. */
  @Bedrijfsregel("MON-84")
  public void vereisGebieden(String tabel) {
    if (gebied == null) {
      throw new OngeldigBestand(Fout.BRON_ZONDER_GEBIED, tabel, titel);
    }
    if (!uitsplitsingen.isEmpty()) {
      throw new OngeldigBestand(
          Fout.BRON_UITGESPLITST, tabel, titel, String.join(", ", uitsplitsingen));
    }
  }
}
