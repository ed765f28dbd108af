package nl.wijkwerk.wijkplan.bekendmaking.application;

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

/** Looks now and then whether there are plans or projects that the others were not told of. */
@WebListener
public class Inhaler implements ServletContextListener {
  private static final Logger LOG = Logger.getLogger(Inhaler.class.getName());
  private static final int EERSTE_NA_SECONDEN = 5;
  private static final int ELKE_SECONDEN = 15;

  @Resource private ManagedScheduledExecutorService uitvoerder;
  @Inject private Inhaalronde ronde;
  @Inject private Gereedheid gereedheid;

  private Future<?> taak;

  @Override
  public void contextInitialized(ServletContextEvent gebeurtenis) {
    taak =
        uitvoerder.scheduleWithFixedDelay(
            this::kijk, EERSTE_NA_SECONDEN, ELKE_SECONDEN, TimeUnit.SECONDS);
  }

  @Override
  public void contextDestroyed(ServletContextEvent gebeurtenis) {
    taak.cancel(true);
  }

  private void kijk() {
    try {
      while (gereedheid.gereed() && ronde.vertelVolgende()) {
        // one transaction per plan or project
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Plans and projects could not be told of, trying again", e);
    }
  }
}
