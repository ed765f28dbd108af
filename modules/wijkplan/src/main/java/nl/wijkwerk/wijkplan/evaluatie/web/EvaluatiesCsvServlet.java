package nl.wijkwerk.wijkplan.evaluatie.web;

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
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;
import nl.wijkwerk.wijkplan.evaluatie.application.Evaluaties;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiefilter;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatielijstregel;
import nl.wijkwerk.wijkplan.evaluatie.domain.Evaluatiestand;

/** The list of evaluations as CSV for a spreadsheet, with the filter of the page. */
@WebServlet("/evaluaties.csv")
public class EvaluatiesCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PER_KEER = 1000;

  @Inject private transient Evaluaties evaluaties;
  @Inject private transient Berichten berichten;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Evaluatiefilter filter =
        new Evaluatiefilter(
            verzoek.getParameter("gebied"),
            null,
            Lees.keuze("stand", leeg(verzoek.getParameter("stand")), Evaluatiestand.class),
            null,
            verzoek.getParameter("sorteer"));
    Stream<Evaluatielijstregel> regels =
        Pagina.alle(nummer -> evaluaties.zoek(filter, nummer, PER_KEER));
    CsvUitvoer.schrijf(
        antwoord,
        "evaluaties.csv",
        csv -> {
          csv.writeRecord(
              List.of(
                  "wijknummer",
                  "wijk",
                  "plan",
                  "jaar",
                  "stand",
                  "uiterlijk",
                  "afgesloten",
                  "door",
                  "doelen",
                  "waarde vastgesteld",
                  "niet vast te stellen",
                  "gehaald",
                  "tevredenheid",
                  "hoogste van de schaal",
                  "kosten aanvullende maatregelen",
                  "boven budget",
                  "raad"));
          regels.forEach(r -> csv.writeRecord(regel(r)));
        });
  }

  private List<String> regel(Evaluatielijstregel r) {
    boolean gevraagd = r.tekort() != null && r.tekort().signum() > 0;
    String raad =
        r.toegekend() == null
            ? "evaluatie.raad-open"
            : r.toegekend() ? "evaluatie.raad-ja" : "evaluatie.raad-nee";
    return List.of(
        CsvUitvoer.tekst(r.wijknummer()),
        CsvUitvoer.tekst(r.wijk()),
        CsvUitvoer.tekst(r.plantitel()),
        String.valueOf(r.jaar()),
        tekst("evaluatiestand." + r.stand()),
        CsvUitvoer.dag(r.uiterlijk()),
        r.afgeslotenOp() == null
            ? ""
            : CsvUitvoer.dag(r.afgeslotenOp().atZoneSameInstant(Klok.ZONE).toLocalDate()),
        CsvUitvoer.tekst(r.afgeslotenDoor()),
        String.valueOf(r.doelen()),
        String.valueOf(r.vastgesteld()),
        String.valueOf(r.nietVast()),
        String.valueOf(r.gehaald()),
        CsvUitvoer.getal(r.tevredenheid()),
        CsvUitvoer.getal(r.schaalTot()),
        CsvUitvoer.getal(r.aanvullend()),
        CsvUitvoer.getal(r.tekort()),
        gevraagd ? tekst(raad) : "");
  }

  private String tekst(String sleutel) {
    return berichten.tekst(Berichten.NEDERLANDS, sleutel);
  }

  private static String leeg(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst;
  }
}
