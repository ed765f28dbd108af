package nl.wijkwerk.wijkplan.plan.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkwerk.kern.document.Document;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.wijkplan.plan.application.Plannen;

/**
 * Gives a document of a plan, always to be saved: nothing that was uploaded opens inside the site.
 */
@WebServlet("/document")
public class DocumentServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Plannen plannen;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    UUID plan = id(verzoek, "plan");
    Document document = plannen.document(plan, id(verzoek, "id"));
    antwoord.setContentType(document.soort());
    antwoord.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    antwoord.setHeader(
        "Content-Disposition",
        "attachment; filename*=UTF-8''"
            + URLEncoder.encode(document.naam(), StandardCharsets.UTF_8).replace("+", "%20"));
    antwoord.getOutputStream().write(plannen.inhoud(plan, document.id()));
  }

  private static UUID id(HttpServletRequest verzoek, String naam) {
    try {
      return UUID.fromString(String.valueOf(verzoek.getParameter(naam)));
    } catch (IllegalArgumentException e) {
      throw new NietGevonden("document");
    }
  }
}
