package nl.wijkwerk.samenwerking.toezegging.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.samenwerking.toezegging.application.ToezeggingenBekijken;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingfilter;
import nl.wijkwerk.samenwerking.toezegging.domain.Toezeggingregel;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;

/** The register of promises as CSV for a spreadsheet, with the filter of the page. */
@WebServlet("/toezeggingen.csv")
public class ToezeggingenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PER_KEER = 1000;

  @Inject private transient ToezeggingenBekijken bekijken;
  @Inject private transient Berichten berichten;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Toezeggingfilter filter =
        Toezeggingfilter.lees(
            verzoek.getParameter("q"),
            verzoek.getParameter("gebied"),
            verzoek.getParameter("stand"),
            verzoek.getParameter("teLaat"),
            verzoek.getParameter("sorteer"));
    Stream<Toezeggingregel> regels = Pagina.alle(nummer -> bekijken.zoek(filter, nummer, PER_KEER));
    CsvUitvoer.schrijf(
        antwoord,
        "toezeggingen.csv",
        csv -> {
          csv.writeRecord(
              List.of(
                  "nummer",
                  "onderwerp",
                  "toezegging",
                  "toegezegd op",
                  "vergadering",
                  "toegezegd door",
                  "toegezegd aan",
                  "wijknummer",
                  "wijk",
                  "eigenaar",
                  "uiterlijk",
                  "eerst uiterlijk",
                  "stand",
                  "te laat",
                  "afgedaan op"));
          regels.forEach(r -> csv.writeRecord(regel(r)));
        });
  }

  private List<String> regel(Toezeggingregel r) {
    return List.of(
        r.nummer(),
        CsvUitvoer.tekst(r.titel()),
        CsvUitvoer.tekst(r.tekst()),
        CsvUitvoer.dag(r.gedaanOp()),
        CsvUitvoer.tekst(r.vergadering()),
        CsvUitvoer.tekst(r.gedaanDoor()),
        tekst("ontvanger." + r.aan()),
        CsvUitvoer.tekst(r.wijknummer()),
        r.wijk() == null ? tekst("punt.gemeente") : CsvUitvoer.tekst(r.wijk()),
        CsvUitvoer.tekst(r.eigenaar()),
        CsvUitvoer.dag(r.uiterlijk()),
        CsvUitvoer.dag(r.eersteUiterlijk()),
        tekst("toezeggingstand." + r.stand()),
        tekst(r.teLaat() ? "overleg.ja" : "overleg.nee"),
        CsvUitvoer.dag(r.afgedaanOp()));
  }

  private String tekst(String sleutel) {
    return berichten.tekst(Berichten.NEDERLANDS, sleutel);
  }
}
