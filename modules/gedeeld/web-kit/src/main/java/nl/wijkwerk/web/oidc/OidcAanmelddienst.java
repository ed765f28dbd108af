package nl.wijkwerk.web.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.wijkwerk.web.aanmelden.Aanmelddienst;
import nl.wijkwerk.web.beveiliging.Buitenadres;

/** Sign-on by OpenID Connect. */
@ApplicationScoped
class OidcAanmelddienst implements Aanmelddienst {
  static final String BEGIN = "/openbaar/oidc/begin";

  @Inject private Oidcinstelling instelling;
  @Inject private Aanbieder aanbieder;
  @Inject private Buitenadres buitenadres;

  @Override
  public boolean aanwezig() {
    return instelling.aanwezig();
  }

  @Override
  public String beginpad(String naar) {
    return BEGIN + "?naar=" + URLEncoder.encode(naar, StandardCharsets.UTF_8);
  }

  @Override
  public Optional<String> afmeldadres(String bewijs, String terug) {
    return aanbieder
        .afmeldadres(bewijs, Aanbieder.adres(buitenadres.basis(), terug))
        .map(URI::toString);
  }

  @Override
  public Optional<String> herkomst() {
    return instelling.herkomst();
  }
}
