package nl.wijkwerk.monitoring.verhaal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenLezen;
import nl.wijkwerk.monitoring.verhaal.domain.Foto;

/**
 * Gives the photo of a story. A browser may keep it but asks each time whether it may still be
 * shown: consent can be withdrawn between two looks.
 */
@WebServlet("/verhaalfoto")
public class FotoServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient VerhalenLezen lezen;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    VerhalenLezen.Fotobestand foto = lezen.foto(id(verzoek));
    String kenmerk = '"' + foto.kenmerk() + '"';
    antwoord.setHeader("Cache-Control", "private, no-cache");
    antwoord.setHeader("ETag", kenmerk);
    antwoord.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    if (kenmerk.equals(verzoek.getHeader("If-None-Match"))) {
      antwoord.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    antwoord.setContentType(Foto.SOORT);
    antwoord.setContentLength(foto.inhoud().length);
    antwoord.getOutputStream().write(foto.inhoud());
  }

  private static UUID id(HttpServletRequest verzoek) {
    try {
      return UUID.fromString(String.valueOf(verzoek.getParameter("id")));
    } catch (IllegalArgumentException e) {
      throw new NietGevonden("foto");
    }
  }
}
