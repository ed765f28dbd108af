package nl.wijkwerk.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;

/**
 * Believes a proof only when the configured provider signed it with a key that the provider
 * publishes, for this client, and it holds now.
 */
public final class Bewijstoets {
  /** RS256 or stronger, after the NL GOV profile; never a shared secret, never none. */
  private static final Set<JWSAlgorithm> STERK =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  /**
   * In which fields the provider says what.
   *
   * @param groepen may name a field within a field with a point: {@code realm_access.roles}
   */
  public record Velden(String gebruiker, String naam, String groepen) {}

  /** What a proof of signing off says; one of both is there. */
  public record Afmelding(String kenmerk, Optional<String> sessie, Optional<String> onderwerp) {}

  private final String uitgever;
  private final String client;
  private final JWSKeySelector<SecurityContext> sleutels;
  private final int klokverschil;
  private final Velden velden;

  public Bewijstoets(
      String uitgever,
      String client,
      JWKSource<SecurityContext> sleutels,
      Duration klokverschil,
      Velden velden) {
    this.uitgever = uitgever;
    this.client = client;
    this.sleutels = new JWSVerificationKeySelector<>(STERK, sleutels);
    this.klokverschil = Math.toIntExact(klokverschil.toSeconds());
    this.velden = velden;
  }

  /**
   * The proof that comes back after signing on.
   *
   * @param nonce what this sign-on asked the provider to repeat
   * @param acr how sure the provider had to be, when that was asked
   */
  @Bedrijfsregel("KRN-13")
  public Bewijs aanmelding(JWT bewijs, String nonce, Optional<String> acr) throws OngeldigBewijs {
    IDTokenValidator toets =
        new IDTokenValidator(new Issuer(uitgever), new ClientID(client), sleutels, null);
    toets.setMaxClockSkew(klokverschil);
    try {
      JWTClaimsSet velden = toets.validate(bewijs, new Nonce(nonce)).toJWTClaimsSet();
      Object gemaaktVoor = velden.getClaim("azp");
      if (gemaaktVoor != null && !client.equals(gemaaktVoor)) {
        throw new OngeldigBewijs("made for " + gemaaktVoor);
      }
      if (acr.isPresent() && !List.of(acr.get().split(" ")).contains(velden.getClaim("acr"))) {
        throw new OngeldigBewijs("signed on as " + velden.getClaim("acr") + ", not " + acr.get());
      }
      return lees(velden);
    } catch (KeySourceException e) {
      throw new AanmelddienstWeg(e);
    } catch (BadJOSEException
        | JOSEException
        | com.nimbusds.oauth2.sdk.ParseException
        | ParseException e) {
      throw new OngeldigBewijs(e.getMessage(), e);
    }
  }

  /**
   * A token with which a program calls the API.
   *
   * @param publiek for whom it has to be meant
   */
  @Bedrijfsregel("KRN-13")
  public Bewijs toegang(String token, String publiek) throws OngeldigBewijs {
    DefaultJWTProcessor<SecurityContext> toets = new DefaultJWTProcessor<>();
    toets.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            new com.nimbusds.jose.JOSEObjectType("at+jwt"),
            com.nimbusds.jose.JOSEObjectType.JWT,
            null));
    toets.setJWSKeySelector(sleutels);
    DefaultJWTClaimsVerifier<SecurityContext> eisen =
        new DefaultJWTClaimsVerifier<>(
            publiek,
            new JWTClaimsSet.Builder().issuer(uitgever).build(),
            Set.of("sub", "exp", "iat"));
    eisen.setMaxClockSkew(klokverschil);
    toets.setJWTClaimsSetVerifier(eisen);
    try {
      JWTClaimsSet velden = toets.process(token, null);
      // What proves to a client who signed on is no key to the API.
      if ("ID".equals(velden.getClaim("typ")) || velden.getClaim("events") != null) {
        throw new OngeldigBewijs("not an access token");
      }
      return lees(velden);
    } catch (KeySourceException e) {
      throw new AanmelddienstWeg(e);
    } catch (BadJOSEException | JOSEException | ParseException e) {
      throw new OngeldigBewijs(e.getMessage(), e);
    }
  }

  /** What the provider sends when somebody signed off elsewhere. */
  @Bedrijfsregel("KRN-13")
  public Afmelding afmelding(String bewijs) throws OngeldigBewijs {
    LogoutTokenValidator toets =
        new LogoutTokenValidator(new Issuer(uitgever), new ClientID(client), sleutels, null);
    toets.setMaxClockSkew(klokverschil);
    try {
      LogoutTokenClaimsSet velden = toets.validate(JWTParser.parse(bewijs));
      return new Afmelding(
          velden.getJWTID().getValue(),
          Optional.ofNullable(velden.getSessionID()).map(Object::toString),
          Optional.ofNullable(velden.getSubject()).map(Object::toString));
    } catch (KeySourceException e) {
      throw new AanmelddienstWeg(e);
    } catch (BadJOSEException | JOSEException | ParseException e) {
      throw new OngeldigBewijs(e.getMessage(), e);
    }
  }

  private Bewijs lees(JWTClaimsSet gegevens) throws OngeldigBewijs, ParseException {
    String gebruikersnaam = tekst(gegevens, velden.gebruiker());
    if (gebruikersnaam == null) {
      throw new OngeldigBewijs("no " + velden.gebruiker() + " in the proof");
    }
    String naam = tekst(gegevens, velden.naam());
    return new Bewijs(
        gegevens.getIssuer(),
        gegevens.getSubject(),
        Optional.ofNullable(tekst(gegevens, "sid")),
        gebruikersnaam,
        naam == null ? gebruikersnaam : naam,
        groepen(gegevens),
        moment(gegevens.getIssueTime()));
  }

  private static Instant moment(java.util.Date datum) throws OngeldigBewijs {
    if (datum == null) {
      throw new OngeldigBewijs("no time in the proof");
    }
    return datum.toInstant();
  }

  private static String tekst(JWTClaimsSet gegevens, String veld) {
    return gegevens.getClaim(veld) instanceof String tekst && !tekst.isBlank() ? tekst : null;
  }

  private Set<String> groepen(JWTClaimsSet gegevens) throws OngeldigBewijs {
    // Entra ID leaves the groups out when there are too many, and points elsewhere for them.
    if (gegevens.getClaim("_claim_names") instanceof Map<?, ?> elders
        && elders.containsKey(velden.groepen())) {
      throw new OngeldigBewijs("too many groups for the proof; let the provider send fewer");
    }
    Object waarde = gegevens.toJSONObject();
    for (String deel : delen(gegevens)) {
      waarde = waarde instanceof Map<?, ?> map ? map.get(deel) : null;
    }
    Set<String> groepen = new HashSet<>();
    if (waarde instanceof List<?> lijst) {
      lijst.forEach(groep -> groepen.add(String.valueOf(groep)));
    } else if (waarde instanceof String een) {
      groepen.add(een);
    }
    return groepen;
  }

  // A field whose own name holds points, as a provider's URL-like names do, goes before a path.
  private List<String> delen(JWTClaimsSet gegevens) {
    return gegevens.getClaim(velden.groepen()) == null
        ? List.of(velden.groepen().split("\\."))
        : List.of(velden.groepen());
  }
}
