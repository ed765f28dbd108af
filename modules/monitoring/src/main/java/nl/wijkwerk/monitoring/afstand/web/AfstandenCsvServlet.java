package nl.wijkwerk.monitoring.afstand.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import nl.wijkwerk.monitoring.afstand.application.Afstanden;
import nl.wijkwerk.monitoring.afstand.application.Afstandstabel;
import nl.wijkwerk.monitoring.afstand.domain.Afstand;
import nl.wijkwerk.monitoring.afstand.domain.Cijfer;
import nl.wijkwerk.monitoring.groep.application.Groepen;
import nl.wijkwerk.monitoring.indicator.domain.Indicator;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;

/** The table of distances with what led to each class, one row per wijk and indicator. */
@WebServlet("/afstanden.csv")
public class AfstandenCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Afstanden afstanden;
  @Inject private transient Cijfertaal taal;
  @Inject private transient Groepen groepen;

  @Override
  protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws IOException {
    Afstandstabel tabel =
        afstanden.tabel(
            AfstandenView.vraag(
                groepen,
                verzoek.getParameter("maat"),
                verzoek.getParameter("wijken"),
                verzoek.getParameter("steden")));
    CsvUitvoer.schrijf(
        antwoord,
        "afstanden.csv",
        csv -> {
          csv.writeRecord(taal.tekst("csv.afstanden").split(";"));
          for (Afstandstabel.Rij rij : tabel.rijen()) {
            for (int k = 0; k < tabel.kolommen().size(); k++) {
              csv.writeRecord(regel(tabel, rij, k));
            }
          }
        });
  }

  private String[] regel(Afstandstabel tabel, Afstandstabel.Rij rij, int k) {
    Afstandstabel.Kolom kolom = tabel.kolommen().get(k);
    Indicator i = kolom.indicator();
    Afstand afstand = rij.afstanden().get(k);
    return new String[] {
      rij.wijk().code(),
      CsvUitvoer.tekst(rij.wijk().naam()),
      i.naam(taal.locale()),
      i.eenheid(taal.locale()),
      taal.richting(i),
      kolom.beginjaar() == null ? "" : kolom.beginjaar().toString(),
      Integer.toString(kolom.jaar()),
      getal(afstand.wijkBegin()),
      getal(afstand.stadBegin()),
      getal(afstand.wijk()),
      getal(afstand.stad()),
      taal.tekst("maat." + tabel.maat()),
      getal(afstand.achterstandBegin()),
      getal(afstand.achterstand()),
      getal(afstand.verandering()),
      afstand.eigenRichting() == null ? "" : afstand.eigenRichting().toString(),
      taal.klasseTekst(afstand),
      taal.tekst("reden." + afstand.reden()),
      CsvUitvoer.tekst(taal.regel(afstand)),
      getal(afstand.maatstaf().tolerantie()),
      getal(afstand.margeNiveau()),
      getal(afstand.margeVerandering()),
      getal(afstand.wijk().waarnemingen()),
      Integer.toString(i.minimum()),
      CsvUitvoer.tekst(rij.stad().naam()),
      CsvUitvoer.tekst(kolom.levering().bron()),
      Objects.requireNonNullElse(kolom.levering().tabel(), ""),
      Objects.toString(kolom.levering().momentopname(), ""),
      taal.opmaak().datum(kolom.levering().ingelezen())
    };
  }

  private String getal(Cijfer cijfer) {
    return cijfer != null && cijfer.isBekend() ? getal(cijfer.waarde()) : "";
  }

  private String getal(BigDecimal getal) {
    String tekst = getal == null ? "" : getal.toPlainString();
    return "en".equals(taal.locale().getLanguage()) ? tekst : tekst.replace('.', ',');
  }
}
