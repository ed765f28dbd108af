package nl.wijkwerk.monitoring.inlezen.application;

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

/** Throws files away now and then that were looked at and never read in. */
@WebListener
public class Proefkalender implements ServletContextListener {
  private static final Logger LOG = Logger.getLogger(Proefkalender.class.getName());
  private static final int EERSTE_NA_SECONDEN = 20;
  private static final int ELKE_SECONDEN = 600;

  @Resource private ManagedScheduledExecutorService uitvoerder;
  @Inject private Proefopruimer opruimer;
  @Inject private Gereedheid gereedheid;

  private Future<?> taak;

  @Override
  public void contextInitialized(ServletContextEvent gebeurtenis) {
    taak =
        uitvoerder.scheduleWithFixedDelay(
            this::ruimOp, EERSTE_NA_SECONDEN, ELKE_SECONDEN, TimeUnit.SECONDS);
  }

  @Override
  public void contextDestroyed(ServletContextEvent gebeurtenis) {
    taak.cancel(true);
  }

  private void ruimOp() {
    try {
      if (gereedheid.gereed()) {
        opruimer.ruimOp();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Files that were looked at could not be thrown away, trying again", e);
    }
  }
}
