package nl.wijkwerk.monitoring.bron.odata;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving.Groep;
import nl.wijkwerk.monitoring.bron.domain.Tabelbeschrijving.Onderwerp;

/** Writes what a source gave as CBS writes it in files: so it is read by the same rules. */
final class Cijferschrijver implements AutoCloseable {

  private final CsvWriter csv;
  private final int kolommen;
  private int rijen;

  Cijferschrijver(Tabelbeschrijving tabel, Path doel) throws IOException {
    this.csv = csv(doel);
    List<String> kop = new ArrayList<>(List.of("ID", "WijkenEnBuurten"));
    tabel.onderwerpen().forEach(onderwerp -> kop.add(onderwerp.kop()));
    this.kolommen = kop.size();
    csv.writeRecord(kop);
  }

  /** A row of the file; a cell without anything is empty. */
  void rij(String gebied, String... cellen) {
    List<String> rij = new ArrayList<>(kolommen);
    rij.add(Integer.toString(rijen++));
    rij.add(leeg(gebied));
    for (String cel : cellen) {
      rij.add(leeg(cel));
    }
    csv.writeRecord(rij);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  /** Titles, units and groups of the columns, and the year of the areas. */
  static void schrijfEigenschappen(Tabelbeschrijving tabel, Path doel) throws IOException {
    try (CsvWriter csv = csv(doel)) {
      csv.writeRecord("ID", "ParentID", "Key", "Title", "Unit", "MapYear");
      csv.writeRecord(
          "gebied", "", "WijkenEnBuurten", tabel.gebied(), "", leeg(tabel.gebiedsjaar()));
      for (Groep groep : tabel.groepen()) {
        csv.writeRecord(groep.id(), leeg(groep.ouder()), "", leeg(groep.titel()), "", "");
      }
      for (Onderwerp o : tabel.onderwerpen()) {
        csv.writeRecord(
            "kolom " + o.sleutel(),
            leeg(o.groep()),
            o.kop(),
            leeg(o.titel()),
            leeg(o.eenheid()),
            "");
      }
    }
  }

  /** Names of the areas; {@code rijen} hands over each row that the source has of them. */
  static void schrijfGebieden(
      String sleutel, Path doel, Consumer<Consumer<Map<String, String>>> rijen) throws IOException {
    try (CsvWriter csv = csv(doel)) {
      csv.writeRecord("Key", "Title", "Municipality");
      rijen.accept(rij -> csv.writeRecord(leeg(rij.get(sleutel)), leeg(rij.get("Title")), ""));
    }
  }

  private static CsvWriter csv(Path doel) throws IOException {
    return CsvWriter.builder()
        .fieldSeparator(';')
        .build(Files.newBufferedWriter(doel, StandardCharsets.UTF_8));
  }

  private static String leeg(String tekst) {
    return tekst == null ? "" : tekst;
  }
}
