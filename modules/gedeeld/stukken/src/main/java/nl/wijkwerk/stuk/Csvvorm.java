package nl.wijkwerk.stuk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;

/** CSV: the content without the head, so that another program reads one table. */
final class Csvvorm {
  private Csvvorm() {}

  static void schrijf(Stuk stuk, OutputStream uit) throws IOException {
    Writer tekst = new OutputStreamWriter(uit, StandardCharsets.UTF_8);
    CsvUitvoer.schrijf(
        tekst,
        csv -> {
          boolean eerste = true;
          for (Stuk.Deel deel : stuk.delen()) {
            if (deel instanceof Stuk.Gegevens
                || (deel instanceof Stuk.Tabel tabel && tabel.opBlad())) {
              if (!eerste) {
                csv.writeRecord("");
              }
              eerste = false;
              schrijf(deel, csv);
            }
          }
        });
  }

  private static void schrijf(Stuk.Deel deel, CsvWriter csv) {
    if (deel instanceof Stuk.Gegevens lijst) {
      lijst.gegevens().forEach(g -> csv.writeRecord(g.naam(), cel(g.waarde())));
    } else if (deel instanceof Stuk.Tabel tabel) {
      List<String> kop = new ArrayList<>();
      if (tabel.groepsnaam() != null) {
        kop.add(tabel.groepsnaam());
      }
      tabel.kolommen().stream().filter(Stuk.Kolom::opBlad).forEach(k -> kop.add(k.naam()));
      csv.writeRecord(kop);
      for (Stuk.Groep groep : tabel.groepen()) {
        for (List<Object> rij : groep.rijen()) {
          List<String> cellen = new ArrayList<>();
          if (tabel.groepsnaam() != null) {
            cellen.add(cel(groep.naam()));
          }
          for (int k = 0; k < rij.size(); k++) {
            if (tabel.kolommen().get(k).opBlad()) {
              cellen.add(cel(rij.get(k)));
            }
          }
          csv.writeRecord(cellen);
        }
      }
    }
  }

  private static String cel(Object waarde) {
    if (waarde instanceof BigDecimal getal) {
      return CsvUitvoer.getal(getal);
    } else if (waarde instanceof LocalDate dag) {
      return CsvUitvoer.dag(dag);
    } else if (waarde instanceof Integer getal) {
      return getal.toString();
    }
    return CsvUitvoer.tekst((String) waarde);
  }
}
