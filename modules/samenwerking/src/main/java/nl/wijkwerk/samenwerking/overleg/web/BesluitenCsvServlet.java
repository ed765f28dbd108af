package nl.wijkwerk.samenwerking.overleg.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.samenwerking.overleg.application.Besluiten;
import nl.wijkwerk.samenwerking.overleg.domain.BesluitRegel;
import nl.wijkwerk.samenwerking.overleg.domain.Besluitfilter;

/** The register of decisions as CSV for a spreadsheet, with the filter of the page. */
@WebServlet("/besluiten.csv")
public class BesluitenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PER_KEER = 1000;
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-uuuu");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");

  @Inject private transient Besluiten besluiten;
  @Inject private transient Tafel tafel;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Besluitfilter filter;
    try {
      filter =
          Filterlezer.lees(
              verzoek.getParameter("q"),
              verzoek.getParameter("gebied"),
              verzoek.getParameter("jaar"),
              verzoek.getParameter("uitkomst"),
              "nummer");
    } catch (OngeldigeInvoer e) {
      antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    Pagina<BesluitRegel> pagina = besluiten.zoek(filter, 1, PER_KEER);
    antwoord.setContentType("text/csv");
    antwoord.setCharacterEncoding("UTF-8");
    antwoord.setHeader("Content-Disposition", "attachment; filename=\"besluiten.csv\"");
    Writer uit = antwoord.getWriter();
    // Spreadsheets take UTF-8 for what it is only with this mark in front.
    uit.write('\ufeff');
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(uit)) {
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
      for (int nummer = 1; nummer <= pagina.aantalPaginas(); nummer++) {
        Pagina<BesluitRegel> deel = nummer == 1 ? pagina : besluiten.zoek(filter, nummer, PER_KEER);
        deel.regels().forEach(r -> csv.writeRecord(regel(r)));
      }
    }
  }

  private List<String> regel(BesluitRegel r) {
    return List.of(
        r.nummer(),
        veilig(r.overleg()),
        DAG.format(r.vergadering()),
        veilig(r.wijknummer()),
        veilig(r.wijk()),
        veilig(r.titel()),
        tafel.zeg("uitkomst.kort." + r.uitkomst().name()),
        veilig(r.reden()),
        veilig(r.beslotenDoor()),
        MOMENT.format(r.beslotenOp().atZoneSameInstant(Klok.ZONE)),
        veilig(r.vervangt()),
        veilig(r.vervangenDoor()));
  }

  /** A spreadsheet takes a cell that starts like this for a formula. */
  static String veilig(String tekst) {
    if (tekst == null) {
      return "";
    }
    return tekst.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + tekst : tekst;
  }
}
