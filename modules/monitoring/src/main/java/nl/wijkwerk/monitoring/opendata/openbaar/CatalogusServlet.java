package nl.wijkwerk.monitoring.opendata.openbaar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.monitoring.opendata.application.OpenbareDatasets;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;
import nl.wijkwerk.web.menu.Taal;

/** The catalogue for portals of open data, as Turtle and as JSON-LD. */
@WebServlet({"/openbaar/catalogus", "/openbaar/catalogus.ttl", "/openbaar/catalogus.jsonld"})
public class CatalogusServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OpenbareDatasets datasets;
  @Inject private transient Berichten berichten;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Openbaarantwoord.open(antwoord);
    Map<String, Uitgave> openbaar = datasets.lijst();
    if (openbaar.isEmpty()) {
      Openbaarantwoord.fout(
          verzoek,
          antwoord,
          HttpServletResponse.SC_NOT_FOUND,
          berichten.tekst(Taal.van(verzoek), "opendata.catalogus-leeg"));
      return;
    }
    boolean json = verzoek.getServletPath().endsWith(".jsonld");
    String merk = (json ? "json/" : "ttl/") + datasets.laatsteWijziging().toInstant();
    if (Openbaarantwoord.ongewijzigd(verzoek, antwoord, merk, datasets.laatsteWijziging())) {
      return;
    }
    Graaf graaf = Catalogus.van(Openbaarantwoord.adressen(verzoek), datasets.uitgever(), openbaar);
    antwoord.setContentType(json ? "application/ld+json" : "text/turtle;charset=UTF-8");
    antwoord
        .getOutputStream()
        .write(
            (json ? graaf.jsonLd().toString() : graaf.turtle()).getBytes(StandardCharsets.UTF_8));
  }
}
