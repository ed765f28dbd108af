package nl.wijkwerk.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated PostgreSQL database for one test class, copied from a template that is migrated once
 * per JVM. Use it as a static {@code @RegisterExtension}, or open and close it yourself:
 *
 * <pre>
 * &#64;RegisterExtension
 * static final Testdatabase DATABASE = Testdatabase.of("kern", "wijkplan");
 * </pre>
 *
 * Each name is a schema, with its migrations under {@code classpath:db/<name>}, migrated in the
 * given order.
 */
public final class Testdatabase implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

  private static final Map<List<String>, String> TEMPLATES = new ConcurrentHashMap<>();
  private static final AtomicInteger COUNTER = new AtomicInteger();
  // A strong reference: java.util.logging forgets the level of a logger that nobody holds.
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
  private static EmbeddedPostgres server;

  static {
    FLYWAY.setLevel(Level.WARNING);
  }

  private final List<String> schemas;
  private String name;
  private DataSource dataSource;

  private Testdatabase(List<String> schemas) {
    this.schemas = schemas;
  }

  /** A database that comes into being with {@link #open()} or before the first test. */
  public static Testdatabase of(String... schemas) {
    return new Testdatabase(List.of(schemas));
  }

  /** Makes the database, at its first call in a JVM with the server and the template. */
  public Testdatabase open() {
    if (name != null) {
      throw new IllegalStateException("This database is open already: " + name);
    }
    String template = template(schemas);
    String fresh = "proef_" + COUNTER.incrementAndGet();
    onServer("CREATE DATABASE " + fresh + " TEMPLATE " + template);
    name = fresh;
    // As on the server: text is bound without a type, so that a null can be a uuid.
    dataSource = server().getDatabase("postgres", fresh, Map.of("stringtype", "unspecified"));
    return this;
  }

  public boolean isOpen() {
    return name != null;
  }

  @Override
  public void close() {
    if (name != null) {
      onServer("DROP DATABASE " + name + " WITH (FORCE)");
      name = null;
      dataSource = null;
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    open();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  public DataSource dataSource() {
    if (dataSource == null) {
      throw new IllegalStateException(
          "No database: register it with @RegisterExtension on a static field, or call open()");
    }
    return dataSource;
  }

  /** The JDBC address, for code that makes its own connections. The user is {@code postgres}. */
  public String url() {
    dataSource();
    return server().getJdbcUrl("postgres", name);
  }

  /** The rows of a query, each with its columns by name, in their order. */
  public List<Map<String, Object>> query(String sql, Object... parameters) {
    try (Connection connection = dataSource().getConnection();
        PreparedStatement statement = prepare(connection, sql, parameters);
        ResultSet result = statement.executeQuery()) {
      ResultSetMetaData columns = result.getMetaData();
      List<Map<String, Object>> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          row.put(columns.getColumnLabel(i), result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The one value of a query that gives one row of one column. */
  public <T> T value(Class<T> type, String sql, Object... parameters) {
    List<Map<String, Object>> rows = query(sql, parameters);
    if (rows.size() != 1 || rows.get(0).size() != 1) {
      throw new IllegalStateException("Not one value but " + rows + ": " + sql);
    }
    return type.cast(rows.get(0).values().iterator().next());
  }

  /** Runs one statement and gives the number of rows that it changed. */
  public int execute(String sql, Object... parameters) {
    try (Connection connection = dataSource().getConnection();
        PreparedStatement statement = prepare(connection, sql, parameters)) {
      return statement.execute() ? 0 : statement.getUpdateCount();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Foreign keys that leave their own schema, as "schema.table -> schema.table". */
  public List<String> foreignKeysAcrossSchemas() {
    return foreignKeysAcrossSchemas(dataSource());
  }

  static List<String> foreignKeysAcrossSchemas(DataSource source) {
    String sql =
        """
        SELECT conrelid::regclass || ' -> ' || confrelid::regclass
        FROM pg_constraint
        JOIN pg_class child ON child.oid = conrelid
        JOIN pg_class parent ON parent.oid = confrelid
        WHERE contype = 'f' AND child.relnamespace <> parent.relnamespace
        ORDER BY 1
        """;
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet result = statement.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (result.next()) {
        found.add(result.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private static synchronized String template(List<String> schemas) {
    return TEMPLATES.computeIfAbsent(
        schemas,
        key -> {
          String template = "sjabloon_" + COUNTER.incrementAndGet();
          onServer("CREATE DATABASE " + template);
          for (String schema : key) {
            Flyway.configure()
                .dataSource(server().getDatabase("postgres", template))
                .schemas(schema)
                .locations("classpath:db/" + schema)
                .table("migratie")
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .load()
                .migrate();
          }
          return template;
        });
  }

  private static void onServer(String sql) {
    try (Connection connection = server().getPostgresDatabase().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static synchronized EmbeddedPostgres server() {
    if (server == null) {
      try {
        server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("max_connections", "100")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
      } catch (IOException e) {
        throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
      }
    }
    return server;
  }
}
