package nl.wijkwerk.startpagina;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the script to pages of other sites. */
@WebServlet(Portletscript.PAD)
public class PortletscriptServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Portletscript script;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String etag = '"' + script.integriteit() + '"';
    antwoord.setHeader("Access-Control-Allow-Origin", "*");
    antwoord.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    antwoord.setHeader("Cache-Control", "public, max-age=86400");
    antwoord.setHeader("ETag", etag);
    if (etag.equals(verzoek.getHeader("If-None-Match"))) {
      antwoord.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] inhoud = script.inhoud();
    antwoord.setContentType("text/javascript");
    antwoord.setCharacterEncoding("UTF-8");
    antwoord.setContentLength(inhoud.length);
    antwoord.getOutputStream().write(inhoud);
  }
}
