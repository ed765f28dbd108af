package nl.wijkwerk.kern.module;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Asks the database every other second whether it is there, over a connection that it keeps: a pool
 * that is used up is no sign of a database that is gone. An error tells at once. A database that is
 * frozen does not even give that: then the age of its last answer tells, so that requests are
 * refused instead of each waiting for it.
 */
@ApplicationScoped
public class Databasewacht {
  private static final Logger LOG = Logger.getLogger(Databasewacht.class.getName());
  private static final Duration KIJKT = Duration.ofSeconds(2);
  static final Duration STIL = Duration.ofSeconds(10);
  private static final int GEDULD = 5;

  @Resource(lookup = "jdbc/wijkwerk")
  private DataSource bron;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private ManagedThreadFactory draden;

  private final LongSupplier teller;
  private volatile long gezien;
  private volatile boolean gestoord;
  private volatile boolean begonnen;
  private volatile boolean gestopt;
  private Thread draad;

  public Databasewacht() {
    this(System::nanoTime);
  }

  Databasewacht(LongSupplier teller) {
    this.teller = teller;
  }

  /** Starts asking; the database has just answered. */
  synchronized void begin() {
    zag();
    begonnen();
    if (draad == null) {
      draad = draden.newThread(this::waak);
      draad.setName("wijkwerk-databasewacht");
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

  /** Whether the database answered lately and gave no error since, once asking began. */
  @Bedrijfsregel("KRN-17")
  boolean antwoordt() {
    return !begonnen || (!gestoord && teller.getAsLong() - gezien < STIL.toNanos());
  }

  void begonnen() {
    begonnen = true;
  }

  void zag() {
    gezien = teller.getAsLong();
    gestoord = false;
  }

  void storing() {
    gestoord = true;
  }

  private void waak() {
    while (!gestopt) {
      try (Connection verbinding = bron.getConnection()) {
        while (!gestopt && verbinding.isValid(GEDULD)) {
          if (!antwoordt()) {
            LOG.info("The database answers again");
          }
          zag();
          rust();
        }
      } catch (SQLException | RuntimeException e) {
        LOG.log(Level.FINE, "Database asked in vain", e);
      }
      if (!gestopt) {
        if (!gestoord) {
          LOG.warning("The database does not answer");
        }
        storing();
        rust();
      }
    }
  }

  private void rust() {
    try {
      TimeUnit.MILLISECONDS.sleep(KIJKT.toMillis());
    } catch (InterruptedException e) {
      gestopt = true;
      Thread.currentThread().interrupt();
    }
  }
}
