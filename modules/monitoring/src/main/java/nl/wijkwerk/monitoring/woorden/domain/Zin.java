package nl.wijkwerk.monitoring.woorden.domain;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence with the figures that it rests on. */
@Schema(
    name = "Zin",
    requiredProperties = {"tekst", "feiten"})
public record Zin(String tekst, List<Feit> feiten) {
  public Zin {
    feiten = List.copyOf(feiten);
  }
}
