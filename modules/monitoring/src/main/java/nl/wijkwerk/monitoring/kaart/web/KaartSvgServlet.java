package nl.wijkwerk.monitoring.kaart.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.kaart.application.Kaart;
import nl.wijkwerk.monitoring.kaart.application.Kaarten;

/** A map as a file with its title and legend, for a report or a presentation. */
@WebServlet("/kaart.svg")
public class KaartSvgServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Kaarten kaarten;
  @Inject private transient Kaartbeeld beeld;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Kaart kaart =
        kaarten.lees(
            KaartView.vraag(
                verzoek.getParameter("indicator"),
                verzoek.getParameter("jaar"),
                verzoek.getParameter("kleur"),
                verzoek.getParameter("wijk")));
    if (!kaart.getekend()) {
      throw new NietGevonden("kaart");
    }
    antwoord.setContentType("image/svg+xml;charset=UTF-8");
    antwoord.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    antwoord.setHeader("Content-Disposition", "attachment; filename=\"kaart.svg\"");
    antwoord.getWriter().write(beeld.svg(kaart, true));
  }
}
