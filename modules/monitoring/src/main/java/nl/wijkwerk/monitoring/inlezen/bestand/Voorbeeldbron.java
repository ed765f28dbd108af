package nl.wijkwerk.monitoring.inlezen.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the sample, as one that was uploaded. */
public record Voorbeeldbron(Path pad) implements Aanlevering.Bron {
  @Override
  public String naam() {
    return pad.getFileName().toString();
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(pad);
  }
}
