package nl.wijkwerk.samenwerking.toezegging.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-uuuu");

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
    Pagina<Toezeggingregel> pagina = bekijken.zoek(filter, 1, PER_KEER);
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
          for (int nummer = 1; nummer <= pagina.aantalPaginas(); nummer++) {
            Pagina<Toezeggingregel> deel =
                nummer == 1 ? pagina : bekijken.zoek(filter, nummer, PER_KEER);
            deel.regels().forEach(r -> csv.writeRecord(regel(r)));
          }
        });
  }

  private List<String> regel(Toezeggingregel r) {
    return List.of(
        r.nummer(),
        CsvUitvoer.tekst(r.titel()),
        CsvUitvoer.tekst(r.tekst()),
        DAG.format(r.gedaanOp()),
        CsvUitvoer.tekst(r.vergadering()),
        CsvUitvoer.tekst(r.gedaanDoor()),
        tekst("ontvanger." + r.aan()),
        CsvUitvoer.tekst(r.wijknummer()),
        r.wijk() == null ? tekst("punt.gemeente") : CsvUitvoer.tekst(r.wijk()),
        CsvUitvoer.tekst(r.eigenaar()),
        DAG.format(r.uiterlijk()),
        DAG.format(r.eersteUiterlijk()),
        tekst("toezeggingstand." + r.stand()),
        tekst(r.teLaat() ? "overleg.ja" : "overleg.nee"),
        dag(r.afgedaanOp()));
  }

  private String tekst(String sleutel) {
    return berichten.tekst(Berichten.NEDERLANDS, sleutel);
  }

  private static String dag(LocalDate dag) {
    return dag == null ? "" : DAG.format(dag);
  }
}
