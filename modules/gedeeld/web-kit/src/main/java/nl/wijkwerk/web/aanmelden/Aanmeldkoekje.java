package nl.wijkwerk.web.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookie with the key of the sign-on, and the one that tells, while somebody signs on, that it
 * is the same browser that comes back. Bound to this host by their name where the connection is
 * secure; on loopback without https browsers do not accept that name.
 */
@ApplicationScoped
public class Aanmeldkoekje {
  private static final SecureRandom TOEVAL = new SecureRandom();
  private static final String AANMELDING = "wijkwerk-aanmelding";
  private static final String BROWSER = "wijkwerk-browser";
  private static final int SLEUTELBYTES = 32;
  private static final String SLEUTELVORM = "[A-Za-z0-9_-]{43}";
  private static final String STANDAARD = "Lax";

  @Inject
  @ConfigProperty(name = "wijkwerk.koekje.samesite", defaultValue = STANDAARD)
  private String sameSite;

  protected Aanmeldkoekje() {}

  Aanmeldkoekje(String sameSite) {
    this.sameSite = sameSite;
  }

  /**
   * Whether the sign-on counts in a frame on another site, as far as the browser lets it. Never
   * without https: browsers drop such a cookie.
   */
  public boolean opAndereSites(HttpServletRequest verzoek) {
    return "None".equalsIgnoreCase(sameSite) && verzoek.isSecure();
  }

  /** The key of the sign-on. */
  public Optional<String> lees(HttpServletRequest verzoek) {
    return waarde(verzoek, AANMELDING);
  }

  public void zet(HttpServletRequest verzoek, HttpServletResponse antwoord, String sleutel) {
    schrijf(verzoek, antwoord, AANMELDING, sleutel, site(verzoek), "");
  }

  public void wis(HttpServletRequest verzoek, HttpServletResponse antwoord) {
    schrijf(verzoek, antwoord, AANMELDING, "", site(verzoek), "; Max-Age=0");
  }

  /** What this browser is known by, given to it when it has none: tabs share it. */
  public String browser(HttpServletRequest verzoek, HttpServletResponse antwoord) {
    String bekend = findBrowser(verzoek).orElseGet(Aanmeldkoekje::nieuweSleutel);
    schrijf(verzoek, antwoord, BROWSER, bekend, STANDAARD, "; Max-Age=3600");
    return bekend;
  }

  public Optional<String> findBrowser(HttpServletRequest verzoek) {
    return waarde(verzoek, BROWSER).filter(sleutel -> sleutel.matches(SLEUTELVORM));
  }

  /** A key that nobody can guess. */
  static String nieuweSleutel() {
    byte[] bytes = new byte[SLEUTELBYTES];
    TOEVAL.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private Optional<String> waarde(HttpServletRequest verzoek, String soort) {
    if (verzoek.getCookies() == null) {
      return Optional.empty();
    }
    String naam = naam(verzoek, soort);
    for (Cookie cookie : verzoek.getCookies()) {
      if (naam.equals(cookie.getName()) && !cookie.getValue().isBlank()) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  private void schrijf(
      HttpServletRequest verzoek,
      HttpServletResponse antwoord,
      String soort,
      String waarde,
      String site,
      String extra) {
    antwoord.addHeader(
        "Set-Cookie",
        naam(verzoek, soort)
            + "="
            + waarde
            + "; Path=/; HttpOnly; SameSite="
            + site
            + (verzoek.isSecure() ? "; Secure" : "")
            + extra);
  }

  private String site(HttpServletRequest verzoek) {
    return opAndereSites(verzoek) ? "None" : STANDAARD;
  }

  private String naam(HttpServletRequest verzoek, String soort) {
    return (verzoek.isSecure() ? "__Host-" : "") + soort;
  }
}
