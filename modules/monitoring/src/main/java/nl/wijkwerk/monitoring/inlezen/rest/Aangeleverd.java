package nl.wijkwerk.monitoring.inlezen.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;

/** A file as it came in over the API. */
public record Aangeleverd(EntityPart deel) implements Aanlevering.Bron {
  @Override
  public String naam() {
    return deel.getFileName().orElse("");
  }

  @Override
  public InputStream open() {
    return deel.getContent();
  }
}
