package nl.wijkwerk.communicatie.publicatie.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.communicatie.api.PublicatieGedaan;
import nl.wijkwerk.communicatie.publicatie.domain.Berichttekst;
import nl.wijkwerk.communicatie.publicatie.domain.Plichtstatus;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatie;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplicht;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplichten;
import nl.wijkwerk.communicatie.publicatie.domain.Publicaties;
import nl.wijkwerk.communicatie.publicatie.domain.Werkkalender;
import nl.wijkwerk.kern.fout.AlOpgeslagen;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.gebeurtenis.Gebeurtenissen;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;

/** Writes, publishes, corrects and withdraws messages; publishing stops the clock of the duty. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class Publiceren {
  private Publicaties publicaties;
  private Publicatieplichten plichten;
  private Gebieden gebieden;
  private Werkkalender kalender;
  private Toegang toegang;
  private Identiteit identiteit;
  private Spoor spoor;
  private Gebeurtenissen gebeurtenissen;
  private Clock klok;

  protected Publiceren() {}

  @Inject
  public Publiceren(
      Publicaties publicaties,
      Publicatieplichten plichten,
      Gebieden gebieden,
      Werkkalender kalender,
      Toegang toegang,
      Identiteit identiteit,
      Spoor spoor,
      Gebeurtenissen gebeurtenissen,
      Clock klok) {
    this.publicaties = publicaties;
    this.plichten = plichten;
    this.gebieden = gebieden;
    this.kalender = kalender;
    this.toegang = toegang;
    this.identiteit = identiteit;
    this.spoor = spoor;
    this.gebeurtenissen = gebeurtenissen;
    this.klok = klok;
  }

  /**
   * Begins a concept.
   *
   * @param id of the new message
   * @param plichtId the duty that it is to answer, or null
   * @param gebied code of the area whose page it is for; a duty that has an area decides itself
   * @throws AlOpgeslagen when this message was begun before
   */
  @Wijzigen(Bevoegdheid.PUBLICEREN)
  public void begin(UUID id, UUID plichtId, String gebied, Berichttekst inhoud) {
    Optional<Publicatieplicht> plicht =
        Optional.ofNullable(plichtId)
            .map(p -> plichten.find(p).orElseThrow(() -> new NietGevonden("publicatieplicht")));
    String code = plicht.map(Publicatieplicht::gebied).orElse(gebied);
    toegang.vereis(Bevoegdheid.PUBLICEREN, code);
    String naam = code == null ? null : gebieden.read(code).naam();
    AlOpgeslagen.controleer(publicaties.find(id).isPresent(), "communicatie.al-bewaard");
    OffsetDateTime nu = OffsetDateTime.now(klok);
    Publicatie bericht =
        plicht
            .map(p -> Publicatie.antwoord(id, p, code, naam, inhoud, identiteit.naam(), nu))
            .orElseGet(() -> new Publicatie(id, code, naam, inhoud, identiteit.naam(), nu));
    publicaties.voegToe(bericht);
    legConcept(bericht);
  }

  @Wijzigen(Bevoegdheid.PUBLICEREN)
  public void bewaar(UUID id, long versie, Berichttekst inhoud) {
    Publicatie bericht = vereis(id, versie);
    bericht.bewaar(inhoud, identiteit.naam(), OffsetDateTime.now(klok));
    legConcept(bericht);
  }

  @Wijzigen(Bevoegdheid.PUBLICEREN)
  public void publiceer(UUID id, long versie) {
    Publicatie bericht = vereis(id, versie);
    bericht.publiceer(identiteit.naam(), OffsetDateTime.now(klok));
    String stand =
        openPlicht(bericht)
            .map(
                plicht -> {
                  toegang.vereis(Bevoegdheid.PUBLICEREN, plicht.gebied());
                  plicht.voldoe(bericht, identiteit.naam(), kalender);
                  return "; klok gestopt na "
                      + Tekst.werkdagen(plicht.klok().gelopen(LocalDate.now(klok), kalender))
                      + (plicht.klok().teLaat(LocalDate.now(klok)) ? ", te laat" : "");
                })
            .orElse("");
    publicaties.schrijf();
    spoor.leg(
        "communicatie.gepubliceerd",
        onderwerp(bericht),
        bericht.gebied(),
        "Gepubliceerd op de pagina van "
            + bericht.wijk()
            + ": \u201c"
            + bericht.titel()
            + "\u201d"
            + stand);
    gebeurtenissen.meld(
        onderwerp(bericht),
        bericht.gebied(),
        new PublicatieGedaan(
            bericht.id(),
            bericht.onderwerp(),
            Optional.ofNullable(bericht.plicht())
                .flatMap(plichten::find)
                .map(Publicatieplicht::aanleiding)
                .orElse(null),
            bericht.gebied(),
            bericht.titel(),
            bericht.gepubliceerd().atZoneSameInstant(Klok.ZONE).toLocalDate(),
            "/communicatie/openbaar/bericht?id=" + bericht.id()));
  }

  @Wijzigen(Bevoegdheid.PUBLICEREN)
  public void corrigeer(UUID id, long versie, Berichttekst inhoud, String reden) {
    Publicatie bericht = vereis(id, versie);
    bericht.corrigeer(inhoud, reden, identiteit.naam(), OffsetDateTime.now(klok));
    publicaties.schrijf();
    spoor.leg(
        "communicatie.gecorrigeerd",
        onderwerp(bericht),
        bericht.gebied(),
        "Bericht \u201c"
            + bericht.titel()
            + "\u201d gecorrigeerd op de pagina van "
            + bericht.wijk()
            + ": "
            + bericht.nieuwste().reden());
  }

  @Wijzigen(Bevoegdheid.PUBLICEREN)
  public void trekIn(UUID id, long versie, String reden) {
    Publicatie bericht = vereis(id, versie);
    bericht.trekIn(reden, OffsetDateTime.now(klok));
    publicaties.schrijf();
    spoor.leg(
        "communicatie.ingetrokken",
        onderwerp(bericht),
        bericht.gebied(),
        "Bericht \u201c"
            + bericht.titel()
            + "\u201d ingetrokken van de pagina van "
            + bericht.wijk()
            + ": "
            + bericht.intrekreden());
  }

  @Bedrijfsregel("COM-08")
  private Publicatie vereis(UUID id, long versie) {
    Publicatie bericht = publicaties.find(id).orElseThrow(() -> new NietGevonden("publicatie"));
    toegang.vereis(Bevoegdheid.PUBLICEREN, bericht.gebied());
    VerouderdeVersie.controleer(bericht.versie(), versie);
    return bericht;
  }

  // A second message about a duty that was met already is an ordinary message: its clock stands
  // still.
  private Optional<Publicatieplicht> openPlicht(Publicatie bericht) {
    return Optional.ofNullable(bericht.plicht())
        .flatMap(plichten::find)
        .filter(plicht -> plicht.status() == Plichtstatus.OPEN);
  }

  private void legConcept(Publicatie bericht) {
    publicaties.schrijf();
    spoor.leg(
        "communicatie.concept-bewaard",
        new Onderwerp("publicatie", bericht.id().toString()),
        bericht.gebied(),
        "Concept voor de pagina van "
            + bericht.wijk()
            + " bewaard, versie "
            + bericht.nieuwste().nummer());
  }

  private static Onderwerp onderwerp(Publicatie bericht) {
    return bericht.onderwerp() == null
        ? new Onderwerp("publicatie", bericht.id().toString())
        : Onderwerp.van(bericht.onderwerp());
  }
}
