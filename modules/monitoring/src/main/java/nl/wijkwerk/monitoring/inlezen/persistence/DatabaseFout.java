package nl.wijkwerk.monitoring.inlezen.persistence;

import java.sql.SQLException;

/** A database error where no checked exception can pass. */
public class DatabaseFout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseFout(SQLException oorzaak) {
    super(oorzaak);
  }
}
