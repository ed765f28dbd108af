package nl.wijkwerk.portlet.jsr286;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.wijkwerk.portlet.Adressen;
import nl.wijkwerk.portlet.Portletkern;
import nl.wijkwerk.portlet.Portletpad;

/**
 * What is the same for everyone: files of the theme and of Faces, which Wijkwerk gives to anyone,
 * and the keys with which it checks this portal.
 */
public class BronServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String BRON = "/bron";

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Portletkern kern = (Portletkern) getServletContext().getAttribute(Koppeling.KERN);
    if (kern == null) {
      antwoord.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    String begin = verzoek.getContextPath() + BRON;
    if (!verzoek.getRequestURI().startsWith(begin + "/")) {
      antwoord.setContentType("application/jwk-set+json");
      antwoord.setHeader("Cache-Control", "max-age=60");
      antwoord.getWriter().write(kern.sleutels());
      return;
    }
    // As it was sent, not as the server decoded it: what is encoded has no business here.
    String adres =
        verzoek.getRequestURI().substring(begin.length()).replaceFirst(";jsessionid=[^?;/]*$", "");
    Optional<Portletpad> pad =
        Portletpad.van(
            kern.instelling(),
            verzoek.getQueryString() == null ? adres : adres + "?" + verzoek.getQueryString());
    if (pad.isEmpty()) {
      antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Portletkern.Bestand bestand =
        kern.bron(
            pad.get(),
            Optional.ofNullable(verzoek.getHeader("If-Modified-Since")),
            new Bronadressen(begin));
    antwoord.setStatus(bestand.status());
    bestand.koppen().forEach(antwoord::setHeader);
    try (InputStream inhoud = bestand.inhoud()) {
      inhoud.transferTo(antwoord.getOutputStream());
    }
  }

  private record Bronadressen(String begin) implements Adressen {
    @Override
    public String bron(Portletpad pad) {
      return begin + pad.adres();
    }

    @Override
    public String toon(Portletpad pad) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String stuur(Portletpad pad) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String haal(Portletpad pad) {
      throw new UnsupportedOperationException();
    }
  }
}
