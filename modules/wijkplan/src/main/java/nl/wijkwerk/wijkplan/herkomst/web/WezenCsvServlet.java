package nl.wijkwerk.wijkplan.herkomst.web;

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
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;
import nl.wijkwerk.wijkplan.herkomst.application.Herkomsten;
import nl.wijkwerk.wijkplan.herkomst.domain.Wees;
import nl.wijkwerk.wijkplan.herkomst.domain.Weessoort;

/** What hangs loose as CSV for a spreadsheet, with the filter of the page. */
@WebServlet("/wezen.csv")
public class WezenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PER_KEER = 1000;

  @Inject private transient Herkomsten herkomsten;
  @Inject private transient Berichten berichten;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String soort = verzoek.getParameter("soort");
    Weessoort keuze =
        Lees.keuze("soort", soort == null || soort.isBlank() ? null : soort, Weessoort.class);
    String gebied = verzoek.getParameter("gebied");
    Stream<Wees> regels = Pagina.alle(nummer -> herkomsten.wezen(keuze, gebied, nummer, PER_KEER));
    CsvUitvoer.schrijf(
        antwoord,
        "wezen.csv",
        csv -> {
          csv.writeRecord(List.of("wijknummer", "wijk", "plan", "project", "wat ontbreekt"));
          regels.forEach(
              w ->
                  csv.writeRecord(
                      List.of(
                          CsvUitvoer.tekst(w.wijknummer()),
                          CsvUitvoer.tekst(w.wijk()),
                          CsvUitvoer.tekst(w.plantitel()),
                          CsvUitvoer.tekst(w.projecttitel()),
                          berichten.tekst(Berichten.NEDERLANDS, "wees." + w.soort()))));
        });
  }
}
