package nl.wijkwerk.wijkplan.uitvoering.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.kern.persistentie.Pagina;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;
import nl.wijkwerk.wijkplan.uitvoering.application.ProjectenBekijken;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectfilter;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectregel;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectsoort;
import nl.wijkwerk.wijkplan.uitvoering.domain.Projectstatus;
import nl.wijkwerk.wijkplan.uitvoering.domain.Signaal;

/** The list of projects as CSV for a spreadsheet, with the filter of the page. */
@WebServlet("/projecten.csv")
public class ProjectenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PER_KEER = 1000;

  @Inject private transient ProjectenBekijken bekijken;
  @Inject private transient Berichten berichten;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String plan = leeg(verzoek.getParameter("plan"));
    Projectfilter filter =
        new Projectfilter(
            verzoek.getParameter("q"),
            verzoek.getParameter("gebied"),
            plan == null ? null : Lees.id(plan),
            Lees.keuze("status", leeg(verzoek.getParameter("status")), Projectstatus.class),
            Lees.keuze("soort", leeg(verzoek.getParameter("soort")), Projectsoort.class),
            Lees.keuze("signaal", leeg(verzoek.getParameter("signaal")), Signaal.class),
            verzoek.getParameter("sorteer"));
    Stream<Projectregel> regels = Pagina.alle(nummer -> bekijken.zoek(filter, nummer, PER_KEER));
    CsvUitvoer.schrijf(
        antwoord,
        "projecten.csv",
        csv -> {
          csv.writeRecord(
              List.of(
                  "project",
                  "soort",
                  "plan",
                  "regel",
                  "wijknummer",
                  "wijk",
                  "straten",
                  "stand",
                  "eerste dag",
                  "laatste dag",
                  "verantwoordelijke",
                  "partners",
                  "stappen gehaald",
                  "stappen",
                  "volgende mijlpaal",
                  "borger",
                  "terugblik",
                  "aandacht",
                  "laatst gewijzigd"));
          regels.forEach(r -> csv.writeRecord(regel(r)));
        });
  }

  private List<String> regel(Projectregel r) {
    return List.of(
        CsvUitvoer.tekst(r.titel()),
        tekst("projectsoort." + r.soort()),
        CsvUitvoer.tekst(r.plantitel()),
        r.regelnummer(),
        CsvUitvoer.tekst(r.wijknummer()),
        CsvUitvoer.tekst(r.wijk()),
        CsvUitvoer.tekst(r.straten()),
        tekst("projectstatus." + r.status()),
        CsvUitvoer.dag(r.van()),
        CsvUitvoer.dag(r.tot()),
        CsvUitvoer.tekst(r.verantwoordelijke()),
        CsvUitvoer.tekst(r.partners()),
        String.valueOf(r.voortgang().gehaald()),
        String.valueOf(r.voortgang().totaal()),
        CsvUitvoer.dag(r.volgende()),
        CsvUitvoer.tekst(r.borger()),
        CsvUitvoer.dag(r.terugblikOp()),
        r.signalen().stream().map(s -> tekst("signaal." + s)).collect(Collectors.joining(", ")),
        CsvUitvoer.dag(r.gewijzigd().atZoneSameInstant(Klok.ZONE).toLocalDate()));
  }

  private String tekst(String sleutel) {
    return berichten.tekst(Berichten.NEDERLANDS, sleutel);
  }

  private static String leeg(String tekst) {
    return tekst == null || tekst.isBlank() ? null : tekst;
  }
}
