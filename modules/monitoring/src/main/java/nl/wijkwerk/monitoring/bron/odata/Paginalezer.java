package nl.wijkwerk.monitoring.bron.odata;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import nl.wijkwerk.monitoring.inlezen.bestand.Jsonwaarde;

/**
 * Reads an answer in OData, 3 and 4 alike, row by row: a page is never in memory as a whole. Text
 * is handed over as it stands, a number without an exponent and zeros at its end.
 */
final class Paginalezer {

  private static final Set<String> VOLGENDE = Set.of("odata.nextLink", "@odata.nextLink");

  /** Digits around the decimal point: more is no figure, and would fill the memory. */
  private static final int MEESTE_CIJFERS = 40;

  /** Rows of a page, and the address of the next one as the source names it, or null. */
  record Uitkomst(int rijen, String volgende) {}

  /** An answer that is no page, or stops half-way. */
  static final class Onleesbaar extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Onleesbaar(Throwable oorzaak) {
      super(oorzaak);
    }

    Onleesbaar(String wat) {
      super(wat);
    }
  }

  private Paginalezer() {}

  /**
   * @param afnemer is given each row, which is his until he returns
   */
  static Uitkomst lees(InputStream in, Consumer<Map<String, String>> afnemer) {
    try (JsonParser json = Json.createParser(in)) {
      vereis(json.next(), Event.START_OBJECT);
      String volgende = null;
      int rijen = -1;
      for (Event e = json.next(); e != Event.END_OBJECT; e = json.next()) {
        String naam = json.getString();
        Event waarde = json.next();
        if ("value".equals(naam)) {
          vereis(waarde, Event.START_ARRAY);
          rijen = rijen(json, afnemer);
        } else if (VOLGENDE.contains(naam) && waarde == Event.VALUE_STRING) {
          volgende = json.getString();
        } else {
          tekst(json, waarde);
        }
      }
      vereisEinde(json);
      if (rijen < 0) {
        throw new Onleesbaar("no value");
      }
      return new Uitkomst(rijen, volgende);
    } catch (JsonException | NoSuchElementException | IllegalStateException e) {
      throw new Onleesbaar(e);
    }
  }

  /** Reads an answer that is one thing and no list. */
  static Map<String, String> leesEen(InputStream in) {
    try (JsonParser json = Json.createParser(in)) {
      vereis(json.next(), Event.START_OBJECT);
      Map<String, String> velden = new LinkedHashMap<>();
      velden(json, velden);
      vereisEinde(json);
      return velden;
    } catch (JsonException | NoSuchElementException | IllegalStateException e) {
      throw new Onleesbaar(e);
    }
  }

  private static int rijen(JsonParser json, Consumer<Map<String, String>> afnemer) {
    Map<String, String> rij = new LinkedHashMap<>();
    int rijen = 0;
    for (Event e = json.next(); e != Event.END_ARRAY; e = json.next()) {
      vereis(e, Event.START_OBJECT);
      rij.clear();
      velden(json, rij);
      afnemer.accept(rij);
      rijen++;
    }
    return rijen;
  }

  private static void velden(JsonParser json, Map<String, String> velden) {
    for (Event e = json.next(); e != Event.END_OBJECT; e = json.next()) {
      String naam = json.getString();
      velden.put(naam, tekst(json, json.next()));
    }
  }

  /** A list or an object within a row says nothing of a figure and is passed over. */
  private static String tekst(JsonParser json, Event waarde) {
    switch (waarde) {
      case START_OBJECT, START_ARRAY:
        Jsonwaarde.slaOver(json, waarde);
        return null;
      case VALUE_NULL:
        return null;
      case VALUE_NUMBER:
        return getal(json.getString());
      case VALUE_TRUE:
        return "true";
      case VALUE_FALSE:
        return "false";
      default:
        return json.getString();
    }
  }

  private static String getal(String tekst) {
    BigDecimal getal = new BigDecimal(tekst);
    return Math.abs((long) getal.scale()) + getal.precision() > MEESTE_CIJFERS
        ? tekst
        : getal.stripTrailingZeros().toPlainString();
  }

  private static void vereis(Event is, Event moet) {
    if (is != moet) {
      throw new Onleesbaar(is + " for " + moet);
    }
  }

  private static void vereisEinde(JsonParser json) {
    if (json.hasNext()) {
      throw new Onleesbaar("more than one answer");
    }
  }
}
