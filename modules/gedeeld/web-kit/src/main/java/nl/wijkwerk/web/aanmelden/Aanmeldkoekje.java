package nl.wijkwerk.web.aanmelden;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The cookie with the key of the sign-on. Bound to this host by its name where the connection is
 * secure; on loopback without https browsers do not accept that name.
 */
final class Aanmeldkoekje {
  private static final String NAAM = "wijkwerk-aanmelding";

  private Aanmeldkoekje() {}

  static Optional<String> lees(HttpServletRequest verzoek) {
    if (verzoek.getCookies() == null) {
      return Optional.empty();
    }
    String naam = naam(verzoek);
    for (Cookie cookie : verzoek.getCookies()) {
      if (naam.equals(cookie.getName()) && !cookie.getValue().isBlank()) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  static void zet(HttpServletRequest verzoek, HttpServletResponse antwoord, String sleutel) {
    schrijf(verzoek, antwoord, sleutel, "");
  }

  static void wis(HttpServletRequest verzoek, HttpServletResponse antwoord) {
    schrijf(verzoek, antwoord, "", "; Max-Age=0");
  }

  private static void schrijf(
      HttpServletRequest verzoek, HttpServletResponse antwoord, String waarde, String extra) {
    antwoord.addHeader(
        "Set-Cookie",
        naam(verzoek)
            + "="
            + waarde
            + "; Path=/; HttpOnly; SameSite=Lax"
            + (verzoek.isSecure() ? "; Secure" : "")
            + extra);
  }

  private static String naam(HttpServletRequest verzoek) {
    return (verzoek.isSecure() ? "__Host-" : "") + NAAM;
  }
}
