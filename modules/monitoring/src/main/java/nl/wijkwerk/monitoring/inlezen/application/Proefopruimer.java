package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcProeflezingen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Throws away files that were looked at and not read in for so long that nobody will. */
@ApplicationScoped
public class Proefopruimer {
  @Inject private JdbcProeflezingen proeflezingen;
  @Inject private Spoor spoor;
  @Inject private Identiteit identiteit;
  @Inject private Clock klok;
  @PersistenceContext private EntityManager em;

  @Inject
  @ConfigProperty(name = "wijkwerk.monitoring.proeflezing-uren", defaultValue = "24")
  private int uren;

  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  public void ruimOp() {
    identiteit.meldSysteemAan("proeflezing");
    int weg =
        proeflezingen.ruimOp(
            Transactie.verbinding(em), klok.instant().minus(Duration.ofHours(uren)));
    if (weg > 0) {
      spoor.leg(
          "proeflezing.opgeruimd",
          new Onderwerp("proeflezing", "oud"),
          null,
          "Weggegooid omdat er "
              + uren
              + " uur niets mee gebeurde: "
              + Schrijfwijze.aantal(weg, "bekeken bestand", "bekeken bestanden"));
    }
  }
}
