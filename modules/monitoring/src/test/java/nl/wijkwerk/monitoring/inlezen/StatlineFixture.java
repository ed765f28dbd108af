package nl.wijkwerk.monitoring.inlezen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Herkenning;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small exports of StatLine of a municipality that is not there; a test names what deviates. */
public final class StatlineFixture {

  public static final List<Herkenning> HERKENNINGEN = herkenningen();

  /** With code and year in columns of their own, and bars that mark the depth. */
  public static final String[] MET_CODE = {
    "\ufeffKerncijfers wijken en buurten 2017;;;;;;;;",
    ";;;;;;;;",
    ";Onderwerp;;;;;;;",
    ";||Gemeentenaam;Codering;Jaar;||Aantal inwoners;|||0 tot 15 jaar;||Appartement;|||Appartement;"
        + "Zonnepanelen",
    "Wijken en buurten;naam;code;;aantal;%;kWh;m³;aantal",
    "Voorbeeld;Voorbeeld;GM9001;2017;1000;17,5;2000;900;4",
    "Wijk 01 Centrum;Voorbeeld;WK900101;2017;1000;.;2100;.;3",
    "De Hoek, 'n buurt;Voorbeeld;BU90010101;2017;1000;0;2150;850;.",
  };

  /** Only names, in another order, with groups and the period in rows of their own. */
  public static final String[] OP_NAAM = {
    "Wijkcijfers van het jaar",
    ";Wonen;;Bevolking;",
    ";Elektriciteit;Gas;;Samenstelling",
    ";Appartement;Appartement;Aantal inwoners;0 tot 15 jaar",
    "Perioden;2018*;2018*;2018*;2018*",
    "Regio's;kWh;m³;aantal;%",
    "Voorbeeld;2050;910;1000;17",
    "Wijk 01 Centrum;2110;.;1000;18",
    "De Hoek;2160;860;1000;19",
    "© CBS, Den Haag",
  };

  private StatlineFixture() {}

  private static List<Herkenning> herkenningen() {
    List<Herkenning> lijst = new ArrayList<>(LeveringFixture.HERKENNINGEN);
    lijst.add(
        new Herkenning(
            5, "k_0Tot15Jaar", "0 tot 15 jaar", "aantal", "Bevolking > Leeftijdsgroepen"));
    lijst.add(
        new Herkenning(
            305, "k_0Tot15JaarAandeel", "0 tot 15 jaar", "%", "Bevolking > Leeftijdsgroepen"));
    return List.copyOf(lijst);
  }

  /** The same lines with other words in them. */
  public static String[] met(String[] regels, String... vanNaar) {
    String[] nieuw = regels.clone();
    for (int i = 0; i < nieuw.length; i++) {
      for (int j = 0; j < vanNaar.length; j += 2) {
        nieuw[i] = nieuw[i].replace(vanNaar[j], vanNaar[j + 1]);
      }
    }
    return nieuw;
  }

  /** Fills a workbook. */
  public interface Vuller {
    void vul(XSSFWorkbook werkmap);
  }

  public static Aanlevering.Bron werkmap(String naam, Vuller vuller) {
    try (XSSFWorkbook werkmap = new XSSFWorkbook();
        ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
      vuller.vul(werkmap);
      werkmap.write(uit);
      return LeveringFixture.bron(naam, uit.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same lines in a sheet: what is a number there is a number. */
  public static Aanlevering.Bron werkmap(String naam, String... regels) {
    return werkmap(naam, werkmap -> blad(werkmap, "Blad1", regels));
  }

  public static Sheet blad(XSSFWorkbook werkmap, String naam, String... regels) {
    Sheet blad = werkmap.createSheet(naam);
    for (int r = 0; r < regels.length; r++) {
      Row rij = blad.createRow(r);
      String[] velden = regels[r].replace("\ufeff", "").split(";", -1);
      for (int k = 0; k < velden.length; k++) {
        String veld = velden[k].strip();
        if (!veld.isEmpty()) {
          Cell cel = rij.createCell(k);
          if (veld.matches("-?\\d+([.,]\\d+)?")) {
            cel.setCellValue(new BigDecimal(veld.replace(',', '.')).doubleValue());
          } else {
            cel.setCellValue(veld);
          }
        }
      }
    }
    return blad;
  }
}
