package nl.wijkwerk.middelen.begroting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkwerk.middelen.begroting.application.MiddelenBekijken;
import nl.wijkwerk.middelen.begroting.application.Postregel;

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
    Csv csv =
        new Csv(
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
    for (Postregel post :
        bekijken.posten(
            gebied == null || gebied.isBlank() ? null : gebied,
            jaar == null || jaar.isEmpty() ? null : Integer.valueOf(jaar))) {
      csv.regel(
          post.begrotingNaam(),
          post.code(),
          post.naam(),
          post.gebied(),
          String.valueOf(post.jaarVan()),
          String.valueOf(post.jaarTot()),
          Csv.getal(post.raming()),
          Csv.getal(post.gereserveerd()),
          Csv.getal(post.buitenPlan()),
          Csv.getal(post.vrij()),
          post.budgethouder());
    }
    csv.stuur(antwoord, "posten.csv");
  }
}
