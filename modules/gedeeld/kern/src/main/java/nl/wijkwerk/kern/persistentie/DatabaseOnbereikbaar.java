package nl.wijkwerk.kern.persistentie;

import java.sql.SQLException;

/** The database did not answer, or refused what was asked of it. */
public class DatabaseOnbereikbaar extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseOnbereikbaar(SQLException oorzaak) {
    super(oorzaak.getMessage(), oorzaak);
  }
}
