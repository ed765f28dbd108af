package nl.wijkwerk.communicatie.publicatie.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.wijkwerk.communicatie.publicatie.application.Plichtbeeld;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.web.menu.Taal;

/** Says how the clock of a duty stands, in words and with the status that belongs to it. */
@Named("plichtklok")
@RequestScoped
public class Klokweergave {
  private static final int BIJNA = 2;

  @Inject private Berichten berichten;
  @Inject private Taal taal;

  /** Status of web-kit: late, warn, rest or good. */
  public String soort(Plichtbeeld plicht) {
    return switch (plicht.status()) {
      case OPEN -> plicht.teLaat() ? "late" : plicht.over() <= BIJNA ? "warn" : "rest";
      case VOLDAAN -> plicht.teLaat() ? "warn" : "good";
      case VERVALLEN -> "rest";
    };
  }

  public String icoon(Plichtbeeld plicht) {
    return switch (plicht.status()) {
      case OPEN -> plicht.teLaat() || plicht.over() > BIJNA ? "klok" : "letop";
      case VOLDAAN -> "check";
      case VERVALLEN -> "streep";
    };
  }

  public String tekst(Plichtbeeld plicht) {
    return switch (plicht.status()) {
      case OPEN -> plicht.teLaat() ? teLaat(plicht) : aantal("klok.nog", plicht.over());
      case VOLDAAN ->
          plicht.teLaat()
              ? tekst("klok.gehaald-te-laat", werkdagen(plicht.gelopen()))
              : tekst("klok.gehaald", werkdagen(plicht.gelopen()));
      case VERVALLEN -> tekst("klok.vervallen");
    };
  }

  /** "3 werkdagen". */
  public String werkdagen(int aantal) {
    return aantal("werkdagen", aantal);
  }

  // After a Friday that was the last day, Saturday is late without a working day in between.
  private String teLaat(Plichtbeeld plicht) {
    return aantal("klok.te-laat", Math.max(0, -plicht.over()));
  }

  private String aantal(String sleutel, int aantal) {
    return tekst(sleutel + (aantal == 0 ? ".0" : aantal == 1 ? ".1" : ".n"), aantal);
  }

  private String tekst(String sleutel, Object... argumenten) {
    return berichten.tekst(taal.getLocale(), sleutel, argumenten);
  }
}
