package nl.wijkwerk.monitoring.doel.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkwerk.monitoring.doel.application.Doelstukken;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Vorm;

/** The progress of goals as CSV or workbook, with the filter of the page. */
@WebServlet({"/voortgang.csv", "/voortgang.xlsx"})
public class VoortgangBestandServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Doelstukken stukken;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Vorm vorm = verzoek.getServletPath().endsWith(".xlsx") ? Vorm.XLSX : Vorm.CSV;
    Stuk stuk =
        stukken.lees(
            VoortgangView.filter(
                verzoek.getParameter("q"),
                verzoek.getParameter("gebied"),
                verzoek.getParameter("plan"),
                verzoek.getParameter("stand"),
                verzoek.getParameter("sorteer")));
    antwoord.setContentType(vorm == Vorm.CSV ? "text/csv;charset=UTF-8" : vorm.soort());
    antwoord.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    antwoord.setHeader(
        "Content-Disposition", "attachment; filename=\"" + vorm.bestandsnaam(stuk) + "\"");
    vorm.schrijf(stuk, antwoord.getOutputStream());
  }
}
