package nl.wijkwerk.monitoring.opendata.openbaar;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wijkwerk.monitoring.opendata.domain.Datasetniveau;
import nl.wijkwerk.monitoring.opendata.domain.Datasetrij;
import nl.wijkwerk.monitoring.opendata.domain.Uitgave;
import nl.wijkwerk.web.uitvoer.CsvUitvoer;

/**
 * An edition as a file. Rows are read and written block by block, however many there are.
 *
 * @param rijen rows after a number of them; empty at the end
 * @param toelichting sentence by the code of a reason
 */
record Datasetbestand(
    String kenmerk,
    Uitgave uitgave,
    Openbareadressen adressen,
    IntFunction<List<Datasetrij>> rijen,
    UnaryOperator<String> toelichting) {

  /** A column of the CSV, as CSVW describes it. */
  private record Kolom(String naam, String type, String uitleg) {}

  private static final List<Kolom> KOLOMMEN =
      List.of(
          new Kolom("jaar", "integer", "Jaar waar het cijfer over gaat."),
          new Kolom("gebiedscode", "string", "Code van CBS, of van de gemeente zelf."),
          new Kolom("gebiedsnaam", "string", "Naam van het gebied in dat jaar."),
          new Kolom("niveau", "string", "gemeente, wijk of buurt."),
          new Kolom("indicator", "string", "Code van de indicator; zie het codeboek."),
          new Kolom("indicatornaam", "string", "Naam van de indicator."),
          new Kolom("eenheid", "string", "Eenheid van de waarde."),
          new Kolom("waarde", "decimal", "Het cijfer. Leeg als het ontbreekt of weggelaten is."),
          new Kolom("reden", "string", "Code van de reden waarom er geen waarde is."),
          new Kolom("toelichting", "string", "Die reden in woorden."),
          new Kolom("bron", "string", "Wie de cijfers maakte."));

  /** As RFC 4180 describes it: commas, lines that end with CR and LF, names above the columns. */
  void csv(OutputStream uit) throws IOException {
    Map<String, Uitgave.Codeboekregel> codeboek = codeboek();
    schrijfCsv(
        uit,
        csv -> {
          csv.writeRecord(KOLOMMEN.stream().map(Kolom::naam).toList());
          alle(
              r -> {
                Uitgave.Codeboekregel indicator = codeboek.get(r.indicator());
                csv.writeRecord(
                    String.valueOf(r.jaar()),
                    r.gebied(),
                    CsvUitvoer.tekst(r.naam()),
                    woord(r.niveau()),
                    r.indicator(),
                    CsvUitvoer.tekst(indicator.naam()),
                    CsvUitvoer.tekst(indicator.eenheid()),
                    r.waarde() == null ? "" : r.waarde().toPlainString(),
                    r.reden() == null ? "" : r.reden(),
                    r.reden() == null ? "" : toelichting.apply(r.reden()),
                    CsvUitvoer.tekst(r.bron()));
              });
        });
  }

  void codeboekCsv(OutputStream uit) throws IOException {
    schrijfCsv(
        uit,
        csv -> {
          csv.writeRecord("indicator", "naam", "omschrijving", "eenheid");
          uitgave
              .codeboek()
              .forEach(
                  c ->
                      csv.writeRecord(
                          c.code(),
                          CsvUitvoer.tekst(c.naam()),
                          CsvUitvoer.tekst(c.omschrijving()),
                          CsvUitvoer.tekst(c.eenheid())));
        });
  }

  private static void schrijfCsv(OutputStream uit, Consumer<CsvWriter> inhoud) throws IOException {
    Writer tekst = new OutputStreamWriter(uit, StandardCharsets.UTF_8);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(tekst)) {
      inhoud.accept(csv);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  void json(OutputStream uit) {
    try (JsonGenerator json = Json.createGenerator(uit)) {
      json.writeStartObject();
      json.write("dataset", adressen.dataset(kenmerk));
      json.write("titel", uitgave.inhoud().titel());
      json.write("omschrijving", uitgave.inhoud().omschrijving());
      json.write("uitgave", uitgave.nummer());
      json.write("gepubliceerd", uitgave.op().withOffsetSameInstant(ZoneOffset.UTC).toString());
      json.write("licentie", uitgave.inhoud().licentie().adres());
      json.write("ondergrens", uitgave.ondergrens());
      json.write("respondenten", uitgave.respondenten());
      json.writeStartArray("bronnen");
      uitgave.bronnen().forEach(b -> json.write(b.bron()));
      json.writeEnd();
      json.writeStartArray("indicatoren");
      for (Uitgave.Codeboekregel c : uitgave.codeboek()) {
        json.writeStartObject();
        json.write("code", c.code());
        json.write("naam", c.naam());
        json.write("omschrijving", c.omschrijving());
        json.write("eenheid", c.eenheid());
        json.writeEnd();
      }
      json.writeEnd();
      json.writeStartArray("rijen");
      alle(r -> schrijf(json, r));
      json.writeEnd();
      json.writeEnd();
    }
  }

  private void schrijf(JsonGenerator json, Datasetrij r) {
    json.writeStartObject();
    json.write("jaar", r.jaar());
    json.write("gebiedscode", r.gebied());
    json.write("gebiedsnaam", r.naam());
    json.write("niveau", woord(r.niveau()));
    json.write("indicator", r.indicator());
    if (r.waarde() == null) {
      json.writeNull("waarde");
      json.write("reden", r.reden());
      json.write("toelichting", toelichting.apply(r.reden()));
    } else {
      json.write("waarde", r.waarde());
    }
    json.write("bron", r.bron());
    json.writeEnd();
  }

  /** What the columns of the CSV are (CSV on the Web). */
  JsonObject kolommen() {
    JsonArrayBuilder kolommen = Json.createArrayBuilder();
    for (Kolom k : KOLOMMEN) {
      JsonObjectBuilder kolom =
          Json.createObjectBuilder()
              .add("name", k.naam())
              .add("titles", k.naam())
              .add("datatype", k.type())
              .add("dc:description", k.uitleg());
      if (List.of("waarde", "reden", "toelichting").contains(k.naam())) {
        kolom.add("null", "");
      } else {
        kolom.add("required", true);
      }
      kolommen.add(kolom);
    }
    return Json.createObjectBuilder()
        .add(
            "@context",
            Json.createArrayBuilder()
                .add("http://www.w3.org/ns/csvw")
                .add(Json.createObjectBuilder().add("@language", "nl")))
        .add("url", adressen.csv(kenmerk))
        .add("dc:title", uitgave.inhoud().titel())
        .add("dc:description", uitgave.inhoud().omschrijving())
        .add(
            "dc:license",
            Json.createObjectBuilder().add("@id", uitgave.inhoud().licentie().adres()))
        .add("dc:references", Json.createObjectBuilder().add("@id", adressen.codeboek(kenmerk)))
        .add("dialect", Json.createObjectBuilder().add("header", true).add("encoding", "utf-8"))
        .add(
            "tableSchema",
            Json.createObjectBuilder()
                .add("columns", kolommen)
                .add(
                    "primaryKey",
                    Json.createArrayBuilder(List.of("jaar", "gebiedscode", "indicator"))))
        .build();
  }

  private Map<String, Uitgave.Codeboekregel> codeboek() {
    return uitgave.codeboek().stream()
        .collect(Collectors.toMap(Uitgave.Codeboekregel::code, c -> c));
  }

  private void alle(Consumer<Datasetrij> schrijver) {
    int gelezen = 0;
    List<Datasetrij> blok = rijen.apply(gelezen);
    while (!blok.isEmpty()) {
      blok.forEach(schrijver);
      gelezen += blok.size();
      blok = rijen.apply(gelezen);
    }
  }

  private static String woord(Datasetniveau niveau) {
    return niveau.name().toLowerCase(Locale.ROOT);
  }
}
