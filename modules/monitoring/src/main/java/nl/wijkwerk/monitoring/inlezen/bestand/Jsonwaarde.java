package nl.wijkwerk.monitoring.inlezen.bestand;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;

/** A value in JSON that nothing is read from. */
public final class Jsonwaarde {
  /** The parser itself ends at a thousand, of which a layer within a layer takes two. */
  private static final int DIEPST = 400;

  private Jsonwaarde() {}

  /**
   * Passes over the rest of a value. The parser's own skipping never ends where the file ends
   * before the value does.
   *
   * @param begin the value as the parser just gave it
   * @throws JsonException when the file ends first, or the value is nested too deeply
   */
  public static void slaOver(JsonParser json, Event begin) {
    int diep = diepte(begin);
    while (diep > 0) {
      vereisOndiep(diep);
      diep += diepte(json.next());
    }
  }

  /**
   * @throws JsonException when what is within what goes deeper than anybody writes down
   */
  public static void vereisOndiep(int diep) {
    if (diep > DIEPST) {
      throw new JsonException("Too deep");
    }
  }

  private static int diepte(Event wat) {
    return switch (wat) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }
}
