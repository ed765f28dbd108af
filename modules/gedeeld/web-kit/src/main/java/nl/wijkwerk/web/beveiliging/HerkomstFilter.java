package nl.wijkwerk.web.beveiliging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.web.portaal.Portaalbewijs;

/**
 * Refuses changes that another site makes a browser send (CSRF). Browsers tell where a request
 * comes from; a request that tells nothing can only come from a program, which has no cookie, or
 * shows the proof of a portal instead of it.
 */
public class HerkomstFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> VEILIG = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  @Bedrijfsregel("KRN-08")
  protected void doFilter(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws IOException, ServletException {
    if (VEILIG.contains(verzoek.getMethod()) || vanHier(verzoek)) {
      keten.doFilter(verzoek, antwoord);
    } else {
      Foutpagina.schrijf(verzoek, antwoord, 403, "web.vreemde-herkomst");
    }
  }

  static boolean vanHier(HttpServletRequest verzoek) {
    String site = verzoek.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String herkomst = verzoek.getHeader("Origin");
    if (herkomst != null) {
      return Buitenadres.eigen(herkomst, verzoek);
    }
    // With the proof of a portal no cookie tells who it is, and no other site can make a browser
    // send it.
    return verzoek.getCookies() == null
        || verzoek.getCookies().length == 0
        || (verzoek.getHeader(Portaalbewijs.KOP) != null && Paden.portlet(Paden.pad(verzoek)));
  }
}
