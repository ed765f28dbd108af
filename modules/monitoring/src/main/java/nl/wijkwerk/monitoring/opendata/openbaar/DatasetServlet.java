package nl.wijkwerk.monitoring.opendata.openbaar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tijd.Klok;
import nl.wijkwerk.monitoring.opendata.application.DatasetIngetrokken;
import nl.wijkwerk.monitoring.opendata.application.OpenbareDatasets;
import nl.wijkwerk.monitoring.opendata.application.OpenbareDatasets.Openbaar;
import nl.wijkwerk.web.menu.Taal;

/**
 * The files of a dataset: {@code /openbaar/datasets/<kenmerk>/data.csv}, {@code data.json}, {@code
 * data.csv-metadata.json} and {@code codeboek.csv}. Without a file it leads to its page.
 */
@WebServlet("/openbaar/datasets/*")
public class DatasetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PAD =
      Pattern.compile(
          "/([a-z0-9-]{1,80})(?:/(data\\.csv|data\\.json|data\\.csv-metadata\\.json|codeboek\\.csv))?");
  private static final int BLOK = 2000;

  @Inject private transient OpenbareDatasets datasets;
  @Inject private transient Berichten berichten;

  @Override
  @Bedrijfsregel("MON-147")
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Openbaarantwoord.open(antwoord);
    Locale taal = Taal.van(verzoek);
    Matcher pad = PAD.matcher(String.valueOf(verzoek.getPathInfo()));
    try {
      if (!pad.matches()) {
        throw new NietGevonden("dataset");
      }
      Openbaar openbaar = datasets.lees(pad.group(1));
      if (pad.group(2) == null) {
        antwoord.setStatus(HttpServletResponse.SC_SEE_OTHER);
        antwoord.setHeader(
            "Location", verzoek.getContextPath() + "/openbaar/#" + openbaar.kenmerk());
      } else {
        geef(verzoek, antwoord, openbaar, pad.group(2));
      }
    } catch (DatasetIngetrokken e) {
      Openbaarantwoord.fout(
          verzoek,
          antwoord,
          HttpServletResponse.SC_GONE,
          berichten.tekst(
              taal,
              "opendata.ingetrokken",
              e.op().atZoneSameInstant(Klok.ZONE).toLocalDate(),
              e.reden()));
    } catch (NietGevonden e) {
      Openbaarantwoord.fout(
          verzoek,
          antwoord,
          HttpServletResponse.SC_NOT_FOUND,
          berichten.tekst(taal, "opendata.bestaat-niet"));
    }
  }

  private void geef(
      HttpServletRequest verzoek, HttpServletResponse antwoord, Openbaar openbaar, String bestand)
      throws IOException {
    Openbareadressen adressen = Openbaarantwoord.adressen(verzoek);
    String kenmerk = openbaar.kenmerk();
    String merk = kenmerk + "/" + openbaar.uitgave().nummer() + "/" + bestand;
    if (Openbaarantwoord.ongewijzigd(verzoek, antwoord, merk, openbaar.uitgave().op())) {
      return;
    }
    Datasetbestand inhoud =
        new Datasetbestand(
            kenmerk,
            openbaar.uitgave(),
            adressen,
            na -> datasets.rijen(openbaar, na, BLOK),
            reden -> berichten.tekst(Berichten.NEDERLANDS, "ontbreekt." + reden));
    antwoord.setHeader(
        "Link",
        "<%s>; rel=\"describedby\"; type=\"application/csvm+json\", <%s>; rel=\"license\""
            .formatted(adressen.kolommen(kenmerk), openbaar.uitgave().inhoud().licentie().adres()));
    boolean csv = bestand.endsWith(".csv");
    if (csv) {
      antwoord.setHeader(
          "Content-Disposition", "attachment; filename=\"%s-%s\"".formatted(kenmerk, bestand));
      antwoord.setContentType("text/csv;charset=UTF-8;header=present");
    } else {
      antwoord.setContentType(
          bestand.equals("data.json") ? "application/json" : "application/csvm+json");
    }
    OutputStream uit = antwoord.getOutputStream();
    switch (bestand) {
      case "data.csv" -> inhoud.csv(uit);
      case "data.json" -> inhoud.json(uit);
      case "codeboek.csv" -> inhoud.codeboekCsv(uit);
      default -> uit.write(inhoud.kolommen().toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
