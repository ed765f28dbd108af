package nl.wijkwerk.start;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import nl.wijkwerk.kern.spoor.SpoorControle;

/** The one command: starts Wijkwerk, or does a task for the administrator. */
public final class Wijkwerk {
  private static final String HULP =
      """
      Gebruik: wijkwerk [opdracht]

        (zonder opdracht)   start Wijkwerk; stoppen gaat met Ctrl-C
        controleer-spoor    gaat na of het spoor heel is: niets gewijzigd, niets weg
        help                toont deze tekst

      Instellingen staan in de omgeving of in een bestand:

        WIJKWERK_POORT            poort van de website (8080)
        WIJKWERK_DATA             map met de gegevens (~/.wijkwerk/data)
        WIJKWERK_MODULES          alleen deze modules, met komma's ertussen (alle);
                                  de startpagina komt altijd mee
        WIJKWERK_DEMONSTRATIE     false: geen fictieve gebruikers (true)
        WIJKWERK_VOORBEELD        map waarmee een lege database wordt gevuld, of geen
                                  (in demonstratie de voorbeeldgemeente)
        WIJKWERK_ADRES            netwerkadres, alleen buiten demonstratie (127.0.0.1)
        WIJKWERK_DB_URL           eigen PostgreSQL-server, met WIJKWERK_DB_GEBRUIKER
                                  en WIJKWERK_DB_WACHTWOORD (de ingebouwde database)
        WIJKWERK_JAVA_OPTIES      extra opties voor Java van de server
        WIJKWERK_INSTELLINGEN     bestand met deze instellingen (<gegevensmap>/wijkwerk.env)
      """;

  private final Map<String, String> omgeving;
  private final PrintStream uit;
  private final Stopper stopper;

  private Wijkwerk(Map<String, String> omgeving, PrintStream uit) {
    this.omgeving = omgeving;
    this.uit = uit;
    this.stopper = new Stopper(uit);
  }

  public static void main(String[] argumenten) {
    int uitkomst =
        new Wijkwerk(System.getenv(), System.out)
            .voerUit(argumenten.length == 0 ? "start" : argumenten[0]);
    System.exit(uitkomst);
  }

  private int voerUit(String opdracht) {
    try {
      Voorwaarden.java(Runtime.version().feature());
      return switch (opdracht) {
        case "start" -> start();
        case "controleer-spoor" -> controleerSpoor();
        case "help", "-h", "--help" -> {
          uit.print(HULP);
          yield 0;
        }
        default ->
            throw new Startfout(
                "De opdracht \"%s\" bestaat niet; \"wijkwerk help\" noemt de opdrachten."
                    .formatted(opdracht));
      };
    } catch (Startfout e) {
      if (!stopper.bezig()) {
        uit.println();
        System.err.println(e.getMessage());
      }
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    } finally {
      stopper.stop();
    }
  }

  private int start() throws Startfout, InterruptedException {
    Instellingen instellingen = instellingen();
    stopper.luister();
    new Starter(verspreiding(), instellingen, Voorwaarden.Schijf.echte(), uit, stopper).start();
    return 1;
  }

  private int controleerSpoor() throws Startfout {
    Instellingen instellingen = instellingen();
    Optional<Database> eigen = instellingen.database();
    Database database;
    if (eigen.isPresent()) {
      database = eigen.get();
    } else {
      stopper.luister();
      Gegevensmap gegevens = stopper.bewaar(Gegevensmap.openBestaande(instellingen.gegevensmap()));
      database =
          gegevens.neem()
              ? stopper.bewaar(Postgres.start(gegevens)).database()
              : Postgres.lopend(gegevens);
    }
    try (Connection verbinding = database.verbind()) {
      return SpoorControle.controleer(verbinding, uit);
    } catch (SQLException e) {
      throw new Startfout(
          "Het spoor is niet te lezen (%s); controleer of Wijkwerk op deze database al eens gestart is."
              .formatted(e.getMessage()),
          e);
    }
  }

  private Instellingen instellingen() throws Startfout {
    Instellingen instellingen =
        Instellingen.lees(omgeving, Path.of(System.getProperty("user.home")));
    instellingen.waarschuwingen().forEach(System.err::println);
    return instellingen;
  }

  /** The folder that holds this program, its server and its modules. */
  private static Path verspreiding() throws Startfout {
    try {
      return Path.of(Wijkwerk.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toRealPath()
          .getParent();
    } catch (URISyntaxException | IOException e) {
      throw new Startfout("De map van Wijkwerk is niet te vinden; installeer opnieuw.", e);
    }
  }
}
