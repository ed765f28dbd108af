package nl.wijkwerk.kern.module;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work that a module does now and then by itself, as long as it is ready. What fails is logged and
 * tried again the next time; nothing may be lost when the server was stopped meanwhile.
 */
public abstract class Herhaling implements ServletContextListener {
  private final int eersteNaSeconden;
  private final int elkeSeconden;
  private final String mislukt;

  @Resource private ManagedScheduledExecutorService uitvoerder;
  @Inject private Gereedheid gereedheid;

  private Future<?> taak;

  /**
   * @param mislukt what the log says when it fails, in English, without a full stop
   */
  protected Herhaling(int eersteNaSeconden, int elkeSeconden, String mislukt) {
    this.eersteNaSeconden = eersteNaSeconden;
    this.elkeSeconden = elkeSeconden;
    this.mislukt = mislukt;
  }

  /**
   * Does a part of the work, in a transaction of its own.
   *
   * @return whether there may be more to do at once
   */
  protected abstract boolean werk();

  @Override
  public void contextInitialized(ServletContextEvent gebeurtenis) {
    taak =
        uitvoerder.scheduleWithFixedDelay(
            this::werkAf, eersteNaSeconden, elkeSeconden, TimeUnit.SECONDS);
  }

  @Override
  public void contextDestroyed(ServletContextEvent gebeurtenis) {
    taak.cancel(true);
  }

  private void werkAf() {
    try {
      boolean meer = true;
      while (meer && gereedheid.gereed()) {
        meer = werk();
      }
    } catch (RuntimeException e) {
      Logger.getLogger(getClass().getName())
          .log(Level.WARNING, e, () -> mislukt + ", trying again");
    }
  }
}
