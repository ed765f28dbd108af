package nl.wijkwerk.kern.module;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of the sample municipality. */
public final class Voorbeeldbestand {
  private Voorbeeldbestand() {}

  public static JsonObject lees(Path map, String naam) {
    try (JsonReader lezer =
        Json.createReader(Files.newBufferedReader(map.resolve(naam), StandardCharsets.UTF_8))) {
      return lezer.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
