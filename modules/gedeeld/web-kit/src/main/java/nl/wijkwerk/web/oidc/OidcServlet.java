package nl.wijkwerk.web.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkwerk.kern.persoon.Personen;
import nl.wijkwerk.kern.persoon.Persoon;
import nl.wijkwerk.web.aanmelden.Aanmeldingen;
import nl.wijkwerk.web.aanmelden.Aanmeldkoekje;
import nl.wijkwerk.web.aanmelden.Terugpad;
import nl.wijkwerk.web.beveiliging.Buitenadres;
import nl.wijkwerk.web.beveiliging.Foutpagina;

/** The conversation with the identity provider, through the browser and behind it. */
@WebServlet({
  OidcAanmelddienst.BEGIN,
  OidcServlet.TERUG,
  OidcServlet.UIT,
  "/openbaar/oidc/sleutels.json"
})
public class OidcServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(OidcServlet.class.getName());
  private static final Duration AFMELDING_BEWAARD = Duration.ofHours(1);
  private static final int WACHTEN = 5_000;
  static final String TERUG = "/openbaar/oidc/terug";
  static final String UIT = "/openbaar/oidc/uit";

  @Inject private transient Oidcinstelling instelling;
  @Inject private transient Aanbieder aanbieder;
  @Inject private transient Aanmeldpogingen pogingen;
  @Inject private transient Aanmeldingen aanmeldingen;
  @Inject private transient Aanmeldkoekje koekje;
  @Inject private transient Toegelaten toegelaten;
  @Inject private transient Personen personen;
  @Inject private transient Buitenadres buitenadres;
  @Inject private transient Clock klok;

  @Override
  protected void service(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    if (!instelling.aanwezig()) {
      Foutpagina.schrijf(verzoek, antwoord, 404, "web.pagina-bestaat-niet");
      return;
    }
    try {
      switch (verzoek.getMethod() + " " + verzoek.getServletPath()) {
        case "GET " + OidcAanmelddienst.BEGIN -> begin(verzoek, antwoord);
        case "GET " + TERUG -> terug(verzoek, antwoord);
        case "GET " + UIT -> uitInBrowser(verzoek, antwoord);
        case "POST " + UIT -> uitBuitenBrowser(verzoek, antwoord);
        case "GET /openbaar/oidc/sleutels.json" -> sleutels(antwoord);
        default -> Foutpagina.schrijf(verzoek, antwoord, 405, "web.verzoek-kan-niet");
      }
    } catch (AanmelddienstWeg e) {
      LOG.log(Level.WARNING, "The identity provider does not answer", e);
      antwoord.setHeader("Retry-After", "10");
      Foutpagina.schrijf(verzoek, antwoord, 503, "web.aanmelddienst-weg");
    }
  }

  private void begin(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
    OIDCProviderMetadata dienst = aanbieder.gegevens();
    State state = new State(32);
    Nonce nonce = new Nonce(32);
    CodeVerifier verifier = new CodeVerifier();
    pogingen.begin(
        state.getValue(),
        koekje.browser(verzoek, antwoord),
        new Aanmeldpogingen.Poging(
            nonce.getValue(),
            verifier.getValue(),
            Terugpad.veilig(verzoek.getParameter("naar"), verzoek.getContextPath() + "/")));
    AuthenticationRequest.Builder vraag =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                Scope.parse(instelling.scopes()),
                new ClientID(instelling.client()),
                terugadres(verzoek))
            .endpointURI(dienst.getAuthorizationEndpointURI())
            .state(state)
            .nonce(nonce)
            .codeChallenge(verifier, CodeChallengeMethod.S256);
    instelling
        .acr()
        .ifPresent(acr -> vraag.acrValues(Arrays.stream(acr.split(" ")).map(ACR::new).toList()));
    antwoord.sendRedirect(vraag.build().toURI().toString());
  }

  private URI terugadres(HttpServletRequest verzoek) {
    return Aanbieder.adres(buitenadres.basis(), verzoek.getContextPath() + TERUG);
  }

  private void terug(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
    Optional<Aanmeldpogingen.Poging> poging =
        pogingen.neem(
            String.valueOf(verzoek.getParameter("state")), koekje.findBrowser(verzoek).orElse(""));
    if (poging.isEmpty()) {
      Foutpagina.schrijf(verzoek, antwoord, 400, "web.aanmelden.niet-begonnen");
      return;
    }
    String code = verzoek.getParameter("code");
    if (code == null || verzoek.getParameter("error") != null) {
      LOG.log(Level.INFO, "The identity provider refused: {0}", verzoek.getParameter("error"));
      Foutpagina.schrijf(verzoek, antwoord, 403, "web.aanmelden.geweigerd");
      return;
    }
    // A provider that says who it is must be the one that was asked (RFC 9207).
    String uitgever = verzoek.getParameter("iss");
    if (uitgever != null && !uitgever.equals(instelling.uitgever())) {
      Foutpagina.schrijf(verzoek, antwoord, 400, "web.aanmelden.niet-begonnen");
      return;
    }
    try {
      laatIn(verzoek, antwoord, poging.get(), haal(code, poging.get(), terugadres(verzoek)));
    } catch (OngeldigBewijs e) {
      LOG.log(Level.WARNING, "Sign-on refused: " + e.getMessage(), e);
      Foutpagina.schrijf(verzoek, antwoord, 403, "web.aanmelden.geweigerd");
    }
  }

  private JWT haal(String code, Aanmeldpogingen.Poging poging, URI terugadres)
      throws OngeldigBewijs {
    URI waar = aanbieder.gegevens().getTokenEndpointURI();
    HTTPRequest vraag =
        new TokenRequest(
                waar,
                aanbieder.wijzelf(waar),
                new AuthorizationCodeGrant(
                    new AuthorizationCode(code), terugadres, new CodeVerifier(poging.verifier())))
            .toHTTPRequest();
    vraag.setConnectTimeout(WACHTEN);
    vraag.setReadTimeout(WACHTEN);
    try {
      TokenResponse antwoord = OIDCTokenResponseParser.parse(vraag.send());
      if (antwoord instanceof OIDCTokenResponse gegeven) {
        JWT bewijs = gegeven.getOIDCTokens().getIDToken();
        if (bewijs != null) {
          return bewijs;
        }
      }
      throw new OngeldigBewijs(
          antwoord.indicatesSuccess()
              ? "no proof of identity came along; is openid among the scopes?"
              : "no token for the code: " + antwoord.toErrorResponse().getErrorObject());
    } catch (ParseException e) {
      throw new OngeldigBewijs("the answer on the code cannot be read", e);
    } catch (IOException e) {
      throw new AanmelddienstWeg(e);
    }
  }

  private void laatIn(
      HttpServletRequest verzoek,
      HttpServletResponse antwoord,
      Aanmeldpogingen.Poging poging,
      JWT token)
      throws IOException, OngeldigBewijs {
    Bewijs bewijs = aanbieder.toets().aanmelding(token, poging.nonce(), instelling.acr());
    Optional<Persoon> wie = toegelaten.laatToe(bewijs, klok.instant(), verzoek.getRemoteAddr());
    if (wie.isEmpty()) {
      Foutpagina.schrijf(verzoek, antwoord, 403, "web.aanmelden.afgesloten");
      return;
    }
    if (personen.toekenningen(wie.get().id(), LocalDate.now(klok)).isEmpty()) {
      LOG.log(Level.INFO, "No role for {0}, in groups {1}", log(bewijs));
      Foutpagina.schrijf(verzoek, antwoord, 403, "web.aanmelden.geen-rol");
      return;
    }
    koekje.lees(verzoek).ifPresent(aanmeldingen::eindig);
    koekje.zet(
        verzoek,
        antwoord,
        aanmeldingen.begin(
            wie.get(),
            new Aanmeldingen.Herkomst(
                bewijs.uitgever(), bewijs.sessie().orElse(null), token.serialize())));
    antwoord.sendRedirect(poging.naar());
  }

  private static Object[] log(Bewijs bewijs) {
    return new Object[] {bewijs.onderwerp(), bewijs.groepen()};
  }

  // The provider shows this page in a hidden frame when somebody signs off there. Knowing the name
  // of the session is the proof.
  private void uitInBrowser(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String sessie = verzoek.getParameter("sid");
    if (sessie == null || !instelling.uitgever().equals(verzoek.getParameter("iss"))) {
      Foutpagina.schrijf(verzoek, antwoord, 400, "web.verzoek-kan-niet");
      return;
    }
    aanmeldingen.eindigSessie(instelling.uitgever(), sessie);
    antwoord.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; frame-ancestors " + instelling.herkomst().orElseThrow());
    antwoord.setContentType("text/html;charset=UTF-8");
    antwoord.getWriter().write("<!DOCTYPE html><html lang=\"nl\"><title>Afgemeld</title></html>");
  }

  private void uitBuitenBrowser(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    try {
      Bewijstoets.Afmelding afmelding =
          aanbieder.toets().afmelding(String.valueOf(verzoek.getParameter("logout_token")));
      if (!pogingen.gebruikEenmaal(afmelding.kenmerk(), klok.instant().plus(AFMELDING_BEWAARD))) {
        throw new OngeldigBewijs("used before");
      }
      if (afmelding.sessie().isPresent()) {
        aanmeldingen.eindigSessie(instelling.uitgever(), afmelding.sessie().get());
      } else {
        aanmeldingen.eindigVan(instelling.uitgever(), afmelding.onderwerp().orElseThrow());
      }
      antwoord.setStatus(200);
    } catch (OngeldigBewijs e) {
      LOG.log(Level.WARNING, "Signing off refused: {0}", e.getMessage());
      antwoord.setStatus(400);
      antwoord.setContentType("application/json");
      antwoord.getWriter().write("{\"error\":\"invalid_request\"}");
    }
  }

  private void sleutels(HttpServletResponse antwoord) throws IOException {
    antwoord.setContentType("application/jwk-set+json");
    antwoord
        .getWriter()
        .write(
            aanbieder.eigenSleutels().orElseGet(com.nimbusds.jose.jwk.JWKSet::new).toString(true));
  }
}
