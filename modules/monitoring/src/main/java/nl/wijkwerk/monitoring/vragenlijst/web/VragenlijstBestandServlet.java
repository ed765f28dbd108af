package nl.wijkwerk.monitoring.vragenlijst.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.monitoring.vragenlijst.application.Vragenlijststukken;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Vorm;

/** The results of a questionnaire as a file: {@code /vragenlijst-bestand/uitkomsten.xlsx?id=…}. */
@WebServlet("/vragenlijst-bestand/*")
public class VragenlijstBestandServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String BEGIN = "/uitkomsten.";

  @Inject private transient Vragenlijststukken stukken;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String pad = String.valueOf(verzoek.getPathInfo());
    Vorm vorm =
        Vorm.find(pad.startsWith(BEGIN) ? pad.substring(BEGIN.length()) : "")
            .orElseThrow(() -> new NietGevonden("bestand"));
    Stuk stuk = stukken.lees(Lees.id(String.valueOf(verzoek.getParameter("id"))));
    antwoord.setContentType(vorm == Vorm.CSV ? "text/csv;charset=UTF-8" : vorm.soort());
    antwoord.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    antwoord.setHeader(
        "Content-Disposition", "attachment; filename=\"" + vorm.bestandsnaam(stuk) + "\"");
    vorm.schrijf(stuk, antwoord.getOutputStream());
  }
}
