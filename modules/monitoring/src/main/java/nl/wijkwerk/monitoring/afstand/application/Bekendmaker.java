package nl.wijkwerk.monitoring.afstand.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkwerk.kern.module.Gereedheid;

/** Looks now and then whether there are figures that the other modules were not told of. */
@WebListener
public class Bekendmaker implements ServletContextListener {
  private static final Logger LOG = Logger.getLogger(Bekendmaker.class.getName());
  private static final int ELKE_SECONDEN = 10;

  @Resource private ManagedScheduledExecutorService uitvoerder;
  @Inject private Bekendmaking bekendmaking;
  @Inject private Gereedheid gereedheid;

  private Future<?> taak;

  @Override
  public void contextInitialized(ServletContextEvent gebeurtenis) {
    taak =
        uitvoerder.scheduleWithFixedDelay(
            this::kijk, ELKE_SECONDEN, ELKE_SECONDEN, TimeUnit.SECONDS);
  }

  @Override
  public void contextDestroyed(ServletContextEvent gebeurtenis) {
    taak.cancel(true);
  }

  private void kijk() {
    if (!gereedheid.gereed()) {
      return;
    }
    try {
      bekendmaking.maakBekend();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Figures could not be told to the other modules, trying again", e);
    }
  }
}
