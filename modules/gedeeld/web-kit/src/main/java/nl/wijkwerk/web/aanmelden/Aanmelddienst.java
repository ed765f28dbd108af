package nl.wijkwerk.web.aanmelden;

import java.util.Optional;

/** The municipality's own sign-on, when this installation is connected to one. */
public interface Aanmelddienst {
  boolean aanwezig();

  /**
   * Where signing on begins, within this module.
   *
   * @param naar path on this site to come back to
   */
  String beginpad(String naar);

  /**
   * Where to go to sign off at the provider too.
   *
   * @param bewijs what the provider gave at sign-on
   * @param terug path on this site to come back to
   */
  Optional<String> afmeldadres(String bewijs, String terug);

  /** Origin of the provider's pages. */
  Optional<String> herkomst();
}
