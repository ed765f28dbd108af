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

  /** "a, b en c". */
  static String opsomming(List<String> delen) {
    int laatste = delen.size() - 1;
    return laatste < 1
        ? String.join("", delen)
        : String.join(", ", delen.subList(0, laatste)) + " en " + delen.get(laatste);
  }
}
