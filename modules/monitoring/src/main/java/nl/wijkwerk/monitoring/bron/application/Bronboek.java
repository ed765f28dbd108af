package nl.wijkwerk.monitoring.bron.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.monitoring.bron.domain.Bron;
import nl.wijkwerk.monitoring.bron.domain.Broninhoud;
import nl.wijkwerk.monitoring.bron.persistence.JdbcBronnen;

/** The short transactions in which a source changes, with what the trail says of it. */
@ApplicationScoped
class Bronboek {

  @Inject private JdbcBronnen bronnen;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  @Transactional
  @Bedrijfsregel("MON-80")
  void voegToe(UUID id, Broninhoud inhoud) {
    AlOpgeslagen.controleer(bronnen.find(id).isPresent(), "bron.al-opgeslagen");
    inhoud.vereis(LocalDate.now(klok).getYear());
    vereisEnige(bronnen.voegToe(id, inhoud));
    spoor.leg("bron.toegevoegd", onderwerp(id), null, "Bron toegevoegd: " + inWoorden(inhoud));
  }

  @Transactional
  @Bedrijfsregel("MON-80")
  void wijzig(UUID id, long versie, Broninhoud inhoud) {
    Bron was = vind(id, versie);
    inhoud.vereis(LocalDate.now(klok).getYear());
    vereisEnige(bronnen.wijzig(was, inhoud));
    spoor.leg(
        "bron.gewijzigd",
        onderwerp(id),
        null,
        "Bron gewijzigd van " + inWoorden(was.inhoud()) + " naar " + inWoorden(inhoud));
  }

  @Transactional
  void verwijder(UUID id, long versie) {
    Bron was = vind(id, versie);
    bronnen.verwijder(id);
    spoor.leg(
        "bron.verwijderd", onderwerp(id), null, "Bron verwijderd: " + inWoorden(was.inhoud()));
  }

  @Transactional
  void begonnen(Bron bron, int inlevering) {
    bronnen.begonnen(bron.id(), inlevering);
  }

  @Transactional
  void gehoord(Bron bron, String stand) {
    bronnen.gehoord(bron.id(), stand, klok.instant());
    spoor.leg(
        "bron.nagekeken",
        onderwerp(bron.id()),
        null,
        "Bron "
            + bron.inhoud().naam()
            + " nagekeken"
            + (Bron.dag(stand) == null ? "" : "; tabel gewijzigd op " + stand));
  }

  private static void vereisEnige(boolean enige) {
    if (!enige) {
      throw new Regelovertreding("MON-80", "tabel", "bron.bestaat-al");
    }
  }

  private Bron vind(UUID id, long versie) {
    Bron bron = bronnen.find(id).orElseThrow(() -> new NietGevonden("bron " + id));
    VerouderdeVersie.controleer(bron.versie(), versie);
    if (bron.uitkomst() != null && bron.uitkomst().loopt()) {
      throw new Regelovertreding("MON-13", null, "bron.wordt-opgehaald");
    }
    return bron;
  }

  private static Onderwerp onderwerp(UUID id) {
    return new Onderwerp("bron", id.toString());
  }

  private static String inWoorden(Broninhoud i) {
    return String.format(
        "%s, tabel %s van %d, %s%s%s",
        i.naam(),
        i.tabel(),
        i.jaar(),
        i.soort(),
        i.niveau() == null ? "" : " (" + i.niveau() + "), wordt " + i.maat() + " in " + i.eenheid(),
        i.deel() ? ", een deel van de gebieden" : "");
  }
}
