package nl.wijkwerk.web.portaal;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkwerk.kern.persoon.Personen;
import nl.wijkwerk.kern.persoon.Persoon;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.web.aanmelden.Aanmeldinstelling;
import nl.wijkwerk.web.aanmelden.Herkenning;
import nl.wijkwerk.web.aanmelden.HerkenningMislukt;
import nl.wijkwerk.web.beveiliging.Buitenadres;
import nl.wijkwerk.web.beveiliging.Paden;
import nl.wijkwerk.web.oidc.AanmelddienstWeg;
import nl.wijkwerk.web.oidc.Aanmeldpogingen;
import nl.wijkwerk.web.oidc.Oidcinstelling;
import nl.wijkwerk.web.oidc.OngeldigBewijs;

/** Recognises for whom a portal asks for a portlet. Where it is tried, nothing else is. */
@ApplicationScoped
class Portaalherkenning implements Herkenning {
  private static final Logger LOG = Logger.getLogger(Portaalherkenning.class.getName());
  private static final int VERBINDEN = 2_000;
  private static final int LEZEN = 3_000;
  private static final int LANGSTE_SLEUTELS = 100_000;
  private static final Duration ZONDER = Duration.ofMinutes(10);

  /** How long ago somebody was here, for the name that a portal gives to say enough. */
  private static final Duration ONLANGS = Duration.ofDays(30);

  @Inject private Portaalinstelling instelling;
  @Inject private Aanmeldinstelling aanmelden;
  @Inject private Oidcinstelling oidc;
  @Inject private Buitenadres buitenadres;
  @Inject private Aanmeldpogingen pogingen;
  @Inject private Personen personen;
  @Inject private Clock klok;

  private volatile Portaalbewijs toets;

  @Override
  @Bedrijfsregel("KRN-16")
  public Optional<Persoon> herken(HttpServletRequest verzoek) {
    String bewijs = verzoek.getHeader(Portaalbewijs.KOP);
    if (bewijs == null) {
      return Optional.empty();
    }
    try {
      if (!instelling.aanwezig()) {
        throw new OngeldigBewijs("no portal is set: WIJKWERK_PORTAAL_UITGEVER");
      }
      if (!Paden.portlet(Paden.pad(verzoek))) {
        throw new OngeldigBewijs("not for a portlet: " + verzoek.getRequestURI());
      }
      Portaalbewijs.Lezer lezer =
          toets().lees(bewijs, verzoek.getMethod(), verzoek.getRequestURI());
      if (!pogingen.gebruikEenmaal(lezer.kenmerk(), lezer.tot())) {
        throw new OngeldigBewijs("used before");
      }
      return Optional.of(
          find(lezer.gebruiker())
              .orElseThrow(() -> mislukt("web.portaal-gebruiker", "onbekend", null)));
    } catch (OngeldigBewijs e) {
      LOG.log(Level.WARNING, "Proof of a portal refused: {0}", e.getMessage());
      throw mislukt("web.portaal-bewijs", "ongeldig", e);
    } catch (AanmelddienstWeg e) {
      LOG.log(Level.WARNING, "Keys of the portal cannot be read: " + instelling.sleutels(), e);
      throw new HerkenningMislukt(503, "web.portaal-weg", e);
    }
  }

  private static HerkenningMislukt mislukt(String sleutel, String fout, Throwable oorzaak) {
    return new HerkenningMislukt(401, sleutel, "Wijkwerk-Portaal error=\"" + fout + "\"", oorzaak);
  }

  private Optional<Persoon> find(String gebruiker) {
    Optional<String> dienst = oidc.aanwezig() ? Optional.of(oidc.uitgever()) : Optional.empty();
    return find(personen, gebruiker, dienst, aanmelden.demonstratie(), OffsetDateTime.now(klok));
  }

  /**
   * @param dienst the identity provider that has to have made the reader known, when there is one
   */
  @Bedrijfsregel("KRN-16")
  static Optional<Persoon> find(
      Personen personen,
      String gebruiker,
      Optional<String> dienst,
      boolean demonstratie,
      OffsetDateTime nu) {
    if (dienst.isPresent()) {
      return personen.findAangemeld(dienst.get(), gebruiker, nu.minus(ONLANGS));
    }
    return demonstratie ? personen.findByGebruikersnaam(gebruiker) : Optional.empty();
  }

  private Portaalbewijs toets() {
    Portaalbewijs bekend = toets;
    if (bekend == null) {
      JWKSource<SecurityContext> sleutels =
          JWKSourceBuilder.create(
                  instelling.sleutels(),
                  new DefaultResourceRetriever(VERBINDEN, LEZEN, LANGSTE_SLEUTELS))
              .retrying(true)
              .outageTolerant(ZONDER.toMillis())
              .build();
      bekend =
          new Portaalbewijs(
              instelling.uitgever(), buitenadres.basis(), sleutels, oidc.klokverschil(), klok);
      toets = bekend;
    }
    return bekend;
  }
}
