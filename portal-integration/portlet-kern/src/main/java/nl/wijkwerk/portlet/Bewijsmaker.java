package nl.wijkwerk.portlet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Makes the proof of who reads: for one request, once, and for less than a minute. */
final class Bewijsmaker {
  static final JOSEObjectType SOORT = new JOSEObjectType("wijkwerk-portaal+jwt");
  private static final Duration GELDIG = Duration.ofSeconds(45);

  private final Instelling instelling;
  private final Sleutelbos sleutels;
  private final Clock klok;
  private volatile Tekenaar tekenaar;

  /** What signs with a key; making one takes longer than signing. */
  private record Tekenaar(RSAKey sleutel, JWSSigner pen) {}

  Bewijsmaker(Instelling instelling, Sleutelbos sleutels, Clock klok) {
    this.instelling = instelling;
    this.sleutels = sleutels;
    this.klok = klok;
  }

  String maak(String gebruiker, String wijze, Portletpad pad) {
    Instant nu = klok.instant();
    RSAKey sleutel = sleutels.huidige();
    SignedJWT bewijs =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(sleutel.getKeyID()).type(SOORT).build(),
            new JWTClaimsSet.Builder()
                .issuer(instelling.uitgever())
                .subject(gebruiker)
                .audience(instelling.basis().toString())
                .claim("htm", wijze)
                .claim("htp", pad.pad())
                .issueTime(Date.from(nu))
                .expirationTime(Date.from(nu.plus(GELDIG)))
                .jwtID(UUID.randomUUID().toString())
                .build());
    try {
      bewijs.sign(pen(sleutel));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return bewijs.serialize();
  }

  private JWSSigner pen(RSAKey sleutel) throws JOSEException {
    Tekenaar bekend = tekenaar;
    if (bekend == null || !bekend.sleutel().equals(sleutel)) {
      bekend = new Tekenaar(sleutel, new RSASSASigner(sleutel));
      tekenaar = bekend;
    }
    return bekend.pen();
  }
}
