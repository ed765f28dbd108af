package nl.wijkwerk.samenwerking.overleg.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkwerk.samenwerking.overleg.application.Agendas;

/** The meetings of a forum that are to come, for one's own calendar. */
@WebServlet("/vergaderingen.ics")
public class KalenderServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MEESTE = 100;

  @Inject private transient Agendas agendas;
  @Inject private transient Clock klok;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    UUID overleg;
    try {
      String tekst = verzoek.getParameter("overleg");
      overleg = tekst == null || tekst.isBlank() ? null : UUID.fromString(tekst);
    } catch (IllegalArgumentException e) {
      antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    String pad = verzoek.getRequestURL().toString();
    String basis = pad.substring(0, pad.length() - verzoek.getRequestURI().length());
    String kalender =
        Kalender.van(
            agendas.komende(overleg, null, 1, MEESTE).regels(), basis, OffsetDateTime.now(klok));
    antwoord.setContentType("text/calendar");
    antwoord.setCharacterEncoding("UTF-8");
    antwoord.setHeader("Content-Disposition", "attachment; filename=\"vergaderingen.ics\"");
    antwoord.getWriter().write(kalender);
  }
}
