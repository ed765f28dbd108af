package nl.wijkwerk.samenwerking.overleg.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunt;
import nl.wijkwerk.samenwerking.overleg.domain.Agendapunten;
import nl.wijkwerk.samenwerking.overleg.domain.Inbreng;
import nl.wijkwerk.samenwerking.overleg.domain.Overleg;
import nl.wijkwerk.samenwerking.overleg.domain.Overleggen;
import nl.wijkwerk.samenwerking.overleg.domain.Puntstatus;
import nl.wijkwerk.samenwerking.overleg.domain.Reden;
import nl.wijkwerk.samenwerking.overleg.domain.Vergadering;
import nl.wijkwerk.samenwerking.overleg.domain.Vergaderingen;

/** Bringing in points, and keeping an agenda in order. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Agendabeheer {
  @PersistenceContext private EntityManager em;
  @Inject private Agendaplanner planner;
  @Inject private Overleggen overleggen;
  @Inject private Vergaderingen vergaderingen;
  @Inject private Agendapunten punten;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  /**
   * Puts a new point at the end of an agenda.
   *
   * @param id of the new point
   * @throws AlOpgeslagen when it was brought in before
   */
  @Wijzigen(Bevoegdheid.PUNT_INBRENGEN)
  public void brengIn(UUID id, UUID vergaderingId, Inbreng inbreng) {
    planner.werkBij();
    if (inbreng.wijk() == null
        && !toegang.mag(Bevoegdheid.PUNT_INBRENGEN, null)
        && toegang.magErgens(Bevoegdheid.PUNT_INBRENGEN)) {
      throw new OngeldigeInvoer("gebied", "samenwerking.punt-gebied-nodig");
    }
    toegang.vereis(
        Bevoegdheid.PUNT_INBRENGEN, inbreng.wijk() == null ? null : inbreng.wijk().code());
    AlOpgeslagen.controleer(punten.find(id).isPresent(), "samenwerking.punt-al-ingebracht");
    Vergadering vergadering = vergaderingen.read(vergaderingId);
    Overleg overleg = overleggen.vergrendel(vergadering.overlegId());
    Agendapunt punt =
        new Agendapunt(
            id,
            inbreng,
            vergadering,
            punten.volgendePlaats(vergaderingId),
            identiteit.naam(),
            OffsetDateTime.now(klok));
    punten.voegToe(punt);
    em.flush();
    spoor.leg(
        "agendapunt.ingebracht",
        punt.betreft(),
        punt.gebied(),
        "\u201c%s\u201d ingebracht voor %s %s, %d minuten"
            .formatted(
                punt.titel(),
                Agendaplanner.kleineLetter(overleg),
                Schrijfwijze.datum(vergadering.datum()),
                punt.minuten()));
  }

  /** Replaces what was filled in; asks the power for the old and for the new area. */
  @Wijzigen(Bevoegdheid.PUNT_INBRENGEN)
  public void wijzig(UUID puntId, long versie, Inbreng inbreng) {
    Agendapunt punt = punten.read(puntId);
    toegang.vereis(Bevoegdheid.PUNT_INBRENGEN, punt.gebied());
    toegang.vereis(
        Bevoegdheid.PUNT_INBRENGEN, inbreng.wijk() == null ? null : inbreng.wijk().code());
    VerouderdeVersie.controleer(punt.versie(), versie);
    punt.wijzig(inbreng);
    em.flush();
    leg(
        "agendapunt.gewijzigd",
        punt,
        "\u201c%s\u201d gewijzigd, %d minuten".formatted(punt.titel(), punt.minuten()));
  }

  /** Swaps a point with the one above or below it. */
  @Wijzigen(Bevoegdheid.OVERLEG_PLANNEN)
  public void verplaats(UUID puntId, long versie, boolean omhoog) {
    toegang.vereisGemeentebreed(Bevoegdheid.OVERLEG_PLANNEN);
    Agendapunt punt = beheerd(puntId, versie);
    List<Agendapunt> agenda = punten.van(punt.vergaderingId());
    int hier = agenda.indexOf(punt);
    int daar = hier + (omhoog ? -1 : 1);
    if (daar < 0 || daar >= agenda.size()) {
      throw new Regelovertreding(
          "SAM-14", null, omhoog ? "samenwerking.al-eerste" : "samenwerking.al-laatste");
    }
    Agendapunt ander = agenda.get(daar);
    int plaats = punt.volgorde();
    punt.verplaats(ander.volgorde());
    ander.verplaats(plaats);
    em.flush();
    leg(
        "agendapunt.verplaatst",
        punt,
        "\u201c%s\u201d op de agenda naar %s gezet"
            .formatted(punt.titel(), omhoog ? "voren" : "achteren"));
  }

  /** Moves a point to the next meeting. */
  @Wijzigen(Bevoegdheid.OVERLEG_PLANNEN)
  @Bedrijfsregel("SAM-06")
  public void schuifDoor(UUID puntId, long versie) {
    planner.werkBij();
    toegang.vereisGemeentebreed(Bevoegdheid.OVERLEG_PLANNEN);
    Agendapunt punt = beheerd(puntId, versie);
    Vergadering van = vergaderingen.read(punt.vergaderingId());
    Vergadering naar =
        vergaderingen
            .findVolgende(van, LocalDateTime.now(klok))
            .orElseThrow(() -> new Regelovertreding("SAM-08", null, "samenwerking.geen-volgende"));
    planner.schuifDoor(overleggen.read(van.overlegId()), punt, naar, identiteit.naam());
  }

  /** Takes a point off the agenda without a decision. */
  @Wijzigen(Bevoegdheid.OVERLEG_PLANNEN)
  public void voerAf(UUID puntId, long versie, String reden) {
    toegang.vereisGemeentebreed(Bevoegdheid.OVERLEG_PLANNEN);
    Agendapunt punt = beheerd(puntId, versie);
    punt.voerAf(Reden.vanAfvoer(reden));
    em.flush();
    leg(
        "agendapunt.afgevoerd",
        punt,
        "\u201c%s\u201d van de agenda gehaald. Reden: %s"
            .formatted(punt.titel(), punt.afvoerReden()));
  }

  /** Ends a meeting; what was not decided moves to the next one at once. */
  @Wijzigen(Bevoegdheid.OVERLEG_PLANNEN)
  public void sluitAf(UUID vergaderingId, long versie) {
    toegang.vereisGemeentebreed(Bevoegdheid.OVERLEG_PLANNEN);
    Vergadering vergadering = vergaderingen.read(vergaderingId);
    Overleg overleg = overleggen.vergrendel(vergadering.overlegId());
    VerouderdeVersie.controleer(vergadering.versie(), versie);
    long open =
        punten.van(vergaderingId).stream().filter(p -> p.status() == Puntstatus.OPEN).count();
    vergadering.sluitAf(LocalDate.now(klok));
    em.flush();
    spoor.leg(
        "vergadering.afgesloten",
        Agendaplanner.onderwerp(overleg),
        null,
        "%s %s afgesloten, %d %s niet besloten"
            .formatted(
                overleg.naam(),
                Schrijfwijze.datum(vergadering.datum()),
                open,
                open == 1 ? "punt" : "punten"));
    planner.werkBij();
  }

  private Agendapunt beheerd(UUID puntId, long versie) {
    Agendapunt punt = punten.read(puntId);
    VerouderdeVersie.controleer(punt.versie(), versie);
    if (punt.vergaderingId() != null) {
      overleggen.vergrendel(vergaderingen.read(punt.vergaderingId()).overlegId());
    }
    return punt;
  }

  private void leg(String actie, Agendapunt punt, String omschrijving) {
    spoor.leg(actie, punt.betreft(), punt.gebied(), omschrijving);
  }
}
