package nl.wijkwerk.samenwerking.overleg.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissen;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Toekenning;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.samenwerking.api.BesluitGenomen;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunt;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunten;
import nl.wijkwerk.samenwerking.overleg.domain.Beslissing;
import nl.wijkwerk.samenwerking.overleg.domain.Besluit;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitnemer;
import nl.wijkwerk.samenwerking.overleg.domain.Overleg;
import nl.wijkwerk.samenwerking.overleg.domain.Overleggen;
import nl.wijkwerk.samenwerking.overleg.domain.Vergadering;
import nl.wijkwerk.samenwerking.overleg.domain.Vergaderingen;

/**
 * The chair records what was decided on a point, on the day of the meeting or after it; before,
 * only when the forum did decide ahead. The decision carries the day of the meeting and the moment
 * at which it was recorded.
 */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class BesluitVastleggen {
  @PersistenceContext private EntityManager em;
  @Inject private Overleggen overleggen;
  @Inject private Vergaderingen vergaderingen;
  @Inject private Agendapunten punten;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Gebeurtenissen gebeurtenissen;
  @Inject private Clock klok;

  /**
   * @param versie version of the point that the decision was made on
   * @throws AlOpgeslagen when this decision was recorded before
   */
  @Wijzigen(Bevoegdheid.BESLUIT_VASTLEGGEN)
  public void legVast(UUID puntId, long versie, Beslissing beslissing) {
    Agendapunt punt = punten.read(puntId);
    toegang.vereis(Bevoegdheid.BESLUIT_VASTLEGGEN, punt.gebied());
    AlOpgeslagen.controleer(
        em.find(Besluit.class, beslissing.id()) != null, "samenwerking.besluit-al-vastgelegd");
    VerouderdeVersie.controleer(punt.versie(), versie);
    if (punt.vergaderingId() == null) {
      throw new NietGevonden("agendapunt");
    }
    Vergadering vergadering = vergaderingen.read(punt.vergaderingId());
    Overleg overleg = overleggen.read(vergadering.overlegId());
    OffsetDateTime nu = OffsetDateTime.now(klok);
    LocalDate dag = nu.atZoneSameInstant(Klok.ZONE).toLocalDate();
    String vorige = punt.findBesluit().map(b -> b.nummer().toString()).orElse(null);
    Besluit besluit =
        punt.besluit(
            overleg,
            vergadering,
            new Besluitnemer(
                identiteit.naam(),
                identiteit.toekenningen().stream()
                    .map(Toekenning::rol)
                    .collect(Collectors.toSet())),
            beslissing,
            overleggen.nieuwNummer(dag.getYear()),
            nu);
    em.flush();
    spoor.leg(
        "besluit.genomen",
        punt.betreft(),
        punt.gebied(),
        "Besluit %s %s%s: %s. Reden: %s%s"
            .formatted(
                Agendaplanner.kleineLetter(overleg),
                Schrijfwijze.datum(vergadering.datum()),
                dag.isBefore(vergadering.datum()) ? ", vooruit" : "",
                Tekst.uitkomst(besluit.uitkomst()),
                besluit.reden(),
                vorige == null ? "" : " (vervangt besluit " + vorige + ")"));
    gebeurtenissen.meld(
        punt.betreft(),
        punt.gebied(),
        new BesluitGenomen(
            besluit.id(),
            overleg.naam(),
            punt.onderwerp(),
            punt.gebied(),
            punt.wijk(),
            punt.titel(),
            besluit.uitkomst().name(),
            besluit.reden(),
            dag));
  }
}
