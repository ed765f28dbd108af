package nl.wijkwerk.web.aanmelden;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.wijkwerk.kern.toegang.Identiteit;
import nl.wijkwerk.web.beveiliging.Kaderpagina;

/**
 * Signing on for a portlet in the frame of another site, in a window of its own: a provider lets
 * itself not be framed. The portlet asks here whether somebody is signed on by now.
 */
@WebServlet({Kaderpagina.VENSTER, Kaderpagina.STAND})
public class Aanmeldvenster extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Identiteit identiteit;
  @Inject private transient Aanmelddienst dienst;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    if (verzoek.getServletPath().equals(Kaderpagina.STAND)) {
      antwoord.setContentType("application/json");
      antwoord.getWriter().write("{\"aangemeld\":" + identiteit.aangemeld() + "}");
    } else if (identiteit.aangemeld()) {
      Kaderpagina.schrijfAangemeld(verzoek, antwoord, identiteit.naam());
    } else {
      String hier = verzoek.getContextPath() + Kaderpagina.VENSTER;
      antwoord.sendRedirect(
          verzoek.getContextPath()
              + (dienst.aanwezig()
                  ? dienst.beginpad(hier)
                  : "/aanmelden?naar=" + URLEncoder.encode(hier, StandardCharsets.UTF_8)));
    }
  }
}
