package nl.wijkwerk.kern.persistentie;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Work on a connection of which one statement may last longer than the pool has patience for, such
 * as a bulk copy or a migration. Afterwards the connection has its own patience again, since the
 * pool hands it to others.
 */
public final class LangWerk implements AutoCloseable {
  private static final Duration GEDULD = Duration.ofMinutes(10);

  private final Connection verbinding;
  private final int vorige;

  private LangWerk(Connection verbinding, int vorige) {
    this.verbinding = verbinding;
    this.vorige = vorige;
  }

  public static LangWerk op(Connection verbinding) throws SQLException {
    LangWerk werk = new LangWerk(verbinding, verbinding.getNetworkTimeout());
    verbinding.setNetworkTimeout(Runnable::run, (int) GEDULD.toMillis());
    return werk;
  }

  @Override
  public void close() throws SQLException {
    if (!verbinding.isClosed()) {
      verbinding.setNetworkTimeout(Runnable::run, vorige);
    }
  }
}
