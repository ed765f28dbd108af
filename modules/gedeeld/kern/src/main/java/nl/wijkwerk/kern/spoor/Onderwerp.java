package nl.wijkwerk.kern.spoor;

import java.util.UUID;

/**
 * What a line of the trail, an event or a document is about. The same subject is used by every
 * module, so that all that happened to a plan is found in one place.
 */
public record Onderwerp(String soort, String id) {
  public static Onderwerp wijkplan(UUID id) {
    return new Onderwerp("wijkplan", id.toString());
  }

  /** Reads what {@link #toString()} wrote. */
  public static Onderwerp van(String tekst) {
    int punt = tekst.indexOf(':');
    return new Onderwerp(tekst.substring(0, punt), tekst.substring(punt + 1));
  }

  @Override
  public String toString() {
    return soort + ":" + id;
  }
}
