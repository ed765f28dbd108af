package nl.wijkwerk.monitoring.kaart.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Opmaak;

/** Words of the map and of borders, in the language of the reader. */
@RequestScoped
class Kaarttaal {
  private Berichten berichten;
  private Taal taal;

  protected Kaarttaal() {}

  @Inject
  Kaarttaal(Berichten berichten, Taal taal) {
    this.berichten = berichten;
    this.taal = taal;
  }

  Locale locale() {
    return taal.getLocale();
  }

  Opmaak opmaak() {
    return new Opmaak(locale());
  }

  String tekst(String sleutel, Object... argumenten) {
    return berichten.tekst(locale(), sleutel, argumenten);
  }
}
