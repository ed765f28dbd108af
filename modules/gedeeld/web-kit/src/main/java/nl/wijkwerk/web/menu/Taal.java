package nl.wijkwerk.web.menu;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.wijkwerk.kern.tekst.Berichten;

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

  /** The chosen language, without needing CDI: also for errors. */
  public static Locale van(HttpServletRequest verzoek) {
    if (verzoek.getCookies() != null) {
      for (Cookie cookie : verzoek.getCookies()) {
        if (COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue())) {
          return Locale.ENGLISH;
        }
      }
    }
    return Berichten.NEDERLANDS;
  }
}
