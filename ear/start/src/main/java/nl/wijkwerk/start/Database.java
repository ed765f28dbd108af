package nl.wijkwerk.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where the facts are kept, and as whom Wijkwerk gets in. */
public record Database(String url, String gebruiker, String wachtwoord) {
  private static final int OUDSTE_VERSIE = 14;

  /** Opens a connection, or says in one sentence why it cannot. */
  public Connection verbind() throws Startfout {
    Properties eigenschappen = new Properties();
    eigenschappen.setProperty("user", gebruiker);
    eigenschappen.setProperty("password", wachtwoord);
    eigenschappen.setProperty("connectTimeout", "10");
    eigenschappen.setProperty("loginTimeout", "15");
    eigenschappen.setProperty("ApplicationName", "wijkwerk-start");
    try {
      return DriverManager.getConnection(url, eigenschappen);
    } catch (SQLException e) {
      throw new Startfout(zin(e), e);
    }
  }

  /** Refuses a server that Wijkwerk cannot use. */
  public void controleer() throws Startfout {
    try (Connection verbinding = verbind()) {
      int versie = verbinding.getMetaData().getDatabaseMajorVersion();
      if (versie < OUDSTE_VERSIE) {
        throw new Startfout(
            "De database %s is PostgreSQL %d, maar Wijkwerk heeft %d of nieuwer nodig; werk de databaseserver bij."
                .formatted(adres(), versie, OUDSTE_VERSIE));
      }
    } catch (SQLException e) {
      throw new Startfout(zin(e), e);
    }
  }

  private String zin(SQLException e) {
    String staat = e.getSQLState() == null ? "" : e.getSQLState();
    if (staat.startsWith("28")) {
      return "De database %s laat gebruiker \"%s\" niet toe; controleer WIJKWERK_DB_GEBRUIKER en WIJKWERK_DB_WACHTWOORD."
          .formatted(adres(), gebruiker);
    }
    if (staat.equals("3D000")) {
      return "Op de databaseserver bestaat de database van %s niet; maak haar aan of verbeter WIJKWERK_DB_URL."
          .formatted(adres());
    }
    if (staat.equals("53300")) {
      return "De database %s heeft geen verbinding meer vrij; sluit andere programma's af of verhoog max_connections."
          .formatted(adres());
    }
    return "De database %s is niet bereikbaar; controleer WIJKWERK_DB_URL en of de databaseserver aan staat."
        .formatted(adres());
  }

  /** The address without parameters, which may hold a password. */
  String adres() {
    int vraag = url.indexOf('?');
    return vraag < 0 ? url : url.substring(0, vraag);
  }

  @Override
  public String toString() {
    return "Database[" + adres() + ", " + gebruiker + "]";
  }
}
