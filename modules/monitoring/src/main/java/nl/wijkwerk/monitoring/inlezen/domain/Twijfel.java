package nl.wijkwerk.monitoring.inlezen.domain;

import java.math.BigDecimal;

/**
 * A figure that is read and stored, and probably is not right: where it stands, what it says, and
 * why somebody should look at it.
 *
 * @param regel line of a CSV file, or row of a sheet
 * @param cel "D7" when it stands in a sheet, else null
 * @param geheel name of what it should be a part of, or code of the area that has the name; null
 *     when it is about a percentage
 * @param geheelWaarde the figure of that, or null
 */
public record Twijfel(
    long regel,
    String cel,
    String kolom,
    String waarde,
    Reden reden,
    String geheel,
    BigDecimal geheelWaarde) {

  /** Why it is doubted. */
  public enum Reden {
    ONDER_NUL_PROCENT,
    BOVEN_HONDERD_PROCENT,
    PROCENTTEKEN,
    MEER_DAN_GEHEEL,
    NAAM_VAN_ANDER_GEBIED
  }
}
