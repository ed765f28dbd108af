package nl.wijkwerk.monitoring.mkba.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.monitoring.mkba.application.Mkbastukken;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.stuk.Vorm;

/**
 * An MKBA, or a part of it, as a file: {@code /mkba-bestand/analyse.xlsx?id=…}, {@code
 * gevoeligheid.csv}.
 */
@WebServlet("/mkba-bestand/*")
public class MkbaBestandServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String WAT = "bestand";

  @Inject private transient Mkbastukken stukken;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String naam = String.valueOf(verzoek.getPathInfo()).replaceFirst("^/", "");
    int punt = naam.lastIndexOf('.');
    String gevraagd = naam.substring(0, Math.max(punt, 0));
    Mkbastukken.Deel deel =
        Arrays.stream(Mkbastukken.Deel.values())
            .filter(d -> d.name().toLowerCase(Locale.ROOT).equals(gevraagd))
            .findFirst()
            .orElseThrow(() -> new NietGevonden(WAT));
    Vorm vorm = Vorm.find(naam.substring(punt + 1)).orElseThrow(() -> new NietGevonden(WAT));
    Stuk stuk = stukken.lees(Lees.id(String.valueOf(verzoek.getParameter("id"))), deel);
    antwoord.setContentType(vorm == Vorm.CSV ? "text/csv;charset=UTF-8" : vorm.soort());
    antwoord.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    antwoord.setHeader(
        "Content-Disposition", "attachment; filename=\"" + vorm.bestandsnaam(stuk) + "\"");
    vorm.schrijf(stuk, antwoord.getOutputStream());
  }
}
