package nl.wijkwerk.kern.module;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Begins {@link Opstart} when the web application is there. Not earlier: Payara binds the managed
 * threads only after CDI has started.
 */
@WebListener
public class Opstartluisteraar implements ServletContextListener {
  @Inject private Opstart opstart;

  @Override
  public void contextInitialized(ServletContextEvent gebeurtenis) {
    opstart.begin();
  }
}
