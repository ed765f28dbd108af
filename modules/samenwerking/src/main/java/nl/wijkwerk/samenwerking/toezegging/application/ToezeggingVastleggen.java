package nl.wijkwerk.samenwerking.toezegging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.samenwerking.overleg.domain.Wijkaanduiding;
import nl.wijkwerk.samenwerking.toezegging.domain.Ontvanger;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezegging;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingen;

/**
 * Records a promise and what happens to it. Who has to keep it reports; the griffier, who keeps the
 * list for the council, does the rest, so that nobody moves a date of their own.
 */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class ToezeggingVastleggen {
  @PersistenceContext private EntityManager em;
  @Inject private Toezeggingen toezeggingen;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Spoor spoor;
  @Inject private Clock klok;

  /**
   * What was filled in.
   *
   * @param gebied code of a wijk or village, or null for the whole municipality
   */
  public record Invoer(
      String titel,
      String tekst,
      LocalDate gedaanOp,
      String vergadering,
      String gedaanDoor,
      Ontvanger aan,
      String gebied,
      String eigenaar) {
    public Invoer {
      gebied = gebied == null || gebied.isBlank() ? null : gebied.strip();
    }
  }

  /**
   * @param id of the new promise
   * @throws AlOpgeslagen when it was recorded before
   */
  @Wijzigen(Bevoegdheid.TOEZEGGING_VASTLEGGEN)
  public void legVast(UUID id, Invoer invoer, LocalDate uiterlijk) {
    toegang.vereis(Bevoegdheid.TOEZEGGING_VASTLEGGEN, invoer.gebied());
    AlOpgeslagen.controleer(
        toezeggingen.find(id).isPresent(), "samenwerking.toezegging-al-vastgelegd");
    LocalDate dag = invoer.gedaanOp() == null ? LocalDate.now(klok) : invoer.gedaanOp();
    Toezegging toezegging =
        new Toezegging(
            id,
            toezeggingen.nieuwNummer(dag.getYear()),
            inhoud(invoer, null),
            uiterlijk,
            identiteit.naam(),
            nu());
    toezeggingen.voegToe(toezegging);
    leg(
        "toezegging.vastgelegd",
        toezegging,
        "vastgelegd: %s, uiterlijk %s"
            .formatted(toezegging.titel(), Schrijfwijze.datum(toezegging.uiterlijk())));
  }

  /**
   * @param versie version that the change was made on
   * @param uiterlijk the date that it has, or null
   */
  @Wijzigen(Bevoegdheid.TOEZEGGING_VASTLEGGEN)
  public void wijzig(UUID id, long versie, Invoer invoer, LocalDate uiterlijk, String reden) {
    Toezegging toezegging = neemLopend(Bevoegdheid.TOEZEGGING_VASTLEGGEN, id, versie);
    if (uiterlijk != null) {
      toezegging.eisZelfdeUiterlijk(uiterlijk);
    }
    toegang.vereis(Bevoegdheid.TOEZEGGING_VASTLEGGEN, invoer.gebied());
    String verschillen =
        toezegging.wijzig(inhoud(invoer, toezegging), reden, identiteit.naam(), nu());
    leg(
        "toezegging.gewijzigd",
        toezegging,
        "gewijzigd: %s. Reden: %s".formatted(verschillen, reden.strip()));
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.TOEZEGGING_MELDEN)
  public void meld(UUID id, long versie, String melding) {
    Toezegging toezegging = neemLopend(Bevoegdheid.TOEZEGGING_MELDEN, id, versie);
    toezegging.meld(melding, identiteit.naam(), nu());
    leg("toezegging.gemeld", toezegging, "voortgang: " + melding.strip());
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.TOEZEGGING_VASTLEGGEN)
  public void verschuif(UUID id, long versie, LocalDate naar, String reden) {
    Toezegging toezegging = neemLopend(Bevoegdheid.TOEZEGGING_VASTLEGGEN, id, versie);
    LocalDate vorig = toezegging.uiterlijk();
    toezegging.verschuif(naar, reden, identiteit.naam(), nu());
    leg(
        "toezegging.verschoven",
        toezegging,
        "verschoven van %s naar %s. Reden: %s"
            .formatted(Schrijfwijze.datum(vorig), Schrijfwijze.datum(naar), reden.strip()));
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.TOEZEGGING_VASTLEGGEN)
  public void handelAf(UUID id, long versie, String hoe, String verwijzing) {
    Toezegging toezegging = neemLopend(Bevoegdheid.TOEZEGGING_VASTLEGGEN, id, versie);
    toezegging.handelAf(hoe, verwijzing, identiteit.naam(), nu());
    leg(
        "toezegging.afgedaan",
        toezegging,
        "afgedaan: %s%s"
            .formatted(
                hoe.strip(),
                verwijzing == null || verwijzing.isBlank() ? "" : " (" + verwijzing.strip() + ")"));
  }

  /**
   * @param versie version that was read
   */
  @Wijzigen(Bevoegdheid.TOEZEGGING_VASTLEGGEN)
  public void heropen(UUID id, long versie, String reden) {
    Toezegging toezegging = neem(Bevoegdheid.TOEZEGGING_VASTLEGGEN, id);
    toezegging.eisAfgedaan();
    VerouderdeVersie.controleer(toezegging.versie(), versie);
    toezegging.heropen(reden, identiteit.naam(), nu());
    leg("toezegging.heropend", toezegging, "heropend. Reden: " + reden.strip());
  }

  private Toezegging neem(Bevoegdheid bevoegdheid, UUID id) {
    Toezegging toezegging = toezeggingen.read(id);
    toegang.vereis(bevoegdheid, toezegging.gebied());
    return toezegging;
  }

  private Toezegging neemLopend(Bevoegdheid bevoegdheid, UUID id, long versie) {
    Toezegging toezegging = neem(bevoegdheid, id);
    // That it was settled says more than that it changed.
    toezegging.eisLopend();
    VerouderdeVersie.controleer(toezegging.versie(), versie);
    return toezegging;
  }

  private Toezegging.Inhoud inhoud(Invoer invoer, Toezegging huidig) {
    return new Toezegging.Inhoud(
        invoer.titel(),
        invoer.tekst(),
        invoer.gedaanOp(),
        invoer.vergadering(),
        invoer.gedaanDoor(),
        invoer.aan(),
        wijk(invoer.gebied(), huidig),
        invoer.eigenaar());
  }

  /** An area that no longer exists may stay, as it was named then. */
  private Wijkaanduiding wijk(String code, Toezegging huidig) {
    if (code == null) {
      return null;
    } else if (huidig != null && code.equals(huidig.gebied())) {
      return huidig.waar();
    }
    return gebieden.wijken().stream()
        .filter(g -> g.code().equals(code))
        .findFirst()
        .map(g -> new Wijkaanduiding(g.code(), g.naam(), g.nummer()))
        .orElseThrow(
            () -> new OngeldigeInvoer("gebied", "samenwerking.toezegging-gebied-onbekend"));
  }

  private OffsetDateTime nu() {
    return OffsetDateTime.now(klok);
  }

  private void leg(String actie, Toezegging toezegging, String wat) {
    em.flush();
    spoor.leg(
        actie,
        Toezegging.onderwerp(toezegging.id()),
        toezegging.gebied(),
        "Toezegging %s %s".formatted(toezegging.nummer(), wat));
  }
}
