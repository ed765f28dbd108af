package nl.wijkwerk.middelen.besteding.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.middelen.besteding.application.BestedingenBekijken;
import nl.wijkwerk.middelen.besteding.application.Bestedingsfilter;
import nl.wijkwerk.middelen.besteding.application.Bestedingsregel;
import nl.wijkwerk.middelen.reservering.domain.Onderdeelstatus;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;

/** The list of spendings outside a plan as a file for a Dutch spreadsheet, with its filter. */
@WebServlet("/export/bestedingen.csv")
public class BestedingenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient BestedingenBekijken bekijken;
  @Inject private transient Berichten berichten;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String jaar = tekst(verzoek, "jaar");
    String status = tekst(verzoek, "status");
    if (!jaar.matches("\\d{0,4}")
        || !(status.isEmpty()
            || Arrays.stream(Onderdeelstatus.values()).anyMatch(s -> s.name().equals(status)))) {
      antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    List<Bestedingsregel> bestedingen =
        bekijken.alle(
            new Bestedingsfilter(
                tekst(verzoek, "q"),
                tekst(verzoek, "gebied"),
                tekst(verzoek, "soort"),
                jaar.isEmpty() ? null : Integer.valueOf(jaar),
                status.isEmpty() ? null : Onderdeelstatus.valueOf(status),
                verzoek.getParameter("sorteer")));
    CsvUitvoer.schrijf(
        antwoord,
        "bestedingen.csv",
        csv -> {
          csv.writeRecord(
              "Besteding", "Soort", "Gebied", "Van", "Tot", "Raming", "Gereserveerd", "Stand");
          for (Bestedingsregel besteding : bestedingen) {
            csv.writeRecord(
                CsvUitvoer.tekst(besteding.omschrijving()),
                CsvUitvoer.tekst(besteding.soortNaam()),
                besteding.wijk() == null ? "Hele gemeente" : CsvUitvoer.tekst(besteding.wijk()),
                String.valueOf(besteding.jaarVan()),
                String.valueOf(besteding.jaarTot()),
                CsvUitvoer.getal(besteding.raming()),
                CsvUitvoer.getal(besteding.gereserveerd()),
                berichten.tekst(Berichten.NEDERLANDS, "bestedingstand." + besteding.status()));
          }
        });
  }

  private static String tekst(HttpServletRequest verzoek, String naam) {
    String waarde = verzoek.getParameter(naam);
    return waarde == null ? "" : waarde;
  }
}
