package nl.wijkwerk.wijkplan.netwerk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.wijkplan.netwerk.application.Doelennetwerken;
import nl.wijkwerk.wijkplan.netwerk.application.Netwerkbeeld;

/** The drawing of a network as a file, for a report or a presentation. */
@WebServlet("/netwerk.svg")
public class NetwerkSvgServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Doelennetwerken netwerken;
  @Inject private transient Tekeningen tekeningen;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String plan = verzoek.getParameter("plan");
    UUID id = plan == null || plan.isBlank() ? null : Lees.id(plan);
    Netwerkbeeld beeld = netwerken.lees(id);
    antwoord.setContentType("image/svg+xml;charset=UTF-8");
    antwoord.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    antwoord.setHeader("Content-Disposition", "attachment; filename=\"netwerk.svg\"");
    antwoord.getWriter().write(tekeningen.svg(beeld, null, Set.of(), null, Berichten.NEDERLANDS));
  }
}
