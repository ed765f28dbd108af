package nl.wijkwerk.kern.persistentie;

import java.sql.SQLException;

/** The database did not answer, or refused what was asked of it. */
public class DatabaseOnbereikbaar extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseOnbereikbaar(SQLException oorzaak) {
    super(oorzaak.getMessage(), oorzaak);
  }

  /**
   * Whether the database did answer, and could not hold a value: a number too large, a character
   * that no text may have (class 22 of the SQL standard).
   */
  public static boolean waardeKanNiet(Throwable fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof SQLException sql
          && String.valueOf(sql.getSQLState()).startsWith("22")) {
        return true;
      }
    }
    return false;
  }
}
