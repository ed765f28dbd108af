package nl.wijkwerk.web.menu;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import nl.wijkwerk.kern.module.Moduleregister;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.kern.toegang.Toegang;

/** The header's menu: the modules that are there now and that open for who is signed on. */
@Named("menu")
@RequestScoped
public class MenuView {
  @Inject private Moduleregister register;
  @Inject private Toegang toegang;
  @Inject private Identiteit identiteit;
  @Inject private Taal taal;
  private List<Onderdeel> onderdelen;

  /** A module in the menu. */
  public static class Onderdeel {
    private final String naam;
    private final String titel;
    private final String pad;

    Onderdeel(String naam, String titel, String pad) {
      this.naam = naam;
      this.titel = titel;
      this.pad = pad;
    }

    public String getNaam() {
      return naam;
    }

    public String getTitel() {
      return titel;
    }

    public String getPad() {
      return pad;
    }
  }

  public List<Onderdeel> getOnderdelen() {
    if (onderdelen == null) {
      onderdelen =
          register.aanwezig().stream()
              .filter(this::opent)
              .map(m -> new Onderdeel(m.naam(), titel(m), m.pad()))
              .toList();
    }
    return onderdelen;
  }

  /** Whether a module is there, so that a page links to it only then. */
  public boolean heeft(String naam) {
    return getOnderdelen().stream().anyMatch(o -> o.getNaam().equals(naam));
  }

  /** Whether the module that this address belongs to is there. */
  public boolean heeftPad(String adres) {
    int eind = adres.indexOf('/', 1);
    return eind > 0 && heeft(adres.substring(1, eind));
  }

  // Who is not signed on yet sees what there is; after that, only what opens.
  private boolean opent(Moduleregister.Aanwezig module) {
    return module.bevoegdheid() == null
        || !identiteit.aangemeld()
        || toegang.magErgens(module.bevoegdheid());
  }

  // A module of a newer version may be there whose name this version cannot translate.
  private String titel(Moduleregister.Aanwezig module) {
    try {
      return ResourceBundle.getBundle("berichten.web", taal.getLocale())
          .getString("web.onderdeel." + module.naam());
    } catch (MissingResourceException e) {
      return module.titel();
    }
  }
}
