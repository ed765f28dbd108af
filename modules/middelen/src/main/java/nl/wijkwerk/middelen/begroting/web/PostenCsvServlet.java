package nl.wijkwerk.middelen.begroting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    List<Postregel> posten =
        bekijken.posten(
            gebied == null || gebied.isBlank() ? null : gebied,
            jaar == null || jaar.isEmpty() ? null : Integer.valueOf(jaar));
    antwoord.setContentType("text/csv");
    antwoord.setCharacterEncoding("UTF-8");
    antwoord.setHeader("Content-Disposition", "attachment; filename=\"posten.csv\"");
    StringBuilder uit = new StringBuilder();
    // Without this mark spreadsheets read UTF-8 as another character set.
    uit.append('\ufeff');
    regel(
        uit,
        "Begroting",
        "Post",
        "Naam",
        "Gebied",
        "Van",
        "Tot",
        "Raming",
        "Gereserveerd",
        "Vrij",
        "Budgethouder");
    for (Postregel post : posten) {
      regel(
          uit,
          post.begrotingNaam(),
          post.code(),
          post.naam(),
          post.gebied(),
          String.valueOf(post.jaarVan()),
          String.valueOf(post.jaarTot()),
          getal(post.raming()),
          getal(post.gereserveerd()),
          getal(post.vrij()),
          post.budgethouder());
    }
    byte[] inhoud = uit.toString().getBytes(StandardCharsets.UTF_8);
    antwoord.setContentLength(inhoud.length);
    antwoord.getOutputStream().write(inhoud);
  }

  private static String getal(BigDecimal bedrag) {
    return bedrag.toPlainString().replace('.', ',');
  }

  private static void regel(StringBuilder uit, String... cellen) {
    uit.append(
        Stream.of(cellen).map(PostenCsvServlet::cel).collect(Collectors.joining(";", "", "\r\n")));
  }

  /** A text that begins as a formula would be run by a spreadsheet. */
  private static String cel(String tekst) {
    if (tekst == null) {
      return "";
    }
    String veilig = tekst.matches("[=+@\\t\\r].*|-\\D.*") ? "'" + tekst : tekst;
    return "\"" + veilig.replace("\"", "\"\"") + "\"";
  }
}
