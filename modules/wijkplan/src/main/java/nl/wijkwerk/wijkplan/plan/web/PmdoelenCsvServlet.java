package nl.wijkwerk.wijkplan.plan.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;
import nl.wijkwerk.wijkplan.plan.application.Pmdoelen;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoel;
import nl.wijkwerk.wijkplan.plan.domain.Pmdoelfilter;

/** The open goals as CSV for a spreadsheet, with the filter of the page. */
@WebServlet("/pm-doelen.csv")
public class PmdoelenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PER_KEER = 1000;

  @Inject private transient Pmdoelen doelen;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String plan = verzoek.getParameter("plan");
    Pmdoelfilter filter =
        Pmdoelfilter.lees(
            verzoek.getParameter("gebied"),
            plan == null || plan.isBlank() ? null : Lees.id(plan),
            verzoek.getParameter("dagen"),
            verzoek.getParameter("sorteer"));
    Stream<Pmdoel> regels = Pagina.alle(nummer -> doelen.zoek(filter, nummer, PER_KEER));
    CsvUitvoer.schrijf(
        antwoord,
        "pm-doelen.csv",
        csv -> {
          csv.writeRecord(
              List.of("nummer", "doel", "plan", "wijknummer", "wijk", "open sinds", "dagen open"));
          regels.forEach(d -> csv.writeRecord(regel(d)));
        });
  }

  private static List<String> regel(Pmdoel d) {
    return List.of(
        d.nummer(),
        CsvUitvoer.tekst(d.doelstelling()),
        CsvUitvoer.tekst(d.plantitel()),
        CsvUitvoer.tekst(d.wijknummer()),
        CsvUitvoer.tekst(d.wijk()),
        CsvUitvoer.dag(d.sinds()),
        String.valueOf(d.dagen()));
  }
}
