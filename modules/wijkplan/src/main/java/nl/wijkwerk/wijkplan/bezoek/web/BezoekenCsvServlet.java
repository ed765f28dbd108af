package nl.wijkwerk.wijkplan.bezoek.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;
import nl.wijkwerk.wijkplan.bezoek.application.Bezoeken;

/** The findings of the visits for a plan as CSV for a spreadsheet. */
@WebServlet("/bezoeken.csv")
public class BezoekenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PER_KEER = 200;

  @Inject private transient Bezoeken bezoeken;
  @Inject private transient Berichten berichten;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    UUID plan = Lees.id(String.valueOf(verzoek.getParameter("id")));
    Stream<Bezoeken.Bezoekbeeld> regels =
        Pagina.alle(nummer -> bezoeken.van(plan, nummer, PER_KEER));
    CsvUitvoer.schrijf(
        antwoord,
        "bezoeken.csv",
        csv -> {
          csv.writeRecord(
              List.of(
                  "plan",
                  "gemeente",
                  "datum",
                  "deelnemers",
                  "punt",
                  "verschil",
                  "argument",
                  "gevolg",
                  "regel van het plan",
                  "toelichting"));
          regels.forEach(b -> b.bevindingen().forEach(v -> csv.writeRecord(regel(b, v))));
        });
  }

  private List<String> regel(Bezoeken.Bezoekbeeld b, Bezoeken.Bevindingbeeld v) {
    return List.of(
        CsvUitvoer.tekst(b.plantitel()),
        CsvUitvoer.tekst(b.inhoud().gemeente()),
        CsvUitvoer.dag(b.inhoud().datum()),
        CsvUitvoer.tekst(b.inhoud().deelnemers()),
        CsvUitvoer.tekst(v.punt()),
        CsvUitvoer.tekst(v.inhoud().verschil()),
        CsvUitvoer.tekst(v.inhoud().argument()),
        berichten.tekst(
            Berichten.NEDERLANDS,
            v.inhoud().gevolg() == null ? "gevolg.nog" : "gevolg." + v.inhoud().gevolg()),
        CsvUitvoer.tekst(v.regel()),
        CsvUitvoer.tekst(v.inhoud().toelichting()));
  }
}
