package nl.wijkwerk.monitoring.vragenlijst.domain;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Questions with their translations in one column, as JSON: they are read and saved together. */
@Converter
public class VragenKolom implements AttributeConverter<Vragenkolominhoud, String> {
  private static final String TAAL = "taal";
  private static final String TEKST = "tekst";
  private static final String OPTIES = "opties";
  private static final String TITEL = "titel";
  private static final String INLEIDING = "inleiding";
  private static final String SOORT = "soort";
  private static final String VERPLICHT = "verplicht";
  private static final String VERTALINGEN = "vertalingen";
  private static final String VRAGEN = "vragen";

  @Override
  public String convertToDatabaseColumn(Vragenkolominhoud inhoud) {
    JsonArrayBuilder talen = Json.createArrayBuilder();
    inhoud
        .vertalingen()
        .forEach(
            v ->
                talen.add(
                    Json.createObjectBuilder()
                        .add(TAAL, v.taal())
                        .add(TITEL, v.titel())
                        .add(INLEIDING, v.inleiding())));
    JsonArrayBuilder vragen = Json.createArrayBuilder();
    for (Vraaginhoud v : inhoud.vragen()) {
      JsonArrayBuilder vertaald = Json.createArrayBuilder();
      v.vertalingen()
          .forEach(
              t ->
                  vertaald.add(
                      Json.createObjectBuilder()
                          .add(TAAL, t.taal())
                          .add(TEKST, t.tekst())
                          .add(OPTIES, Json.createArrayBuilder(t.opties()))));
      vragen.add(
          Json.createObjectBuilder()
              .add(SOORT, v.soort().name())
              .add(TEKST, v.tekst())
              .add(OPTIES, Json.createArrayBuilder(v.opties()))
              .add(VERPLICHT, v.verplicht())
              .add(VERTALINGEN, vertaald));
    }
    return Json.createObjectBuilder()
        .add(VERTALINGEN, talen)
        .add(VRAGEN, vragen)
        .build()
        .toString();
  }

  @Override
  public Vragenkolominhoud convertToEntityAttribute(String kolom) {
    try (JsonReader lezer = Json.createReader(new StringReader(kolom))) {
      JsonObject alles = lezer.readObject();
      return new Vragenkolominhoud(
          alles.getJsonArray(VERTALINGEN).getValuesAs(JsonObject.class).stream()
              .map(
                  v -> new Vertaling(v.getString(TAAL), v.getString(TITEL), v.getString(INLEIDING)))
              .toList(),
          alles.getJsonArray(VRAGEN).getValuesAs(JsonObject.class).stream()
              .map(VragenKolom::vraag)
              .toList());
    }
  }

  private static Vraaginhoud vraag(JsonObject v) {
    return new Vraaginhoud(
        Vraagsoort.valueOf(v.getString(SOORT)),
        v.getString(TEKST),
        teksten(v.getJsonArray(OPTIES)),
        v.getBoolean(VERPLICHT),
        v.getJsonArray(VERTALINGEN).getValuesAs(JsonObject.class).stream()
            .map(
                t ->
                    new Vraagvertaling(
                        t.getString(TAAL), t.getString(TEKST), teksten(t.getJsonArray(OPTIES))))
            .toList());
  }

  private static List<String> teksten(JsonArray teksten) {
    return teksten.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
