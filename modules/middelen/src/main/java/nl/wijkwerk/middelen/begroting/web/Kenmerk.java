package nl.wijkwerk.middelen.begroting.web;

import jakarta.faces.context.FacesContext;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;

/** Reads an id from an address. */
public final class Kenmerk {
  private Kenmerk() {}

  /** The parameter {@code id} of the address, or null. */
  public static String uitAdres() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get("id");
  }

  /** Whether something with this name was sent, such as a form with this id. */
  public static boolean verstuurd(String naam) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .containsKey(naam);
  }

  /**
   * @throws NietGevonden when it is no id at all
   */
  public static UUID lees(String tekst, String wat) {
    try {
      return UUID.fromString(tekst == null ? "" : tekst);
    } catch (IllegalArgumentException e) {
      throw new NietGevonden(wat);
    }
  }
}
