package nl.wijkwerk.web.portaal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.web.oidc.AanmelddienstWeg;
import nl.wijkwerk.web.oidc.OngeldigBewijs;

/**
 * Believes a portal only for the one request that its proof was made for: signed by a key that the
 * portal publishes, for this Wijkwerk, this method and this path, and made less than a minute ago.
 */
public final class Portaalbewijs {
  /** The header that carries it; never a cookie, never a parameter. */
  public static final String KOP = "Wijkwerk-Portaal";

  private static final Duration LANGST = Duration.ofSeconds(60);
  private static final int LANGSTE_NAAM = 200;

  private final DefaultJWTProcessor<SecurityContext> toets = new DefaultJWTProcessor<>();
  private final Duration klokverschil;
  private final Clock klok;

  /**
   * @param uitgever name of the portal
   * @param publiek for whom a proof has to be: the address of this Wijkwerk
   */
  public Portaalbewijs(
      String uitgever,
      String publiek,
      JWKSource<SecurityContext> sleutels,
      Duration klokverschil,
      Clock klok) {
    this.klokverschil = klokverschil;
    this.klok = klok;
    toets.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("wijkwerk-portaal+jwt")));
    toets.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, sleutels));
    DefaultJWTClaimsVerifier<SecurityContext> eisen =
        new DefaultJWTClaimsVerifier<>(
            publiek,
            new JWTClaimsSet.Builder().issuer(uitgever).build(),
            Set.of("sub", "iat", "exp", "jti", "htm", "htp"));
    eisen.setMaxClockSkew(Math.toIntExact(klokverschil.toSeconds()));
    toets.setJWTClaimsSetVerifier(eisen);
  }

  /**
   * What a proof says.
   *
   * @param gebruiker user name of the reader
   * @param kenmerk the proof's own name, to be used up
   * @param tot after this it would not be believed any more
   */
  public record Lezer(String gebruiker, String kenmerk, Instant tot) {}

  /**
   * @throws OngeldigBewijs when it is not for this request
   * @throws AanmelddienstWeg when the keys of the portal cannot be read
   */
  @Bedrijfsregel("KRN-16")
  public Lezer lees(String bewijs, String wijze, String pad) throws OngeldigBewijs {
    try {
      JWTClaimsSet velden = toets.process(bewijs, null);
      Instant gemaakt = velden.getIssueTime().toInstant();
      Instant tot = velden.getExpirationTime().toInstant();
      eis(!gemaakt.isAfter(klok.instant().plus(klokverschil)), "made in the future");
      eis(!tot.isAfter(gemaakt.plus(LANGST)), "valid for too long");
      eis(wijze.equals(velden.getStringClaim("htm")), "for another method");
      eis(pad.equals(velden.getStringClaim("htp")), "for another path");
      String gebruiker = velden.getSubject();
      eis(!gebruiker.isBlank() && gebruiker.length() <= LANGSTE_NAAM, "names nobody");
      return new Lezer(
          gebruiker,
          "portaal " + velden.getIssuer() + " " + velden.getJWTID(),
          tot.plus(klokverschil));
    } catch (KeySourceException e) {
      throw new AanmelddienstWeg(e);
    } catch (BadJOSEException | JOSEException | ParseException e) {
      throw new OngeldigBewijs(e.getMessage(), e);
    }
  }

  private static void eis(boolean voldaan, String anders) throws OngeldigBewijs {
    if (!voldaan) {
      throw new OngeldigBewijs(anders);
    }
  }
}
