package nl.wijkwerk.middelen.reservering.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.middelen.begroting.web.Kenmerk;
import nl.wijkwerk.middelen.reservering.application.Houdersfilter;
import nl.wijkwerk.middelen.reservering.application.ReserveringenBekijken;
import nl.wijkwerk.middelen.reservering.application.Reserveringsregel;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;

/**
 * The reservations of a budget holder as a file, with the filter of the portlet. It stands beside
 * the portlet: a portal may ask for nothing else.
 */
@WebServlet("/portlets/mijn-reserveringen.csv")
public class MijnReserveringenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int HOOGSTENS = 10_000;

  @Inject private transient ReserveringenBekijken bekijken;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    UUID post = parameter(verzoek, "post").map(waarde -> Kenmerk.lees(waarde, "post")).orElse(null);
    Houdersfilter.Stand stand =
        parameter(verzoek, "stand").map(MijnReserveringenCsvServlet::stand).orElse(null);
    List<Reserveringsregel> regels =
        bekijken.vanLezer(new Houdersfilter(post, stand), 1, HOOGSTENS).regels();
    CsvUitvoer.schrijf(
        antwoord,
        "mijn-reserveringen.csv",
        csv -> {
          csv.writeRecord(
              "Post", "Naam van de post", "Waarvoor", "Plan", "Jaar", "Bedrag", "Reden", "Datum");
          for (Reserveringsregel regel : regels) {
            csv.writeRecord(
                CsvUitvoer.tekst(regel.postCode()),
                CsvUitvoer.tekst(regel.postNaam()),
                CsvUitvoer.tekst(regel.voor()),
                CsvUitvoer.tekst(regel.buitenPlan() ? "Buiten een plan" : regel.planTitel()),
                String.valueOf(regel.jaar()),
                CsvUitvoer.getal(regel.bedrag()),
                CsvUitvoer.tekst(regel.reden()),
                regel.dag().toString());
          }
        });
  }

  private static Optional<String> parameter(HttpServletRequest verzoek, String naam) {
    return Optional.ofNullable(verzoek.getParameter(naam)).filter(waarde -> !waarde.isBlank());
  }

  private static Houdersfilter.Stand stand(String waarde) {
    return Stream.of(Houdersfilter.Stand.values())
        .filter(stand -> stand.name().equals(waarde))
        .findFirst()
        .orElseThrow(
            () ->
                OngeldigeInvoer.keuze(
                    "stand", Stream.of(Houdersfilter.Stand.values()).map(Enum::name).toList()));
  }
}
