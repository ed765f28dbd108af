package nl.wijkwerk.monitoring.inlezen.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;

/** A file as a browser sent it. */
public record Upload(Part deel) implements Aanlevering.Bron {
  /** The files that were chosen; a field without one sends an empty name. */
  public static List<Upload> van(List<Part> delen) {
    return delen == null
        ? List.of()
        : delen.stream()
            .filter(d -> d.getSubmittedFileName() != null)
            .filter(d -> !d.getSubmittedFileName().isEmpty())
            .map(Upload::new)
            .toList();
  }

  @Override
  public String naam() {
    return deel.getSubmittedFileName();
  }

  @Override
  public InputStream open() throws IOException {
    return deel.getInputStream();
  }
}
