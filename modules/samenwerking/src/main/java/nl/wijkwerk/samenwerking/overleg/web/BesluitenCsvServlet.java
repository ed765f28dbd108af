package nl.wijkwerk.samenwerking.overleg.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.samenwerking.overleg.application.Besluiten;
import nl.wijkwerk.samenwerking.overleg.domain.BesluitRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitfilter;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;

/** The register of decisions as CSV for a spreadsheet, with the filter of the page. */
@WebServlet("/besluiten.csv")
public class BesluitenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PER_KEER = 1000;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");

  @Inject private transient Besluiten besluiten;
  @Inject private transient Tafel tafel;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Besluitfilter filter =
        Filterlezer.lees(
            verzoek.getParameter("q"),
            verzoek.getParameter("gebied"),
            verzoek.getParameter("jaar"),
            verzoek.getParameter("uitkomst"),
            "nummer");
    Stream<BesluitRegel> regels = Pagina.alle(nummer -> besluiten.zoek(filter, nummer, PER_KEER));
    CsvUitvoer.schrijf(
        antwoord,
        "besluiten.csv",
        csv -> {
          csv.writeRecord(
              List.of(
                  "nummer",
                  "overleg",
                  "vergadering",
                  "wijknummer",
                  "wijk",
                  "punt",
                  "uitkomst",
                  "reden",
                  "besloten door",
                  "besloten op",
                  "vervangt",
                  "vervangen door"));
          regels.forEach(r -> csv.writeRecord(regel(r)));
        });
  }

  private List<String> regel(BesluitRegel r) {
    return List.of(
        r.nummer(),
        CsvUitvoer.tekst(r.overleg()),
        CsvUitvoer.dag(r.vergadering()),
        CsvUitvoer.tekst(r.wijknummer()),
        CsvUitvoer.tekst(r.wijk()),
        CsvUitvoer.tekst(r.titel()),
        tafel.zeg("uitkomst.kort." + r.uitkomst().name()),
        CsvUitvoer.tekst(r.reden()),
        CsvUitvoer.tekst(r.beslotenDoor()),
        MOMENT.format(r.beslotenOp().atZoneSameInstant(Klok.ZONE)),
        CsvUitvoer.tekst(r.vervangt()),
        CsvUitvoer.tekst(r.vervangenDoor()));
  }
}
