package nl.wijkwerk.web.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address under which people know this site, with a reverse proxy in front of it another one
 * than the server listens on. A request under another name is not answered once it is set: a name
 * that somebody made up would come back in addresses that we give.
 */
@ApplicationScoped
public class Buitenadres {
  @Inject
  @ConfigProperty(name = "wijkwerk.basis")
  private Optional<String> ingesteld;

  protected Buitenadres() {}

  public Buitenadres(Optional<String> ingesteld) {
    this.ingesteld = ingesteld;
  }

  /** Scheme, name and port, without a slash at the end. */
  public String basis() {
    return origin(
        URI.create(
            ingesteld.orElseThrow(
                () -> new IllegalStateException("setting is missing: WIJKWERK_BASIS"))));
  }

  /** Whether the request came in under the name that was set; any name will do when none was. */
  @Bedrijfsregel("KRN-15")
  public boolean juisteNaam(HttpServletRequest verzoek) {
    if (ingesteld.isEmpty()) {
      return true;
    }
    URI basis = URI.create(ingesteld.get());
    String kop = verzoek.getHeader("Host");
    return kop != null
        && (kop.equalsIgnoreCase(basis.getRawAuthority())
            || kop.equalsIgnoreCase(basis.getHost() + ":" + poort(basis)));
  }

  /** The request as whoever made it addressed it, so that addresses that we give are right. */
  HttpServletRequest zoalsGevraagd(HttpServletRequest verzoek) {
    if (ingesteld.isEmpty()) {
      return verzoek;
    }
    URI basis = URI.create(ingesteld.get());
    return new HttpServletRequestWrapper(verzoek) {
      @Override
      public String getScheme() {
        return basis.getScheme();
      }

      @Override
      public boolean isSecure() {
        return "https".equals(basis.getScheme());
      }

      @Override
      public String getServerName() {
        return basis.getHost();
      }

      @Override
      public int getServerPort() {
        return poort(basis);
      }

      @Override
      public StringBuffer getRequestURL() {
        return new StringBuffer(origin(basis)).append(getRequestURI());
      }
    };
  }

  /**
   * Redirects within the site stay paths: the server would put the name before it that it knows.
   */
  static HttpServletResponse metPaden(HttpServletResponse antwoord) {
    return new HttpServletResponseWrapper(antwoord) {
      @Override
      public void sendRedirect(String adres) throws IOException {
        if (adres.startsWith("/") && !adres.startsWith("//")) {
          resetBuffer();
          setStatus(SC_FOUND);
          setHeader("Location", adres);
          flushBuffer();
        } else {
          super.sendRedirect(adres);
        }
      }
    };
  }

  /** Whether this origin is our own. */
  static boolean eigen(String herkomst, HttpServletRequest verzoek) {
    try {
      URI uri = URI.create(herkomst);
      return verzoek.getServerName().equals(uri.getHost())
          && verzoek.getScheme().equals(uri.getScheme())
          && verzoek.getServerPort() == poort(uri);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String origin(URI uri) {
    return uri.getScheme()
        + "://"
        + uri.getHost()
        + (uri.getPort() < 0 || uri.getPort() == gewoon(uri) ? "" : ":" + uri.getPort());
  }

  private static int poort(URI uri) {
    return uri.getPort() < 0 ? gewoon(uri) : uri.getPort();
  }

  private static int gewoon(URI uri) {
    return "https".equals(uri.getScheme()) ? 443 : 80;
  }
}
