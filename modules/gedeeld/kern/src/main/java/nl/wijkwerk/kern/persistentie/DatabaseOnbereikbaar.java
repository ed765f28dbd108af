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
    return heeftStaat(fout, "22");
  }

  /** Whether the database did answer, and has no room left to keep anything. */
  public static boolean schijfVol(Throwable fout) {
    return heeftStaat(fout, "53100");
  }

  /**
   * Whether the database did answer, and has a row with this primary key already: of two requests
   * at once, this is the second.
   */
  public static boolean bestaatAl(Throwable fout) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof SQLException sql
          && "23505".equals(sql.getSQLState())
          && String.valueOf(sql.getMessage()).contains("_pkey\"")) {
        return true;
      }
    }
    return false;
  }

  private static boolean heeftStaat(Throwable fout, String begin) {
    for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
      if (oorzaak instanceof SQLException sql
          && String.valueOf(sql.getSQLState()).startsWith(begin)) {
        return true;
      }
    }
    return false;
  }
}
