package nl.wijkwerk.portlet.jsr286;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.ServletContext;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.servlet.ServletRegistration;
import nl.wijkwerk.portlet.Aanbod;
import nl.wijkwerk.portlet.Instelblad;
import nl.wijkwerk.portlet.Instelling;
import nl.wijkwerk.portlet.Portletkern;
import nl.wijkwerk.portlet.Wijkwerk;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Connects this application to Wijkwerk once, when it starts. Settings come from system properties,
 * the environment, or parameters of the application, in that order.
 */
public class Koppeling implements ServletContextListener {
  static final String KERN = Portletkern.class.getName();
  static final String INSTELBLAD = Instelblad.class.getName();

  private static final Logger LOG = Logger.getLogger(Koppeling.class.getName());
  private static final String PLUTO = "org.apache.pluto.container.driver.PortletServlet";

  @Override
  public void contextInitialized(ServletContextEvent gebeurtenis) {
    ServletContext toepassing = gebeurtenis.getServletContext();
    meldBijPluto(toepassing);
    try {
      Wijkwerk wijkwerk = new Wijkwerk(Instelling.uit(instellingen(toepassing)), Clock.systemUTC());
      toepassing.setAttribute(KERN, new Portletkern(wijkwerk));
      toepassing.setAttribute(
          INSTELBLAD, new Instelblad(wijkwerk.instelling(), new Aanbod(wijkwerk)));
    } catch (IllegalArgumentException e) {
      LOG.log(Level.SEVERE, "Portlets van Wijkwerk werken niet: {0}", e.getMessage());
    }
  }

  private static Function<String, String> instellingen(ServletContext toepassing) {
    return naam -> {
      String eigenschap = System.getProperty(naam);
      String omgeving = System.getenv(naam);
      return eigenschap != null
          ? eigenschap
          : omgeving != null ? omgeving : toepassing.getInitParameter(naam);
    };
  }

  // Pluto finds portlets through a servlet of its own; other portals have no such class.
  private static void meldBijPluto(ServletContext toepassing) {
    try {
      Class.forName(PLUTO);
    } catch (ClassNotFoundException e) {
      return;
    }
    for (String portlet : portlets(toepassing)) {
      ServletRegistration.Dynamic servlet = toepassing.addServlet("Pluto" + portlet, PLUTO);
      if (servlet != null) {
        servlet.setInitParameter("portlet-name", portlet);
        servlet.setLoadOnStartup(1);
        servlet.addMapping("/PlutoInvoker/" + portlet);
      }
    }
  }

  private static List<String> portlets(ServletContext toepassing) {
    try (InputStream bestand = toepassing.getResourceAsStream("/WEB-INF/portlet.xml")) {
      return Jsoup.parse(bestand, "UTF-8", "", Parser.xmlParser())
          .select("portlet > portlet-name")
          .eachText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
