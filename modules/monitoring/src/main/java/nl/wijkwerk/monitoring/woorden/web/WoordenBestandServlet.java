package nl.wijkwerk.monitoring.woorden.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.woorden.application.Woordenstuk;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Vorm;

/** A wijk in words as a file: {@code /woorden-bestand/woorden.pdf?gebied=…}. */
@WebServlet("/woorden-bestand/*")
public class WoordenBestandServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Woordenstuk woorden;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String naam = String.valueOf(verzoek.getPathInfo());
    Vorm vorm =
        Vorm.find(naam.replaceFirst("^/woorden\\.", ""))
            .orElseThrow(() -> new NietGevonden("bestand"));
    Stuk stuk = woorden.lees(verzoek.getParameter("gebied"));
    antwoord.setContentType(vorm == Vorm.CSV ? "text/csv;charset=UTF-8" : vorm.soort());
    antwoord.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    antwoord.setHeader(
        "Content-Disposition", "attachment; filename=\"" + vorm.bestandsnaam(stuk) + "\"");
    vorm.schrijf(stuk, antwoord.getOutputStream());
  }
}
