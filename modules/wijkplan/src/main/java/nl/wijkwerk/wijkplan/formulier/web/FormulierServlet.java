package nl.wijkwerk.wijkplan.formulier.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Vorm;
import nl.wijkwerk.wijkplan.formulier.application.Formulieren;
import nl.wijkwerk.wijkplan.formulier.application.Formuliersoort;
import nl.wijkwerk.wijkplan.formulier.application.Formuliervraag;

/**
 * Gives a form as a file: {@code /formulier/plan.pdf?id=…}. What it may show is decided where the
 * screen reads it too.
 */
@WebServlet("/formulier/*")
public class FormulierServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String WAT = "formulier";

  @Inject private transient Formulieren formulieren;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String naam = String.valueOf(verzoek.getPathInfo()).replaceFirst("^/", "");
    int punt = naam.lastIndexOf('.');
    Formuliersoort soort =
        Formuliersoort.find(naam.substring(0, Math.max(punt, 0)))
            .orElseThrow(() -> new NietGevonden(WAT));
    Vorm vorm = Vorm.find(naam.substring(punt + 1)).orElseThrow(() -> new NietGevonden(WAT));
    Stuk stuk = formulieren.lees(soort, Formuliervraag.lees(verzoek::getParameter));
    antwoord.setContentType(vorm == Vorm.CSV ? "text/csv;charset=UTF-8" : vorm.soort());
    antwoord.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    antwoord.setHeader(
        "Content-Disposition", "attachment; filename=\"" + vorm.bestandsnaam(stuk) + "\"");
    vorm.schrijf(stuk, antwoord.getOutputStream());
  }
}
