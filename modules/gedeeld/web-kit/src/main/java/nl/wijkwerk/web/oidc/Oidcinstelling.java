package nl.wijkwerk.web.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this installation knows the municipality's identity provider. Empty without a provider. */
@ApplicationScoped
public class Oidcinstelling {
  @Inject
  @ConfigProperty(name = "wijkwerk.oidc.uitgever")
  private Optional<String> uitgever;

  @Inject
  @ConfigProperty(name = "wijkwerk.oidc.client")
  private Optional<String> client;

  @Inject
  @ConfigProperty(name = "wijkwerk.oidc.geheim")
  private Optional<String> geheim;

  @Inject
  @ConfigProperty(name = "wijkwerk.oidc.sleutel")
  private Optional<String> sleutel;

  @Inject
  @ConfigProperty(name = "wijkwerk.oidc.scopes", defaultValue = "openid profile")
  private String scopes;

  @Inject
  @ConfigProperty(name = "wijkwerk.oidc.acr")
  private Optional<String> acr;

  @Inject
  @ConfigProperty(name = "wijkwerk.oidc.groepen-veld", defaultValue = "groups")
  private String groepenVeld;

  @Inject
  @ConfigProperty(name = "wijkwerk.oidc.gebruiker-veld", defaultValue = "preferred_username")
  private String gebruikerVeld;

  @Inject
  @ConfigProperty(name = "wijkwerk.oidc.naam-veld", defaultValue = "name")
  private String naamVeld;

  @Inject
  @ConfigProperty(name = "wijkwerk.oidc.api")
  private Optional<String> api;

  @Inject
  @ConfigProperty(name = "wijkwerk.oidc.klokverschil", defaultValue = "30")
  private int klokverschil;

  @Inject
  @ConfigProperty(name = "wijkwerk.groepen")
  private Optional<String> groepen;

  /** Whether an identity provider is configured at all. */
  public boolean aanwezig() {
    return uitgever.isPresent();
  }

  /** Name of the provider, which is also where its description is found. */
  public String uitgever() {
    return uitgever.orElseThrow();
  }

  public String client() {
    return client.orElseThrow(() -> ontbreekt("WIJKWERK_OIDC_CLIENT"));
  }

  /** The secret shared with the provider; without it the client signs with {@link #sleutel}. */
  public Optional<String> geheim() {
    return geheim;
  }

  /**
   * File with the private key, in PEM, with which Wijkwerk shows the provider that it is itself.
   */
  public Optional<Path> sleutel() {
    return sleutel.map(Path::of);
  }

  public String scopes() {
    return scopes;
  }

  /** How sure the provider has to be of who somebody is, in its own terms. */
  public Optional<String> acr() {
    return acr;
  }

  public String groepenVeld() {
    return groepenVeld;
  }

  public String gebruikerVeld() {
    return gebruikerVeld;
  }

  public String naamVeld() {
    return naamVeld;
  }

  /** For whom a token on the API has to be meant; without it the API takes no tokens. */
  public Optional<String> api() {
    return api;
  }

  /** How far the provider's clock may be off. */
  public Duration klokverschil() {
    return Duration.ofSeconds(klokverschil);
  }

  /** File that says which group gives which role. */
  public Path groepen() {
    return groepen.map(Path::of).orElseThrow(() -> ontbreekt("WIJKWERK_GROEPEN"));
  }

  /** Where pages of the provider come from, for the policies of our own pages. */
  public Optional<String> herkomst() {
    return uitgever.map(
        adres -> {
          URI uri = URI.create(adres);
          return uri.getScheme() + "://" + uri.getRawAuthority();
        });
  }

  private static IllegalStateException ontbreekt(String naam) {
    return new IllegalStateException("setting is missing: " + naam);
  }
}
