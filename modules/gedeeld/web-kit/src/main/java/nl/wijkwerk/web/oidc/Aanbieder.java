package nl.wijkwerk.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The identity provider: what it says of itself, its keys, and how Wijkwerk shows it that it is
 * Wijkwerk. Asked for when first needed, so that a module starts without it, and again every hour.
 */
@ApplicationScoped
public class Aanbieder {
  private static final Logger LOG = Logger.getLogger(Aanbieder.class.getName());
  private static final int VERBINDEN = 3_000;
  private static final int LEZEN = 5_000;
  private static final int LANGSTE_SLEUTELS = 200_000;
  private static final Duration VERS = Duration.ofHours(1);
  // Whoever waits for a provider that is down does not have to wait again for each request.
  private static final Duration PAUZE = Duration.ofSeconds(5);
  private static final Duration ZONDER = Duration.ofHours(4);

  private record Kennis(OIDCProviderMetadata gegevens, Bewijstoets toets, Instant van) {}

  @Inject private Oidcinstelling instelling;
  @Inject private Clock klok;

  private volatile Kennis kennis;
  private Instant nietVoor = Instant.MIN;
  private RuntimeException vorige;

  /**
   * What the provider says of itself.
   *
   * @throws AanmelddienstWeg when it does not answer
   */
  public OIDCProviderMetadata gegevens() {
    return kennis().gegevens();
  }

  /** Checks the proofs that the provider gives. */
  public Bewijstoets toets() {
    return kennis().toets();
  }

  private Kennis kennis() {
    Kennis bekend = kennis;
    if (bekend != null && bekend.van().plus(VERS).isAfter(klok.instant())) {
      return bekend;
    }
    return haal(bekend);
  }

  private synchronized Kennis haal(Kennis bekend) {
    if (kennis != bekend) {
      return kennis;
    }
    Instant nu = klok.instant();
    if (nu.isBefore(nietVoor)) {
      if (bekend != null) {
        return bekend;
      }
      throw new AanmelddienstWeg(vorige);
    }
    try {
      OIDCProviderMetadata gegevens =
          OIDCProviderMetadata.resolve(new Issuer(instelling.uitgever()), VERBINDEN, LEZEN);
      // The keys are kept in one source, which looks for new ones by itself.
      Bewijstoets toets =
          bekend != null && bekend.gegevens().getJWKSetURI().equals(gegevens.getJWKSetURI())
              ? bekend.toets()
              : toets(gegevens);
      kennis = new Kennis(gegevens, toets, nu);
      return kennis;
    } catch (GeneralException | IOException e) {
      LOG.log(Level.WARNING, "Identity provider cannot be read: " + instelling.uitgever(), e);
      vorige = new IllegalStateException(e);
      nietVoor = klok.instant().plus(PAUZE);
      if (bekend != null) {
        return bekend;
      }
      throw new AanmelddienstWeg(e);
    }
  }

  private Bewijstoets toets(OIDCProviderMetadata gegevens) throws IOException {
    JWKSource<SecurityContext> sleutels =
        JWKSourceBuilder.create(
                gegevens.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(VERBINDEN, LEZEN, LANGSTE_SLEUTELS))
            .retrying(true)
            .outageTolerant(ZONDER.toMillis())
            .build();
    return new Bewijstoets(
        instelling.uitgever(),
        instelling.client(),
        sleutels,
        instelling.klokverschil(),
        new Bewijstoets.Velden(
            instelling.gebruikerVeld(), instelling.naamVeld(), instelling.groepenVeld()));
  }

  /** Shows the provider that it is Wijkwerk that asks. */
  ClientAuthentication wijzelf(URI waar) {
    ClientID client = new ClientID(instelling.client());
    if (instelling.sleutel().isPresent()) {
      RSAKey sleutel = sleutel(instelling.sleutel().get());
      try {
        return new PrivateKeyJWT(
            client, waar, JWSAlgorithm.PS256, sleutel.toPrivateKey(), sleutel.getKeyID(), null);
      } catch (JOSEException e) {
        throw new IllegalStateException(e);
      }
    }
    Secret geheim =
        new Secret(
            instelling
                .geheim()
                .orElseThrow(
                    () ->
                        new IllegalStateException(
                            "setting is missing: WIJKWERK_OIDC_GEHEIM or WIJKWERK_OIDC_SLEUTEL")));
    List<ClientAuthenticationMethod> kan = gegevens().getTokenEndpointAuthMethods();
    return kan == null || kan.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        ? new ClientSecretBasic(client, geheim)
        : new ClientSecretPost(client, geheim);
  }

  /** The public half of Wijkwerk's own key, which the provider checks it with. */
  Optional<JWKSet> eigenSleutels() {
    return instelling.sleutel().map(bestand -> new JWKSet(sleutel(bestand).toPublicJWK()));
  }

  private static RSAKey sleutel(Path bestand) {
    try {
      String tekst =
          Files.readString(bestand).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
      KeyFactory fabriek = KeyFactory.getInstance("RSA");
      if (fabriek.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(tekst)))
          instanceof RSAPrivateCrtKey geheim) {
        RSAPublicKey openbaar =
            (RSAPublicKey)
                fabriek.generatePublic(
                    new RSAPublicKeySpec(geheim.getModulus(), geheim.getPublicExponent()));
        return new RSAKey.Builder(openbaar)
            .privateKey(geheim)
            .keyUse(KeyUse.SIGNATURE)
            .keyIDFromThumbprint()
            .build();
      }
      throw new IllegalStateException("no RSA key with its public half in " + bestand);
    } catch (IOException | GeneralSecurityException | JOSEException | IllegalArgumentException e) {
      throw new IllegalStateException("WIJKWERK_OIDC_SLEUTEL cannot be read: " + bestand, e);
    }
  }

  /** Where somebody signs off at the provider, when it has a place for that. */
  Optional<URI> afmeldadres(String bewijs, URI terug) {
    try {
      URI einde = gegevens().getEndSessionEndpointURI();
      if (einde == null) {
        return Optional.empty();
      }
      return Optional.of(
          new com.nimbusds.openid.connect.sdk.LogoutRequest(
                  einde,
                  com.nimbusds.jwt.JWTParser.parse(bewijs),
                  null,
                  new ClientID(instelling.client()),
                  terug,
                  null,
                  null)
              .toURI());
    } catch (AanmelddienstWeg | java.text.ParseException e) {
      LOG.log(Level.WARNING, "Signing off at the identity provider is not possible now", e);
      return Optional.empty();
    }
  }

  /** The address of a page of this module, as the provider knows it. */
  static URI adres(String basis, String pad) {
    try {
      return new URI(basis + pad);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
