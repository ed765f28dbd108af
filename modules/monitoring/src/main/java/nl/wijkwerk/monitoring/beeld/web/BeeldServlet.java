package nl.wijkwerk.monitoring.beeld.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.stuk.Beeldvorm;
import nl.wijkwerk.stuk.Stuk;
import nl.wijkwerk.web.menu.Taal;

/** Each picture of this module as a file: {@code /beeld/kompas.png?gebied=…}. */
@WebServlet("/beeld/*")
public class BeeldServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String WAT = "bestand";

  @Inject @Any private transient Instance<Beeldbron> bronnen;
  @Inject private transient Berichten berichten;
  @Inject private transient Taal taal;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String gevraagd = String.valueOf(verzoek.getPathInfo()).replaceFirst("^/", "");
    int punt = gevraagd.lastIndexOf('.');
    String naam = gevraagd.substring(0, Math.max(punt, 0));
    Beeldvorm vorm =
        Beeldvorm.find(gevraagd.substring(punt + 1)).orElseThrow(() -> new NietGevonden(WAT));
    Map<String, String> vraag =
        verzoek.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()[0]));
    Stuk stuk =
        bronnen.stream()
            .filter(b -> b.naam().equals(naam))
            .findFirst()
            .orElseThrow(() -> new NietGevonden(WAT))
            .maak(vraag, new Beeldtaal(berichten, taal.getLocale()));
    antwoord.setContentType(vorm.soort());
    antwoord.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    antwoord.setHeader(
        "Content-Disposition", "attachment; filename=\"" + vorm.bestandsnaam(stuk) + "\"");
    vorm.schrijf(stuk, antwoord.getOutputStream());
  }
}
