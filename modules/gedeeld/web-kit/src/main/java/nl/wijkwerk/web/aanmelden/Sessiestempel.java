package nl.wijkwerk.web.aanmelden;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import nl.wijkwerk.kern.toegang.Identiteit;

/** Writes on a new server session whose it is, before anybody can continue it. */
public class Sessiestempel implements HttpSessionListener {
  private static final String WIE = "wijkwerk.wie";
  private static final String NIEMAND = "";

  @Inject private Identiteit identiteit;

  @Override
  public void sessionCreated(HttpSessionEvent gebeurtenis) {
    gebeurtenis
        .getSession()
        .setAttribute(WIE, identiteit.aangemeld() ? identiteit.gebruikersnaam() : NIEMAND);
  }

  /**
   * Whether a session is of this person.
   *
   * @param wie name that somebody signed on with, or null for nobody
   */
  static boolean isVan(HttpSession sessie, String wie) {
    Object van = sessie.getAttribute(WIE);
    return (van == null ? NIEMAND : van).equals(wie == null ? NIEMAND : wie);
  }
}
