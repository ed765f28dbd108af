package nl.wijkwerk.web.portaal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which portal may ask for portlets in the name of its readers. Empty without one. */
@ApplicationScoped
public class Portaalinstelling {
  private static final Set<String> LOKAAL = Set.of("localhost", "127.0.0.1", "[::1]");

  @Inject
  @ConfigProperty(name = "wijkwerk.portaal.uitgever")
  private Optional<String> uitgever;

  @Inject
  @ConfigProperty(name = "wijkwerk.portaal.sleutels")
  private Optional<String> sleutels;

  public boolean aanwezig() {
    return uitgever.isPresent();
  }

  /** The name of the portal, as it gives itself. */
  public String uitgever() {
    return uitgever.orElseThrow();
  }

  /** Where the portal publishes its keys: whoever can change what comes from there, is anybody. */
  public URL sleutels() {
    URI adres =
        URI.create(
            sleutels.orElseThrow(
                () -> new IllegalStateException("setting is missing: WIJKWERK_PORTAAL_SLEUTELS")));
    boolean veilig =
        "https".equals(adres.getScheme())
            || ("http".equals(adres.getScheme())
                && LOKAAL.contains(String.valueOf(adres.getHost())));
    if (!veilig) {
      throw new IllegalStateException(
          "WIJKWERK_PORTAAL_SLEUTELS must be an https address, or one on this computer: " + adres);
    }
    try {
      return adres.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
