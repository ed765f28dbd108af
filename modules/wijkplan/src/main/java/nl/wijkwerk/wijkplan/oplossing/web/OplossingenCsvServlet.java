package nl.wijkwerk.wijkplan.oplossing.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsfilter;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsregel;

/** The library as CSV for a spreadsheet, with the filter of the page. */
@WebServlet("/oplossingen.csv")
public class OplossingenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PER_KEER = 1000;
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-uuuu");

  @Inject private transient Oplossingen oplossingen;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Oplossingsfilter filter =
        Oplossingsfilter.lees(
            verzoek.getParameter("q"),
            verzoek.getParameter("ambitie"),
            verzoek.getParameter("beeindigd"),
            verzoek.getParameter("sorteer"));
    Pagina<Oplossingsregel> pagina = oplossingen.zoek(filter, 1, PER_KEER);
    CsvUitvoer.schrijf(
        antwoord,
        "oplossingsrichtingen.csv",
        csv -> {
          csv.writeRecord(
              List.of(
                  "oplossingsrichting",
                  "ambities",
                  "toelichting",
                  "gekozen in plannen",
                  "bron",
                  "laatste dag"));
          for (int nummer = 1; nummer <= pagina.aantalPaginas(); nummer++) {
            Pagina<Oplossingsregel> deel =
                nummer == 1 ? pagina : oplossingen.zoek(filter, nummer, PER_KEER);
            deel.regels().forEach(r -> csv.writeRecord(regel(r)));
          }
        });
  }

  private static List<String> regel(Oplossingsregel r) {
    return List.of(
        CsvUitvoer.tekst(r.tekst()),
        r.ambities().stream().map(String::valueOf).collect(Collectors.joining(" ")),
        CsvUitvoer.tekst(r.toelichting()),
        String.valueOf(r.plannen()),
        CsvUitvoer.tekst(r.bron()),
        r.tot() == null ? "" : DAG.format(r.tot()));
  }
}
