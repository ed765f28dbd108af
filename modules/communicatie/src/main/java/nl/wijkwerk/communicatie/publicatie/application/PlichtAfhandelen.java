package nl.wijkwerk.communicatie.publicatie.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplicht;
import nl.wijkwerk.communicatie.publicatie.domain.Publicatieplichten;
import nl.wijkwerk.communicatie.publicatie.domain.Werkkalender;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.VerouderdeVersie;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;

/** Ends a duty without a message, with the reason. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class PlichtAfhandelen {
  private Publicatieplichten plichten;
  private Werkkalender kalender;
  private Toegang toegang;
  private Identiteit identiteit;
  private Spoor spoor;
  private Clock klok;

  protected PlichtAfhandelen() {}

  @Inject
  public PlichtAfhandelen(
      Publicatieplichten plichten,
      Werkkalender kalender,
      Toegang toegang,
      Identiteit identiteit,
      Spoor spoor,
      Clock klok) {
    this.plichten = plichten;
    this.kalender = kalender;
    this.toegang = toegang;
    this.identiteit = identiteit;
    this.spoor = spoor;
    this.klok = klok;
  }

  @Wijzigen(Bevoegdheid.PUBLICEREN)
  public void laatVervallen(UUID id, long versie, String reden) {
    Publicatieplicht plicht =
        plichten.find(id).orElseThrow(() -> new NietGevonden("publicatieplicht"));
    toegang.vereis(Bevoegdheid.PUBLICEREN, plicht.gebied());
    VerouderdeVersie.controleer(plicht.versie(), versie);
    plicht.verval(reden, identiteit.naam(), OffsetDateTime.now(klok), kalender);
    plichten.schrijf();
    spoor.leg(
        "communicatie.plicht-vervallen",
        Onderwerp.van(plicht.onderwerp()),
        plicht.gebied(),
        "Publicatieplicht over \u201c" + plicht.titel() + "\u201d vervallen: " + plicht.reden());
  }
}
