package nl.wijkwerk.kern.tijd;

import java.time.LocalDate;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * The years that a date can have when somebody fills it in, on a screen or through the API. A year
 * outside of it is a slip of the pen: 0202 for 2020.
 */
public final class Datumgrens {
  public static final int EERSTE_JAAR = 1990;
  public static final int LAATSTE_JAAR = 2200;

  private Datumgrens() {}

  /**
   * The same date.
   *
   * @throws BuitenGrens when its year cannot be right
   */
  @Bedrijfsregel("KRN-21")
  public static LocalDate vereis(LocalDate dag) {
    if (dag.getYear() < EERSTE_JAAR || dag.getYear() > LAATSTE_JAAR) {
      throw new BuitenGrens(dag);
    }
    return dag;
  }

  /**
   * Says which years can.
   *
   * @param veld the field as who fills it in knows it
   */
  public static OngeldigeInvoer fout(String veld) {
    return new OngeldigeInvoer(veld, "fout.datum-jaar", veld, EERSTE_JAAR, LAATSTE_JAAR);
  }

  /**
   * A year that is asked for in an address, or null when none is.
   *
   * @param veld the parameter as who writes the address knows it
   */
  @Bedrijfsregel("KRN-21")
  public static Integer jaar(String veld, String tekst) {
    if (tekst == null || tekst.isBlank()) {
      return null;
    }
    int jaar;
    try {
      jaar = Integer.parseInt(tekst.strip());
    } catch (NumberFormatException e) {
      throw new OngeldigeInvoer(veld, "fout.geheel-getal", tekst, veld);
    }
    if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) {
      throw new OngeldigeInvoer(veld, "fout.bereik", veld, EERSTE_JAAR, LAATSTE_JAAR);
    }
    return jaar;
  }

  /** A date that was read, in a year that no date has. */
  public static class BuitenGrens extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BuitenGrens(LocalDate dag) {
      super(dag + " is outside of the years that a date can have");
    }
  }
}
