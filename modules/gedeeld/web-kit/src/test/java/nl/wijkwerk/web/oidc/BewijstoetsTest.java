package nl.wijkwerk.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import org.junit.jupiter.api.Test;

class BewijstoetsTest {
  private static final String DIENST = "https://aanmelden.gemeente.example/realms/intranet";
  private static final String CLIENT = "wijkwerk";
  private static final String API = "wijkwerk-api";
  private static final RSAKey SLEUTEL = sleutel("een");
  private static final RSAKey VREEMD = sleutel("een");

  private final List<JWK> gepubliceerd = new ArrayList<>(List.of(SLEUTEL.toPublicJWK()));
  private final JWKSource<SecurityContext> bron =
      (kiezer, context) -> kiezer.select(new JWKSet(gepubliceerd));

  private static RSAKey sleutel(String naam) {
    try {
      return new RSAKeyGenerator(2048).keyID(naam).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private Bewijstoets toets(String groepen) {
    return new Bewijstoets(
        DIENST,
        CLIENT,
        bron,
        Duration.ofSeconds(30),
        new Bewijstoets.Velden("preferred_username", "name", groepen));
  }

  private Bewijstoets toets() {
    return toets("groups");
  }

  private static JWTClaimsSet.Builder velden(String publiek) {
    Instant nu = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(DIENST)
        .audience(publiek)
        .subject("7f1c")
        .claim("nonce", "n-1")
        .claim("sid", "s-1")
        .claim("preferred_username", "regisseur")
        .claim("name", "Regisseur Voorbeeld")
        .claim("groups", List.of("wijkregie-WK014111"))
        .issueTime(Date.from(nu.minusSeconds(5)))
        .expirationTime(Date.from(nu.plusSeconds(60)));
  }

  private static SignedJWT teken(JWTClaimsSet.Builder velden, RSAKey met, JOSEObjectType soort) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(met.getKeyID()).type(soort).build(),
              velden.build());
      token.sign(new RSASSASigner(met));
      return token;
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private Bewijs aanmelding(UnaryOperator<JWTClaimsSet.Builder> anders) throws OngeldigBewijs {
    return toets()
        .aanmelding(
            teken(anders.apply(velden(CLIENT)), SLEUTEL, JOSEObjectType.JWT),
            "n-1",
            Optional.empty());
  }

  private Bewijs toegang(UnaryOperator<JWTClaimsSet.Builder> anders) throws OngeldigBewijs {
    return toets()
        .toegang(teken(anders.apply(velden(API)), SLEUTEL, JOSEObjectType.JWT).serialize(), API);
  }

  private static void weigert(ThrowingCall aanroep) {
    assertThatThrownBy(aanroep::doe).isInstanceOf(OngeldigBewijs.class);
  }

  private interface ThrowingCall {
    void doe() throws OngeldigBewijs;
  }

  @Test
  void geldigBewijsZegtWieHetIs() throws OngeldigBewijs {
    Bewijs bewijs = aanmelding(v -> v);
    assertThat(bewijs.onderwerp()).isEqualTo("7f1c");
    assertThat(bewijs.sessie()).contains("s-1");
    assertThat(bewijs.naam()).isEqualTo("Regisseur Voorbeeld");
    assertThat(bewijs.groepen()).containsExactly("wijkregie-WK014111");
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void bewijsVanEenAnderOfVoorEenAnderWordtGeweigerd() {
    weigert(() -> aanmelding(v -> v.issuer("https://elders.example")));
    weigert(() -> aanmelding(v -> v.audience("andere-toepassing")));
    weigert(() -> aanmelding(v -> v.audience(List.of(CLIENT, "andere")).claim("azp", "andere")));
    weigert(() -> toegang(v -> v.issuer("https://elders.example")));
    weigert(() -> toegang(v -> v.audience("andere-api")));
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void bewijsVanEenAndereAanmeldingWordtGeweigerd() {
    weigert(() -> aanmelding(v -> v.claim("nonce", "n-2")));
    weigert(() -> aanmelding(v -> v.claim("nonce", null)));
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void handtekeningDieNietVanDeDienstIsWordtGeweigerd() throws JOSEException {
    SignedJWT metZelfdeNaam = teken(velden(API), VREEMD, JOSEObjectType.JWT);
    weigert(() -> toets().toegang(metZelfdeNaam.serialize(), API));
    weigert(() -> toets().toegang(new PlainJWT(velden(API).build()).serialize(), API));
    // The public key as a shared secret: the classic mix-up of algorithms.
    SignedJWT verwisseld =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("een").build(), velden(API).build());
    verwisseld.sign(new MACSigner(SLEUTEL.toRSAPublicKey().getEncoded()));
    weigert(() -> toets().toegang(verwisseld.serialize(), API));
    weigert(() -> toets().toegang("geen.token", API));
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void verlopenBewijsWordtGeweigerdMaarDeKlokMagIetsVerschillen() {
    Instant nu = Instant.now();
    assertThatCode(() -> toegang(v -> v.expirationTime(Date.from(nu.minusSeconds(20)))))
        .doesNotThrowAnyException();
    weigert(() -> toegang(v -> v.expirationTime(Date.from(nu.minusSeconds(60)))));
    weigert(() -> toegang(v -> v.notBeforeTime(Date.from(nu.plusSeconds(60)))));
    assertThatCode(() -> aanmelding(v -> v.issueTime(Date.from(nu.plusSeconds(20)))))
        .doesNotThrowAnyException();
    weigert(() -> aanmelding(v -> v.issueTime(Date.from(nu.plusSeconds(90)))));
    weigert(() -> aanmelding(v -> v.expirationTime(Date.from(nu.minusSeconds(60)))));
    weigert(() -> toegang(v -> v.expirationTime(null)));
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void bewijsVanAanmeldenIsGeenSleutelVanDeApi() {
    weigert(() -> toegang(v -> v.claim("typ", "ID")));
    weigert(() -> toegang(v -> v.claim("events", Map.of())));
    weigert(
        () ->
            toets()
                .toegang(
                    teken(velden(API), SLEUTEL, new JOSEObjectType("logout+jwt")).serialize(),
                    API));
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void zwakkereAanmeldingDanGevraagdWordtGeweigerd() {
    SignedJWT zwak = teken(velden(CLIENT).claim("acr", "wachtwoord"), SLEUTEL, JOSEObjectType.JWT);
    weigert(() -> toets().aanmelding(zwak, "n-1", Optional.of("twee-factoren")));
    assertThatCode(() -> toets().aanmelding(zwak, "n-1", Optional.of("twee-factoren wachtwoord")))
        .doesNotThrowAnyException();
  }

  @Test
  void nieuweSleutelVanDeDienstWordtGeloofdZodraZeErStaat() {
    RSAKey nieuw = sleutel("twee");
    String token = teken(velden(API), nieuw, JOSEObjectType.JWT).serialize();
    weigert(() -> toets().toegang(token, API));
    gepubliceerd.add(nieuw.toPublicJWK());
    assertThatCode(() -> toets().toegang(token, API)).doesNotThrowAnyException();
    gepubliceerd.remove(0);
    weigert(() -> toegang(v -> v));
  }

  @Test
  void zonderSleutelsVanDeDienstIsHetGeenOngeldigBewijsMaarEenDienstDieWegIs() {
    Bewijstoets zonder =
        new Bewijstoets(
            DIENST,
            CLIENT,
            (kiezer, context) -> {
              throw new KeySourceException("down");
            },
            Duration.ofSeconds(30),
            new Bewijstoets.Velden("preferred_username", "name", "groups"));
    assertThatThrownBy(
            () -> zonder.toegang(teken(velden(API), SLEUTEL, JOSEObjectType.JWT).serialize(), API))
        .isInstanceOf(AanmelddienstWeg.class);
  }

  @Test
  void groepenStaanInEenVeldEenPadOfElders() throws OngeldigBewijs {
    SignedJWT keycloak =
        teken(
            velden(API)
                .claim("realm_access", Map.of("roles", List.of("wijkwerk-lezer")))
                .claim("https://gemeente.example/groepen", List.of("a")),
            SLEUTEL,
            JOSEObjectType.JWT);
    assertThat(toets("realm_access.roles").toegang(keycloak.serialize(), API).groepen())
        .isEqualTo(Set.of("wijkwerk-lezer"));
    assertThat(
            toets("https://gemeente.example/groepen").toegang(keycloak.serialize(), API).groepen())
        .isEqualTo(Set.of("a"));
    weigert(
        () ->
            toegang(v -> v.claim("groups", null).claim("_claim_names", Map.of("groups", "src1"))));
  }

  @Test
  @Bedrijfsregel("KRN-13")
  void afmeldingGeldtAlleenMetHaarGebeurtenisEnZonderNonce() throws OngeldigBewijs {
    JWTClaimsSet.Builder goed =
        velden(CLIENT)
            .claim("nonce", null)
            .jwtID("j-1")
            .claim(
                "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    Bewijstoets.Afmelding afmelding =
        toets().afmelding(teken(goed, SLEUTEL, new JOSEObjectType("logout+jwt")).serialize());
    assertThat(afmelding.sessie()).contains("s-1");
    assertThat(afmelding.kenmerk()).isEqualTo("j-1");
    weigert(
        () -> toets().afmelding(teken(velden(CLIENT), SLEUTEL, JOSEObjectType.JWT).serialize()));
    weigert(
        () ->
            toets()
                .afmelding(
                    teken(goed.claim("nonce", "n-1"), SLEUTEL, JOSEObjectType.JWT).serialize()));
    weigert(
        () ->
            toets()
                .afmelding(
                    teken(goed.claim("nonce", null), VREEMD, JOSEObjectType.JWT).serialize()));
  }
}
