package nl.wijkwerk.monitoring.kaart.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.monitoring.kaart.application.Kaart;
import nl.wijkwerk.monitoring.kaart.application.Kaarten;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;

/** The figures of a map, a row per area. */
@WebServlet("/kaart.csv")
public class KaartCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Kaarten kaarten;
  @Inject private transient Kaartbeeld beeld;
  @Inject private transient Kaarttaal taal;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Kaart kaart =
        kaarten.lees(
            KaartView.vraag(
                verzoek.getParameter("indicator"),
                verzoek.getParameter("jaar"),
                verzoek.getParameter("kleur"),
                verzoek.getParameter("wijk")));
    if (!kaart.getekend()) {
      throw new NietGevonden("kaart");
    }
    CsvUitvoer.schrijf(
        antwoord,
        "kaart.csv",
        csv -> {
          csv.writeRecord(taal.tekst("csv.kaart").split(";"));
          for (Kaart.Kaartgebied g : kaart.gebieden()) {
            csv.writeRecord(
                g.gebied().code(),
                CsvUitvoer.tekst(g.gebied().naam()),
                CsvUitvoer.tekst(kaart.indicator().naam(taal.locale())),
                CsvUitvoer.tekst(kaart.indicator().eenheid(taal.locale())),
                Integer.toString(kaart.kolom().jaar()),
                CsvUitvoer.getal(g.afstand().wijk().waarde()),
                g.afstand().wijk().isBekend()
                    ? ""
                    : taal.tekst("ontbreekt." + g.afstand().wijk().ontbreekt()),
                CsvUitvoer.getal(kaart.kolom().stad().waarde()),
                CsvUitvoer.getal(g.afstand().achterstand()),
                beeld.klasse(g.afstand().klasse()),
                g.stap() == null ? "" : g.stap().letter(),
                Integer.toString(kaart.grensjaar()),
                CsvUitvoer.tekst(kaart.kolom().levering().bron()));
          }
        });
  }
}
