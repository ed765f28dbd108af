package nl.wijkwerk.kern.module;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Reads the files of the sample municipality. */
public final class Voorbeeldbestand {
  private static final Jsonb JSON = JsonbBuilder.create();

  private Voorbeeldbestand() {}

  public static JsonObject lees(Path map, String naam) {
    try (JsonReader lezer =
        Json.createReader(Files.newBufferedReader(map.resolve(naam), StandardCharsets.UTF_8))) {
      return lezer.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The objects of a list in a file; none when it has no such list. */
  public static List<JsonObject> lijst(Path map, String naam, String lijst) {
    JsonObject json = lees(map, naam);
    return json.containsKey(lijst)
        ? json.getJsonArray(lijst).getValuesAs(JsonObject.class)
        : List.of();
  }

  /** The same id for the same {@code id} in a file, so that it is made once. */
  public static UUID id(JsonObject json) {
    return UUID.nameUUIDFromBytes(
        ("voorbeeld:" + json.getString("id")).getBytes(StandardCharsets.UTF_8));
  }

  /** The object of a file as what people fill in, with the names that the API has. */
  public static <T> T als(JsonObject json, Class<T> soort) {
    return JSON.fromJson(json.toString(), soort);
  }
}
