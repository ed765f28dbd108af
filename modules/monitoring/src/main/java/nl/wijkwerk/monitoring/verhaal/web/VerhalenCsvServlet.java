package nl.wijkwerk.monitoring.verhaal.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tijd.Datumgrens;
import nl.wijkwerk.monitoring.verhaal.application.VerhalenLezen;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalfilter;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalregel;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;

/** The list of stories as CSV for a spreadsheet, with the filter of the page. */
@WebServlet("/verhalen.csv")
public class VerhalenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PER_KEER = 500;

  @Inject private transient VerhalenLezen lezen;
  @Inject private transient Indicatornamen namen;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Verhaalfilter filter =
        new Verhaalfilter(
            verzoek.getParameter("q"),
            verzoek.getParameter("gebied"),
            verzoek.getParameter("indicator"),
            Datumgrens.jaar("jaar", verzoek.getParameter("jaar")),
            verzoek.getParameter("sorteer"));
    Stream<Verhaalregel> regels = Pagina.alle(nummer -> lezen.zoek(filter, nummer, PER_KEER));
    Map<String, String> perCode = namen.perCode();
    CsvUitvoer.schrijf(
        antwoord,
        "verhalen.csv",
        csv -> {
          csv.writeRecord(
              List.of(
                  "titel",
                  "wijknummer",
                  "wijk",
                  "plek",
                  "dag",
                  "verteld door",
                  "indicatoren",
                  "foto",
                  "verhaal"));
          regels.forEach(r -> csv.writeRecord(regel(r, perCode)));
        });
  }

  private static List<String> regel(Verhaalregel r, Map<String, String> namen) {
    return List.of(
        CsvUitvoer.tekst(r.titel()),
        CsvUitvoer.tekst(r.wijknummer()),
        CsvUitvoer.tekst(r.wijk()),
        CsvUitvoer.tekst(r.plek()),
        CsvUitvoer.dag(r.dag()),
        CsvUitvoer.tekst(r.verteller()),
        r.indicatoren().stream()
            .map(code -> namen.getOrDefault(code, code))
            .collect(Collectors.joining(", ")),
        r.foto() ? "ja" : "nee",
        CsvUitvoer.tekst(r.tekst()));
  }
}
