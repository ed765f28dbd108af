package nl.wijkwerk.web.portaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.web.oidc.AanmelddienstWeg;
import nl.wijkwerk.web.oidc.OngeldigBewijs;
import org.junit.jupiter.api.Test;

class PortaalbewijsTest {
  private static final String PORTAAL = "intranet";
  private static final String BASIS = "https://wijkwerk.gemeente.example";
  private static final String PAD = "/wijkplan/portlets/plan";
  private static final JOSEObjectType SOORT = new JOSEObjectType("wijkwerk-portaal+jwt");
  private static final RSAKey SLEUTEL = sleutel();
  private static final RSAKey VREEMD = sleutel();

  private final Portaalbewijs toets =
      new Portaalbewijs(
          PORTAAL,
          BASIS,
          (kiezer, context) -> kiezer.select(new JWKSet(SLEUTEL.toPublicJWK())),
          Duration.ofSeconds(10),
          Clock.systemUTC());

  private static RSAKey sleutel() {
    try {
      return new RSAKeyGenerator(2048).keyID("een").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWTClaimsSet.Builder velden() {
    Instant nu = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(PORTAAL)
        .audience(BASIS)
        .subject("manager")
        .claim("htm", "GET")
        .claim("htp", PAD)
        .jwtID("j-1")
        .issueTime(Date.from(nu))
        .expirationTime(Date.from(nu.plusSeconds(45)));
  }

  private static String teken(JWTClaimsSet.Builder velden, RSAKey met, JOSEObjectType soort) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("een").type(soort).build(),
              velden.build());
      token.sign(new RSASSASigner(met));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void weigert(String bewijs) {
    assertThatThrownBy(() -> toets.lees(bewijs, "GET", PAD)).isInstanceOf(OngeldigBewijs.class);
  }

  private void weigert(UnaryOperator<JWTClaimsSet.Builder> anders) {
    weigert(teken(anders.apply(velden()), SLEUTEL, SOORT));
  }

  @Test
  void goedBewijsZegtWieLeest() throws OngeldigBewijs {
    Portaalbewijs.Lezer lezer = toets.lees(teken(velden(), SLEUTEL, SOORT), "GET", PAD);
    assertThat(lezer.gebruiker()).isEqualTo("manager");
    assertThat(lezer.kenmerk()).contains("intranet").endsWith("j-1");
    assertThat(lezer.tot()).isAfter(Instant.now().plusSeconds(45));
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void bewijsVoorEenAndereVraagWordtGeweigerd() {
    weigert(v -> v.claim("htm", "POST"));
    weigert(v -> v.claim("htp", "/wijkplan/portlets/werk"));
    weigert(v -> v.claim("htp", PAD + ".xhtml"));
    weigert(v -> v.claim("htp", null));
    weigert(v -> v.claim("htm", null));
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void bewijsVanEenAnderOfVoorEenAnderWordtGeweigerd() {
    weigert(v -> v.issuer("ander-portaal"));
    weigert(v -> v.audience("https://wijkwerk.andere-gemeente.example"));
    weigert(v -> v.audience((String) null));
    weigert(v -> v.subject(null));
    weigert(v -> v.subject(" "));
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void handtekeningMetEenAndereSleutelWordtGeweigerd() throws JOSEException {
    weigert(teken(velden(), VREEMD, SOORT));
    weigert(new PlainJWT(velden().build()).serialize());
    SignedJWT verwisseld =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("een").type(SOORT).build(),
            velden().build());
    verwisseld.sign(new MACSigner(SLEUTEL.toRSAPublicKey().getEncoded()));
    weigert(verwisseld.serialize());
    weigert("onzin");
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void bewijsIsKortGeldigEnVanNu() {
    Instant nu = Instant.now();
    weigert(
        v ->
            v.issueTime(Date.from(nu.minusSeconds(90)))
                .expirationTime(Date.from(nu.minusSeconds(45))));
    weigert(v -> v.expirationTime(Date.from(nu.plusSeconds(120))));
    weigert(v -> v.expirationTime(null));
    weigert(v -> v.issueTime(null));
    weigert(
        v ->
            v.issueTime(Date.from(nu.plusSeconds(60)))
                .expirationTime(Date.from(nu.plusSeconds(90))));
  }

  @Test
  @Bedrijfsregel("KRN-16")
  void bewijsVanEenAndereSoortWordtGeweigerdOokMetDeGoedeSleutel() {
    weigert(teken(velden(), SLEUTEL, JOSEObjectType.JWT));
    weigert(teken(velden(), SLEUTEL, new JOSEObjectType("at+jwt")));
    weigert(v -> v.jwtID(null));
  }

  @Test
  void zonderSleutelsIsHetPortaalWegEnHetBewijsNietOngeldig() {
    Portaalbewijs zonder =
        new Portaalbewijs(
            PORTAAL,
            BASIS,
            (kiezer, context) -> {
              throw new KeySourceException("down");
            },
            Duration.ofSeconds(10),
            Clock.systemUTC());
    assertThatThrownBy(() -> zonder.lees(teken(velden(), SLEUTEL, SOORT), "GET", PAD))
        .isInstanceOf(AanmelddienstWeg.class);
  }
}
