package nl.wijkwerk.monitoring.inlezen.application;

import java.util.List;
import java.util.Map;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.monitoring.inlezen.domain.Bladkeus;
import nl.wijkwerk.monitoring.inlezen.domain.Bronmaat;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.Kolom;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand;
import nl.wijkwerk.monitoring.inlezen.domain.Onthouden;
import nl.wijkwerk.monitoring.inlezen.domain.Proeflezing;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;
import nl.wijkwerk.monitoring.inlezen.domain.Vervanging;
import nl.wijkwerk.monitoring.inlezen.domain.Voorbeeld;
import nl.wijkwerk.monitoring.inlezen.domain.Weigering;

/**
 * A file as it would be read in.
 *
 * @param cbs when it was recognised as one of CBS, else null
 * @param eigen when a person says what its columns are, else null
 * @param fout why it cannot be read in as it is, or null
 * @param bladkeus which sheet of a workbook is read, or null
 */
public record Proefbeeld(
    Proeflezing proef, Cbs cbs, Eigen eigen, OngeldigBestand fout, Bladkeus bladkeus) {

  /**
   * A file of CBS.
   *
   * @param tabel id of the table, or null
   * @param kolommen as they were recognised
   * @param indicatoren names of the measures, by their id
   * @param rijen the first rows
   */
  public record Cbs(
      String bron,
      String tabel,
      int jaar,
      boolean voorlopig,
      List<Kolom> kolommen,
      Map<Integer, String> indicatoren,
      List<List<String>> rijen,
      List<String> gebieden) {}

  /**
   * A file of anybody else.
   *
   * @param voorbeeld the first rows
   * @param keuzes as proposed, or as chosen so far
   * @param onthouden whether they were chosen before for a file with these headers
   * @param vanCollega what somebody else had remembered since, which stays for next time; or null
   * @param nogTeKiezen what has to be chosen first; then nothing is known of its figures
   * @param jaren what it holds, by year
   * @param problemen the first of what would be refused
   * @param aantalProblemen how much would be refused
   * @param twijfels what would be read, and is doubted
   * @param vervangt figures of another source that these come in the place of, for the areas that
   *     they are of
   * @param vreemd areas of which nothing is known, but which would be stored
   * @param geheel whether all of the file was looked at
   */
  public record Eigen(
      String naam,
      List<String> koppen,
      Voorbeeld voorbeeld,
      Toewijzing keuzes,
      boolean onthouden,
      Onthouden vanCollega,
      List<Bronmaat> maten,
      List<Regelovertreding> nogTeKiezen,
      List<Jaar> jaren,
      List<Weigering> problemen,
      int aantalProblemen,
      Inleesverslag.Twijfels twijfels,
      List<Vervanging> vervangt,
      Inleesverslag.Vreemd vreemd,
      boolean geheel) {

    public List<List<String>> rijen() {
      return voorbeeld.eerste();
    }
  }

  /**
   * What a file holds of one year.
   *
   * @param gebieden how many areas
   * @param indeling the year of which the areas are known, when that is another one; else null
   */
  public record Jaar(
      int jaar, int gebieden, int waarden, int ontbrekend, int geweigerd, Integer indeling) {}
}
