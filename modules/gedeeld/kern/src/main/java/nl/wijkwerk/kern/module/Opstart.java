package nl.wijkwerk.kern.module;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.wijkwerk.kern.gebeurtenis.Volger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the database up to date when the module starts, loads the sample municipality when asked
 * and the database is empty, starts following events, and goes on with what follows on the sample.
 * Runs beside the server's own start, so that modules do not wait for each other, and keeps trying
 * while the database is away.
 */
@ApplicationScoped
public class Opstart {
  private static final Logger LOG = Logger.getLogger(Opstart.class.getName());
  private static final Duration EERSTE_PAUZE = Duration.ofSeconds(1);
  private static final Duration LANGSTE_PAUZE = Duration.ofMinutes(1);

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private ManagedThreadFactory draden;

  @Inject private ModuleBeschrijving module;
  @Inject private Gereedheid gereedheid;
  @Inject private Moduleregister register;
  @Inject private Voorbeeldstart voorbeeld;
  @Inject private Voorbeeldvervolg vervolg;
  @Inject private Volger volger;

  @Inject
  @ConfigProperty(name = "wijkwerk.voorbeeld", defaultValue = "geen")
  private String voorbeeldmap;

  private volatile boolean gestopt;
  private Thread draad;

  void begin() {
    draad = draden.newThread(this::start);
    draad.setName("wijkwerk-opstart");
    draad.start();
  }

  @PreDestroy
  void stop() {
    gestopt = true;
    if (draad != null) {
      draad.interrupt();
    }
  }

  private void start() {
    while (!gestopt) {
      try {
        migreer();
        gereedheid.klaar();
        LOG.log(Level.INFO, "Module {0} is ready", module.naam());
        volger.start();
        vervolgVoorbeeld();
        return;
      } catch (SQLException | RuntimeException e) {
        gereedheid.wacht(
            "De database antwoordt niet of kan niet worden bijgewerkt: " + e.getMessage());
        LOG.log(Level.WARNING, "Module " + module.naam() + " cannot start yet", e);
        try {
          TimeUnit.SECONDS.sleep(5);
        } catch (InterruptedException onderbroken) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }
  }

  private void migreer() throws SQLException {
    Databasebijwerking bijwerking = new Databasebijwerking(bron);
    bijwerking.onderSlot(
        slot -> {
          bijwerking.migreer("kern");
          bijwerking.migreer(module.schema());
          if (!"geen".equals(voorbeeldmap) && nogLeeg(slot)) {
            gereedheid.wacht("De voorbeeldgemeente wordt ingelezen.");
            voorbeeld.laad(voorbeeldmap);
          }
          register.meldAanwezig(slot);
        });
  }

  /** The module is ready by now; the first round comes soon, those after it ever later. */
  private void vervolgVoorbeeld() {
    if ("geen".equals(voorbeeldmap)) {
      return;
    }
    Path map = Path.of(voorbeeldmap);
    Duration pauze = EERSTE_PAUZE;
    try {
      while (!gestopt && vervolg.ga(map)) {
        TimeUnit.MILLISECONDS.sleep(pauze.toMillis());
        pauze = pauze.compareTo(LANGSTE_PAUZE) < 0 ? pauze.multipliedBy(2) : LANGSTE_PAUZE;
      }
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The sample goes on at the next start", e);
    }
  }

  private boolean nogLeeg(Connection verbinding) throws SQLException {
    try (PreparedStatement opdracht =
        verbinding.prepareStatement("select 1 from kern.instelling where sleutel = ?")) {
      opdracht.setString(1, Voorbeeldstart.sleutel(module.naam()));
      try (ResultSet rs = opdracht.executeQuery()) {
        return !rs.next();
      }
    }
  }
}
