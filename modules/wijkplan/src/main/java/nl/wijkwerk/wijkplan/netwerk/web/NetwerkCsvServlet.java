package nl.wijkwerk.wijkplan.netwerk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.rest.Lees;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;
import nl.wijkwerk.wijkplan.netwerk.application.Doelennetwerken;
import nl.wijkwerk.wijkplan.netwerk.application.Netwerkbeeld;

/** A network as CSV for a spreadsheet: a row per link, and one for what has none. */
@WebServlet("/netwerk.csv")
public class NetwerkCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Doelennetwerken netwerken;
  @Inject private transient Berichten berichten;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String plan = verzoek.getParameter("plan");
    Netwerkbeeld beeld = netwerken.lees(plan == null || plan.isBlank() ? null : Lees.id(plan));
    CsvUitvoer.schrijf(
        antwoord,
        "netwerk.csv",
        csv -> {
          csv.writeRecord(
              List.of(
                  "soort", "onderdeel", "PM", "let op", "gekoppeld aan soort", "gekoppeld aan"));
          for (Netwerkbeeld.Knoop k : beeld.knopen()) {
            if (k.buren().isEmpty()) {
              csv.writeRecord(regel(k, null));
            }
            beeld.burenVan(k).stream()
                .filter(b -> b.soort().ordinal() > k.soort().ordinal())
                .forEach(b -> csv.writeRecord(regel(k, b)));
            if (!k.buren().isEmpty()
                && beeld.burenVan(k).stream()
                    .allMatch(b -> b.soort().ordinal() < k.soort().ordinal())) {
              csv.writeRecord(regel(k, null));
            }
          }
        });
  }

  private List<String> regel(Netwerkbeeld.Knoop k, Netwerkbeeld.Knoop buur) {
    return List.of(
        tekst("netwerksoort." + k.soort()),
        CsvUitvoer.tekst(k.naam()),
        k.pm() ? "ja" : "",
        k.signalen().stream()
            .map(s -> tekst("netwerksignaal." + s))
            .collect(Collectors.joining(", ")),
        buur == null ? "" : tekst("netwerksoort." + buur.soort()),
        buur == null ? "" : CsvUitvoer.tekst(buur.naam()));
  }

  private String tekst(String sleutel) {
    return berichten.tekst(Berichten.NEDERLANDS, sleutel);
  }
}
