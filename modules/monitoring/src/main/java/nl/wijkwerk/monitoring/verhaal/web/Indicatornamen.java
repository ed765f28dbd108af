package nl.wijkwerk.monitoring.verhaal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.weergave.Keuze;

/** Names of the indicators in the language of the reader, read once for a page. */
@RequestScoped
class Indicatornamen {
  private Afstanden afstanden;
  private Taal taal;
  private Map<String, String> perCode;

  protected Indicatornamen() {}

  @Inject
  Indicatornamen(Afstanden afstanden, Taal taal) {
    this.afstanden = afstanden;
    this.taal = taal;
  }

  /** In the order of the screens. */
  Map<String, String> perCode() {
    if (perCode == null) {
      perCode = new LinkedHashMap<>();
      for (Indicator i : afstanden.indicatoren()) {
        perCode.put(i.code(), i.naam(taal.getLocale()));
      }
    }
    return perCode;
  }

  List<Keuze> keuzen() {
    return perCode().entrySet().stream().map(e -> new Keuze(e.getKey(), e.getValue())).toList();
  }
}
