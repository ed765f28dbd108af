package nl.wijkwerk.web.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How people sign on here: from the server's configuration. */
@ApplicationScoped
public class Aanmeldinstelling {
  @Inject
  @ConfigProperty(name = "wijkwerk.demonstratie", defaultValue = "false")
  private boolean demonstratie;

  @Inject
  @ConfigProperty(name = "wijkwerk.oidc.uitgever")
  private Optional<String> aanmelddienst;

  @Inject
  @ConfigProperty(name = "wijkwerk.sessie.minuten", defaultValue = "30")
  private int minuten;

  protected Aanmeldinstelling() {}

  Aanmeldinstelling(boolean demonstratie, Optional<String> aanmelddienst, int minuten) {
    this.demonstratie = demonstratie;
    this.aanmelddienst = aanmelddienst;
    this.minuten = minuten;
  }

  /**
   * Whether fictitious users can be picked without a password, from this computer only. Never
   * beside an identity provider, whatever else was set.
   */
  @Bedrijfsregel("KRN-14")
  public boolean demonstratie() {
    return demonstratie && aanmelddienst.isEmpty();
  }

  /** How long somebody stays signed on without doing anything. */
  public Duration stil() {
    return Duration.ofMinutes(minuten);
  }

  /** How long somebody stays signed on at most. */
  public Duration langst() {
    return Duration.ofHours(12);
  }
}
