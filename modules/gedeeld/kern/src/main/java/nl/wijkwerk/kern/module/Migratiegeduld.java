package nl.wijkwerk.kern.module;

import java.sql.SQLException;
import nl.wijkwerk.kern.persistentie.LangWerk;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Lets one migration last: on a database with years of data it may rewrite a whole table. */
class Migratiegeduld extends BaseCallback {
  private LangWerk werk;

  @Override
  public void handle(Event gebeurtenis, Context context) {
    try {
      switch (gebeurtenis) {
        case BEFORE_EACH_MIGRATE -> werk = LangWerk.op(context.getConnection());
        case AFTER_EACH_MIGRATE, AFTER_EACH_MIGRATE_ERROR -> werk.close();
        default -> {
          // the rest takes no time
        }
      }
    } catch (SQLException e) {
      throw new FlywayException(e);
    }
  }
}
