package nl.wijkwerk.web.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkwerk.kern.persoon.Personen;
import nl.wijkwerk.kern.persoon.Persoon;
import nl.wijkwerk.web.aanmelden.Herkenning;
import nl.wijkwerk.web.aanmelden.HerkenningMislukt;
import nl.wijkwerk.web.beveiliging.Paden;

/** Recognises on the API who sends a token of the identity provider. */
@ApplicationScoped
class Bewijsherkenning implements Herkenning {
  private static final Logger LOG = Logger.getLogger(Bewijsherkenning.class.getName());
  private static final String SOORT = "Bearer ";

  @Inject private Oidcinstelling instelling;
  @Inject private Aanbieder aanbieder;
  @Inject private Toegelaten toegelaten;
  @Inject private Personen personen;

  @Override
  public Optional<Persoon> herken(HttpServletRequest verzoek) {
    String kop = verzoek.getHeader("Authorization");
    if (!instelling.aanwezig()
        || kop == null
        || !kop.regionMatches(true, 0, SOORT, 0, SOORT.length())
        || !Paden.api(Paden.pad(verzoek))) {
      return Optional.empty();
    }
    try {
      Bewijs bewijs =
          aanbieder
              .toets()
              .toegang(
                  kop.substring(SOORT.length()).strip(),
                  instelling
                      .api()
                      .orElseThrow(() -> new OngeldigBewijs("WIJKWERK_OIDC_API is not set")));
      return Optional.of(
          personen
              .findBijgewerkt(
                  bewijs.uitgever(), bewijs.onderwerp(), bewijs.gegeven().atOffset(ZoneOffset.UTC))
              .or(() -> toegelaten.laatToe(bewijs, bewijs.gegeven(), verzoek.getRemoteAddr()))
              .orElseThrow(() -> new OngeldigBewijs("closed off: " + bewijs.gebruikersnaam())));
    } catch (OngeldigBewijs e) {
      LOG.log(Level.INFO, "Token refused: {0}", e.getMessage());
      throw new HerkenningMislukt(401, "web.bewijs-ongeldig", e);
    } catch (AanmelddienstWeg e) {
      throw new HerkenningMislukt(503, "web.aanmelddienst-weg", e);
    }
  }
}
