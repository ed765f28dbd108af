package nl.wijkwerk.samenwerking.overleg.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toekenning;

/**
 * Does what is due by itself under the name of the product, so that the trail does not hold it
 * against whoever happened to look.
 */
@RequestScoped
class AlsSysteem {
  private Identiteit identiteit;

  protected AlsSysteem() {}

  @Inject
  AlsSysteem(Identiteit identiteit) {
    this.identiteit = identiteit;
  }

  void doe(String onderdeel, Runnable werk) {
    if (identiteit.isSysteem()) {
      werk.run();
      return;
    }
    UUID id = identiteit.persoonId();
    String gebruikersnaam = identiteit.gebruikersnaam();
    String naam = identiteit.naam();
    List<Toekenning> toekenningen = identiteit.toekenningen();
    String herkomst = identiteit.herkomst();
    identiteit.meldSysteemAan(onderdeel);
    try {
      werk.run();
    } finally {
      identiteit.meldAan(id, gebruikersnaam, naam, toekenningen, herkomst);
    }
  }
}
