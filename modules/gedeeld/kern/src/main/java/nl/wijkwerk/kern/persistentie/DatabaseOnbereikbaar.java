package nl.wijkwerk.kern.persistentie;

import java.sql.SQLException;

/** The database did not answer, or refused what was asked of it. */
public class DatabaseOnbereikbaar extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseOnbereikbaar(SQLException oorzaak) {
    super(oorzaak.getMessage(), oorzaak);
  }

  /**
   * HTTP status for what went wrong: 400 for a value that the database cannot hold, such as a
   * number too large (class 22 of the SQL standard); 409 for what does not go with what is stored
   * already, perhaps by a colleague just now (class 23); 503 when it did not answer.
   */
  public static int status(Throwable fout) {
    return heeftStaat(fout, "22") ? 400 : heeftStaat(fout, "23") ? 409 : 503;
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
