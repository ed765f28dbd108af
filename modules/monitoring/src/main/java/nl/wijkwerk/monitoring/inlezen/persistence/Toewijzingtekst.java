package nl.wijkwerk.monitoring.inlezen.persistence;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import nl.wijkwerk.monitoring.inlezen.domain.Getalschrift;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.Kolomrol;
import nl.wijkwerk.monitoring.inlezen.domain.Onderwerpkeuze;
import nl.wijkwerk.monitoring.inlezen.domain.Toewijzing;

/** Choices for columns as JSON, which is always written and read as a whole. */
public final class Toewijzingtekst {
  private Toewijzingtekst() {}

  /** The same text for the same choices. */
  public static String schrijf(Toewijzing toewijzing) {
    JsonArrayBuilder kolommen = Json.createArrayBuilder();
    for (Kolomkeuze k : toewijzing.kolommen()) {
      kolommen.add(
          maat(Json.createObjectBuilder(), k.naam(), k.eenheid())
              .add("kop", k.kop())
              .add("rol", k.rol().name()));
    }
    JsonArrayBuilder onderwerpen = Json.createArrayBuilder();
    for (Onderwerpkeuze o : toewijzing.onderwerpen()) {
      onderwerpen.add(
          maat(Json.createObjectBuilder(), o.naam(), o.eenheid()).add("tekst", o.tekst()));
    }
    JsonObjectBuilder geheel = Json.createObjectBuilder();
    voegToe(geheel, "bron", toewijzing.bron());
    if (toewijzing.getalschrift() != null) {
      geheel.add("getalschrift", toewijzing.getalschrift().name());
    }
    return geheel.add("kolommen", kolommen).add("onderwerpen", onderwerpen).build().toString();
  }

  private static JsonObjectBuilder maat(JsonObjectBuilder bij, String naam, String eenheid) {
    voegToe(bij, "naam", naam);
    voegToe(bij, "eenheid", eenheid);
    return bij;
  }

  private static void voegToe(JsonObjectBuilder bij, String veld, String waarde) {
    if (waarde != null) {
      bij.add(veld, waarde);
    }
  }

  /** Null for no text. */
  static Toewijzing lees(String tekst) {
    if (tekst == null) {
      return null;
    }
    try (JsonReader lezer = Json.createReader(new StringReader(tekst))) {
      JsonObject geheel = lezer.readObject();
      return new Toewijzing(
          geheel.getString("bron", null),
          geheel.containsKey("getalschrift")
              ? Getalschrift.valueOf(geheel.getString("getalschrift"))
              : null,
          objecten(geheel.getJsonArray("kolommen")).stream()
              .map(
                  k ->
                      new Kolomkeuze(
                          k.getString("kop"),
                          Kolomrol.valueOf(k.getString("rol")),
                          k.getString("naam", null),
                          k.getString("eenheid", null)))
              .toList(),
          objecten(geheel.getJsonArray("onderwerpen")).stream()
              .map(
                  o ->
                      new Onderwerpkeuze(
                          o.getString("tekst"),
                          o.getString("naam", null),
                          o.getString("eenheid", null)))
              .toList());
    }
  }

  private static List<JsonObject> objecten(JsonArray lijst) {
    return lijst.getValuesAs(JsonObject.class);
  }
}
