package nl.wijkwerk.web.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.persoon.Aangemelden;
import nl.wijkwerk.kern.persoon.Aanmeldgegevens;
import nl.wijkwerk.kern.persoon.Persoon;

/** Lets somebody in whom the identity provider vouches for, with the roles of the groups. */
@ApplicationScoped
class Toegelaten {
  private record Gelezen(Groepenkaart kaart, long gewijzigd) {}

  @Inject private Oidcinstelling instelling;
  @Inject private Gebieden gebieden;
  @Inject private Aangemelden aangemelden;

  private volatile Gelezen gelezen;

  /**
   * @param van how new what the proof says is
   * @return the person; empty when Wijkwerk closed the person off
   */
  Optional<Persoon> laatToe(Bewijs bewijs, Instant van, String adres) {
    return aangemelden.meld(
        new Aanmeldgegevens(
            bewijs.uitgever(),
            bewijs.onderwerp(),
            bewijs.gebruikersnaam(),
            bewijs.naam(),
            kaart().rollen(bewijs.groepen(), gebied -> gebieden.find(gebied).isPresent()),
            van.atOffset(ZoneOffset.UTC)),
        adres);
  }

  // Read again when the administrator changed it: no restart for a new group.
  private Groepenkaart kaart() {
    Path bestand = instelling.groepen();
    long gewijzigd = bestand.toFile().lastModified();
    Gelezen bekend = gelezen;
    if (bekend == null || bekend.gewijzigd() != gewijzigd || !Files.exists(bestand)) {
      bekend = new Gelezen(Groepenkaart.lees(bestand), gewijzigd);
      gelezen = bekend;
    }
    return bekend.kaart();
  }
}
