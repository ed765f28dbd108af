package nl.wijkwerk.monitoring.kaart.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.monitoring.kaart.bestand.Grensbestand;
import nl.wijkwerk.monitoring.kaart.domain.Grenslevering;
import nl.wijkwerk.monitoring.kaart.domain.Grensvoorstel;
import nl.wijkwerk.monitoring.kaart.persistence.JdbcGrensleveringen;

/** The short transactions around reading borders in. */
@ApplicationScoped
class Grensinschrijving {
  @Inject private JdbcGrensleveringen leveringen;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @PersistenceContext private EntityManager em;

  static Onderwerp onderwerp(int id) {
    return new Onderwerp("grenslevering", Integer.toString(id));
  }

  @Transactional
  int schrijfIn(Grensbestand bestand, Grensvoorstel voorstel) {
    int id = leveringen.voegToe(Transactie.verbinding(em), bestand, voorstel, identiteit.naam());
    spoor.leg("grenzen.aangeleverd", onderwerp(id), null, "Grenzen aangeleverd: " + bestand.naam());
    return id;
  }

  /** False when another file is being read in. */
  @Transactional
  boolean begin(Grenslevering levering, String kenmerk, int jaar) {
    boolean begonnen = leveringen.begin(levering.id(), kenmerk, jaar);
    if (begonnen) {
      spoor.leg(
          "grenzen.begonnen",
          onderwerp(levering.id()),
          null,
          String.format(
              "Inlezen van de grenzen van %d begonnen (%s, code uit %s)",
              jaar, levering.bestandsnaam(), kenmerk));
    }
    return begonnen;
  }

  @Transactional
  boolean stop(Grenslevering levering) {
    boolean weg = leveringen.verwijderVoorstel(levering.id());
    boolean gevraagd = weg || leveringen.vraagAnnuleren(levering.id());
    if (gevraagd) {
      spoor.leg(
          "grenzen.gestopt",
          onderwerp(levering.id()),
          null,
          (weg ? "Niet ingelezen: " : "Inlezen gestopt van ") + levering.bestandsnaam());
    }
    return gevraagd;
  }
}
