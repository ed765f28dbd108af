package nl.wijkwerk.monitoring.inlezen.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the sample, as one that was uploaded.
 *
 * @param map folder with the sample's files
 */
public record Voorbeeldbron(Path map, String naam) implements Aanlevering.Bron {
  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(map.resolve(naam));
  }
}
