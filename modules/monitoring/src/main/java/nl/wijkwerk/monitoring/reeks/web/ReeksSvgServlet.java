package nl.wijkwerk.monitoring.reeks.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkwerk.monitoring.reeks.application.Reeksen;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.web.menu.Taal;

/** The line of a series as a file, for a report or a presentation. */
@WebServlet("/reeks.svg")
public class ReeksSvgServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Reeksen reeksen;
  @Inject private transient Reekstaal teksten;
  @Inject private transient Taal taal;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Reeks reeks = reeksen.lees(verzoek.getParameter("gebied"), verzoek.getParameter("indicator"));
    antwoord.setContentType("image/svg+xml;charset=UTF-8");
    antwoord.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    antwoord.setHeader("Content-Disposition", "attachment; filename=\"reeks.svg\"");
    antwoord.getWriter().write(teksten.svg(reeks, taal.getLocale()));
  }
}
