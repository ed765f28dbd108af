package nl.wijkwerk.monitoring.inlezen.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.inlezen.application.Inlezen;
import nl.wijkwerk.monitoring.inlezen.domain.Inleesverslag;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Telling;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;

/**
 * The report of a delivery as CSV: columns, missing cells and refusals. Also beside the portlet: a
 * portal may ask for nothing else.
 */
@WebServlet({"/inlezing.csv", "/portlets/inlezen.csv"})
public class InlezingCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Inlezen inlezen;
  @Inject private transient Inleestaal taal;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    String id = verzoek.getParameter("id");
    if (id == null || !id.matches("\\d{1,9}")) {
      throw new NietGevonden("inlevering");
    }
    Inlevering inlevering = inlezen.read(Integer.parseInt(id));
    Inleesverslag rapport = inlezen.rapport(inlevering.id(), Telling.HOOGSTENS_BEWAARD);
    CsvUitvoer.schrijf(
        antwoord,
        "inlezing-" + inlevering.jaar() + "-" + inlevering.id() + ".csv",
        csv -> {
          csv.writeRecord(taal.tekst("csv.inlezing").split(";"));
          for (Inleesverslag.Kolomregel k : rapport.kolommen()) {
            csv.writeRecord(
                taal.tekst("csv.kolom"),
                Integer.toString(k.volgnummer()),
                CsvUitvoer.tekst(k.sleutel()),
                CsvUitvoer.tekst(k.titel()),
                taal.tekst("herkenning." + k.herkenning()),
                Integer.toString(k.waarden()),
                Integer.toString(k.ontbrekend()));
          }
          for (Inleesverslag.Ontbrekend o : rapport.ontbrekend()) {
            csv.writeRecord(
                taal.tekst("csv.ontbrekend"),
                "",
                "",
                "",
                taal.tekst("ontbreekt." + o.reden()),
                "",
                Integer.toString(o.aantal()));
          }
          rapport
              .weigeringen()
              .forEach(
                  w ->
                      csv.writeRecord(
                          taal.tekst("csv.weigering"),
                          w.cel() == null ? Long.toString(w.regel()) : w.cel(),
                          CsvUitvoer.tekst(w.kolom()),
                          CsvUitvoer.tekst(w.waarde()),
                          taal.tekst("weigering." + w.reden()),
                          "",
                          ""));
          rapport
              .twijfels()
              .eerste()
              .forEach(
                  t ->
                      csv.writeRecord(
                          taal.tekst("csv.twijfel"),
                          t.cel() == null ? Long.toString(t.regel()) : t.cel(),
                          CsvUitvoer.tekst(t.kolom()),
                          CsvUitvoer.tekst(t.waarde()),
                          taal.reden(t),
                          "",
                          ""));
        });
  }
}
