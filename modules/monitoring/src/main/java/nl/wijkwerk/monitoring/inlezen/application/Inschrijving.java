package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkwerk.kern.persistentie.Transactie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.monitoring.afstand.application.Bekendmaking;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.bestand.Cijferbestand;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.NieuweInlevering;
import nl.wijkwerk.monitoring.inlezen.persistence.JdbcInleveringen;
import nl.wijkwerk.monitoring.inlezen.persistence.Terugtrekking;

/** The short transactions around an import: its place in the queue and the wish to stop it. */
@ApplicationScoped
class Inschrijving {

  @Inject private JdbcInleveringen inleveringen;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Clock klok;
  @Inject private Bekendmaking bekendmaking;
  @PersistenceContext private EntityManager em;

  static Onderwerp onderwerp(int id) {
    return new Onderwerp("inlevering", Integer.toString(id));
  }

  @Transactional
  Optional<Integer> schrijfIn(
      Aanlevering aanlevering, Cijferbestand bestand, LocalDate momentopname, boolean deel) {
    return schrijfIn(
        new NieuweInlevering(
            bestand.bron(),
            bestand.tabel().orElse(null),
            bestand.jaar(),
            momentopname,
            deel,
            aanlevering.naam(),
            aanlevering.bytes(),
            aanlevering.vingerafdruk(),
            identiteit.naam(),
            bestand.cijferstatus().orElse(null)));
  }

  /** Empty when another one is under way. */
  @Transactional
  Optional<Integer> schrijfIn(NieuweInlevering inlevering) {
    return schrijfIn(inlevering, "cijfers.aangeleverd", "aangeleverd");
  }

  /** A delivery that is to be fetched: what is in it is known later. */
  @Transactional
  Optional<Integer> schrijfIn(Aanvoerbalie.Aanvraag aanvraag) {
    return schrijfIn(
        new NieuweInlevering(
            aanvraag.naam(),
            aanvraag.tabel(),
            aanvraag.jaar(),
            null,
            aanvraag.deel(),
            aanvraag.naam(),
            0,
            "",
            identiteit.naam()),
        "cijfers.ophalen-gevraagd",
        "gevraagd bij de bron");
  }

  private Optional<Integer> schrijfIn(NieuweInlevering inlevering, String actie, String wat) {
    LocalDate vandaag = LocalDate.now(klok);
    inlevering.vereisJaar(vandaag);
    inlevering.vereisMomentopname(vandaag);
    Optional<Integer> id = inleveringen.voegToe(inlevering);
    id.ifPresent(
        nieuw ->
            spoor.leg(
                actie,
                onderwerp(nieuw),
                null,
                "Cijfers van "
                    + inlevering.jaar()
                    + " "
                    + wat
                    + (inlevering.deel() ? ", met opzet een deel van de gebieden: " : ": ")
                    + inlevering.bestandsnaam()));
    return id;
  }

  /** Withdraws a delivery that counts; false when it did not count any more. */
  @Transactional
  boolean trekTerug(Inlevering inlevering, String reden) {
    boolean gedaan =
        bekendmaking.trekTerug(
            inlevering.jaar(),
            () ->
                new Terugtrekking(Transactie.verbinding(em))
                    .voerUit(inlevering.id(), inlevering.jaar()));
    spoor.leg(
        "cijfers.teruggetrokken",
        onderwerp(inlevering.id()),
        null,
        String.format(
            gedaan
                ? "Cijfers van %d teruggetrokken (%s): %s"
                : "Cijfers van %d waren al teruggetrokken (%s): %s",
            inlevering.jaar(),
            inlevering.bestandsnaam(),
            reden));
    return gedaan;
  }

  @Transactional
  boolean vraagAnnuleren(Inlevering inlevering) {
    boolean gevraagd = inleveringen.vraagAnnuleren(inlevering.id());
    if (gevraagd) {
      spoor.leg(
          "cijfers.inlezen-gestopt",
          onderwerp(inlevering.id()),
          null,
          "Inlezen van " + inlevering.bestandsnaam() + " gestopt");
    }
    return gevraagd;
  }
}
