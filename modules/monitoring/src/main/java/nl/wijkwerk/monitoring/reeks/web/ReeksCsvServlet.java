package nl.wijkwerk.monitoring.reeks.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.reeks.application.Reeksen;
import nl.wijkwerk.monitoring.reeks.domain.Punt;
import nl.wijkwerk.monitoring.reeks.domain.Reeks;
import nl.wijkwerk.web.menu.Taal;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;

/** The figures behind the line of a series, a row per year. */
@WebServlet("/reeks.csv")
public class ReeksCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Reeksen reeksen;
  @Inject private transient Reekstaal teksten;
  @Inject private transient Berichten berichten;
  @Inject private transient Taal taal;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Reeks reeks = reeksen.lees(verzoek.getParameter("gebied"), verzoek.getParameter("indicator"));
    CsvUitvoer.schrijf(
        antwoord,
        "reeks.csv",
        csv -> {
          csv.writeRecord(berichten.tekst(taal.getLocale(), "csv.reeks").split(";"));
          for (Punt punt : reeks.punten()) {
            csv.writeRecord(
                reeks.wijk().code(),
                CsvUitvoer.tekst(reeks.wijk().naam()),
                CsvUitvoer.tekst(reeks.indicator().naam(taal.getLocale())),
                CsvUitvoer.tekst(reeks.indicator().eenheid(taal.getLocale())),
                Integer.toString(punt.jaar()),
                getal(punt.wijk()),
                getal(punt.stad()),
                teksten.reden(punt.wijk(), taal.getLocale()),
                punt.gewijzigd() ? berichten.tekst(taal.getLocale(), "reeks.gewijzigd") : "",
                CsvUitvoer.tekst(punt.levering().bron()));
          }
        });
  }

  private static String getal(Cijfer cijfer) {
    return cijfer.isBekend() ? CsvUitvoer.getal(cijfer.waarde()) : "";
  }
}
