package nl.wijkwerk.middelen.begroting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.begroting.application.Postregel;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;

/** The posts of the overview as a file for a Dutch spreadsheet, with the same filter. */
@WebServlet("/export/posten.csv")
public class PostenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient MiddelenBekijken bekijken;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String jaar = verzoek.getParameter("jaar");
    if (jaar != null && !jaar.matches("\\d{0,4}")) {
      antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    String gebied = verzoek.getParameter("gebied");
    List<Postregel> posten =
        bekijken.posten(
            gebied == null || gebied.isBlank() ? null : gebied,
            jaar == null || jaar.isEmpty() ? null : Integer.valueOf(jaar));
    CsvUitvoer.schrijf(
        antwoord,
        "posten.csv",
        csv -> {
          csv.writeRecord(
              "Begroting",
              "Post",
              "Naam",
              "Gebied",
              "Van",
              "Tot",
              "Raming",
              "Gereserveerd",
              "Waarvan buiten een plan",
              "Vrij",
              "Budgethouder");
          for (Postregel post : posten) {
            csv.writeRecord(
                CsvUitvoer.tekst(post.begrotingNaam()),
                CsvUitvoer.tekst(post.code()),
                CsvUitvoer.tekst(post.naam()),
                CsvUitvoer.tekst(post.gebied()),
                String.valueOf(post.jaarVan()),
                String.valueOf(post.jaarTot()),
                CsvUitvoer.getal(post.raming()),
                CsvUitvoer.getal(post.gereserveerd()),
                CsvUitvoer.getal(post.buitenPlan()),
                CsvUitvoer.getal(post.vrij()),
                CsvUitvoer.tekst(post.budgethouder()));
          }
        });
  }
}
