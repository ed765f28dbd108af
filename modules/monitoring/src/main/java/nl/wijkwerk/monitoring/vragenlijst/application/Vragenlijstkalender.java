package nl.wijkwerk.monitoring.vragenlijst.application;

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

/** Looks now and then whether a questionnaire is over or its answers are kept long enough. */
@WebListener
public class Vragenlijstkalender implements ServletContextListener {
  private static final Logger LOG = Logger.getLogger(Vragenlijstkalender.class.getName());
  private static final int EERSTE_NA_SECONDEN = 20;
  private static final int ELKE_SECONDEN = 300;

  @Resource private ManagedScheduledExecutorService uitvoerder;
  @Inject private Vragenlijstronde ronde;
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
      if (gereedheid.gereed()) {
        ronde.kijk();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Questionnaires could not be looked after, trying again", e);
    }
  }
}
