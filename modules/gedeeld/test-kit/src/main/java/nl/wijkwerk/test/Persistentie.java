package nl.wijkwerk.test;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.SessionEventListener;
import org.eclipse.persistence.sessions.SessionEventManager;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A module's own persistence unit on a {@link Testdatabase}, with EclipseLink alone and
 * transactions of its own instead of the container's. Register it after the database:
 *
 * <pre>
 * &#64;RegisterExtension
 * static final Persistentie PERSISTENTIE = Persistentie.of("wijkplan", DATABASE);
 * </pre>
 */
public final class Persistentie implements AfterAllCallback, AutoCloseable {

  private final String unit;
  private final Testdatabase database;
  private EntityManagerFactory factory;

  private Persistentie(String unit, Testdatabase database) {
    this.unit = unit;
    this.database = database;
  }

  public static Persistentie of(String unit, Testdatabase database) {
    return new Persistentie(unit, database);
  }

  /** The factory, made at the first call; it fails when the class path has no such unit. */
  public synchronized EntityManagerFactory factory() {
    if (factory == null) {
      Map<String, Object> properties = new HashMap<>();
      properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
      properties.put("jakarta.persistence.jtaDataSource", "");
      properties.put("jakarta.persistence.nonJtaDataSource", database.dataSource());
      properties.put("jakarta.persistence.schema-generation.database.action", "none");
      properties.put("eclipselink.target-server", "None");
      properties.put("eclipselink.target-database", "PostgreSQL");
      // Weaving needs an agent outside a container.
      properties.put("eclipselink.weaving", "false");
      properties.put("eclipselink.logging.level", "SEVERE");
      // Sessions are cached by name and unit: two test classes must not share one.
      properties.put("eclipselink.session-name", unit + "-" + database.url());
      factory = new PersistenceProvider().createEntityManagerFactory(unit, properties);
      if (factory == null) {
        throw new IllegalStateException("No persistence unit \"" + unit + "\" on the class path");
      }
    }
    return factory;
  }

  /** Does the work in a transaction of its own, rolled back when the work throws. */
  public <T> T inTransactie(Function<EntityManager, T> work) {
    EntityManager manager = factory().createEntityManager();
    EntityTransaction transaction = manager.getTransaction();
    try {
      transaction.begin();
      T result = work.apply(manager);
      transaction.commit();
      return result;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      manager.close();
    }
  }

  /** As {@link #inTransactie(Function)}, for work without a result. */
  public void doeInTransactie(Consumer<EntityManager> work) {
    inTransactie(
        manager -> {
          work.accept(manager);
          return null;
        });
  }

  /** How many queries the work asks of the database through JPA, in a transaction of its own. */
  public int telVragen(Consumer<EntityManager> work) {
    AtomicInteger vragen = new AtomicInteger();
    SessionEventListener teller =
        new SessionEventAdapter() {
          @Override
          public void preExecuteQuery(SessionEvent event) {
            vragen.incrementAndGet();
          }
        };
    SessionEventManager gebeurtenissen = JpaHelper.getServerSession(factory()).getEventManager();
    gebeurtenissen.addListener(teller);
    try {
      doeInTransactie(work);
    } finally {
      gebeurtenissen.removeListener(teller);
    }
    return vragen.get();
  }

  @Override
  public void close() {
    if (factory != null) {
      factory.close();
      factory = null;
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }
}
