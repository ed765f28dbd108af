package nl.wijkwerk.web.menu;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.web.beveiliging.Paden;
import nl.wijkwerk.web.portaal.Portaalbewijs;

/** Language of the reader: Dutch, or English when chosen; kept in a cookie for all modules. */
@Named("taal")
@RequestScoped
public class Taal {
  static final String COOKIE = "wijkwerk-taal";

  @Inject private HttpServletRequest verzoek;

  public Locale getLocale() {
    return van(verzoek);
  }

  public String getCode() {
    return getLocale().getLanguage();
  }

  /**
   * The chosen language, without needing CDI: also for errors. A program chooses by {@code
   * Accept-Language}: the API, the list of portlets, a portal for its reader. A browser sends that
   * header too, and does not mean the language of the municipality by it.
   */
  public static Locale van(HttpServletRequest verzoek) {
    if (verzoek.getCookies() != null) {
      for (Cookie cookie : verzoek.getCookies()) {
        if (COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue())) {
          return Locale.ENGLISH;
        }
      }
    }
    return vanProgramma(verzoek)
            && verzoek.getHeader("Accept-Language") != null
            && "en".equals(verzoek.getLocale().getLanguage())
        ? Locale.ENGLISH
        : Berichten.NEDERLANDS;
  }

  private static boolean vanProgramma(HttpServletRequest verzoek) {
    String pad = Paden.gevraagd(verzoek);
    return Paden.api(pad)
        || Paden.portletlijst(pad)
        || verzoek.getHeader(Portaalbewijs.KOP) != null;
  }
}
