package nl.wijkwerk.kern.gebeurtenis;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.wijkwerk.kern.module.Moduleregister;
import org.postgresql.PGConnection;

/**
 * The thread of this module that follows the event log: woken by the database when an event was
 * committed, and looking by itself every few seconds in case a call was missed.
 */
@ApplicationScoped
public class Volger {
  private static final Logger LOG = Logger.getLogger(Volger.class.getName());

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private ManagedThreadFactory draden;

  @Inject private Verwerkingsstap stap;
  @Inject private Moduleregister register;
  @Inject @Any private Instance<Gebeurtenisverwerker> verwerkers;

  private volatile boolean gestopt;
  private Thread draad;

  /** Starts following; called once, when the module's tables are there. */
  public synchronized void start() {
    if (draad == null) {
      draad = draden.newThread(this::volg);
      draad.setName("wijkwerk-volger");
      draad.start();
    }
  }

  @PreDestroy
  synchronized void stop() {
    gestopt = true;
    if (draad != null) {
      draad.interrupt();
    }
  }

  private void volg() {
    List<Gebeurtenisverwerker> lijst = verwerkers.stream().toList();
    while (!gestopt) {
      try (Connection verbinding = bron.getConnection()) {
        luister(verbinding, lijst);
      } catch (SQLException | RuntimeException e) {
        if (!gestopt) {
          LOG.log(Level.WARNING, "Event log cannot be followed, trying again", e);
          wacht();
        }
      }
    }
  }

  private void luister(Connection verbinding, List<Gebeurtenisverwerker> lijst)
      throws SQLException {
    try (Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("listen " + Gebeurtenissen.KANAAL);
    }
    PGConnection pg = verbinding.unwrap(PGConnection.class);
    while (!gestopt) {
      for (Gebeurtenisverwerker verwerker : lijst) {
        haalIn(verwerker);
      }
      register.meldAanwezig(verbinding);
      pg.getNotifications((int) Verwerkingsstap.VANGNET.toMillis());
    }
    try (Statement opdracht = verbinding.createStatement()) {
      opdracht.execute("unlisten *");
    }
  }

  private void haalIn(Gebeurtenisverwerker verwerker) {
    try {
      while (!gestopt && stap.volgende(verwerker)) {
        // one transaction per event
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Follower " + verwerker.naam() + " failed", e);
      stap.mislukt(verwerker.naam(), String.valueOf(e));
    }
  }

  private static void wacht() {
    try {
      TimeUnit.MILLISECONDS.sleep(Verwerkingsstap.VANGNET.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
