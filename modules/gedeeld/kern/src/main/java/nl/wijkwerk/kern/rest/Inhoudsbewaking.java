package nl.wijkwerk.kern.rest;

import jakarta.annotation.Priority;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

/**
 * Says of a body that cannot be read, that is too large, or that misses something, what is wrong
 * with it.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class Inhoudsbewaking implements ReaderInterceptor {
  /** Bytes of a body without files; the longest form of the product stays far below it. */
  public static final int GROOTSTE = 2 << 20;

  /** Bytes of a body with files: all files of a delivery together. */
  public static final int GROOTSTE_MET_BESTANDEN = 220 << 20;

  private static final int DIEPST = 50;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext lezer) throws IOException {
    boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(lezer.getMediaType());
    boolean zonderSoort = !lezer.getHeaders().containsKey(HttpHeaders.CONTENT_TYPE);
    lezer.setInputStream(
        new Begrensd(
            lezer.getInputStream(), json || zonderSoort ? GROOTSTE : GROOTSTE_MET_BESTANDEN));
    if (json || zonderSoort) {
      byte[] inhoud = lezer.getInputStream().readAllBytes();
      if (inhoud.length == 0) {
        throw new OngeldigeInvoer(null, "fout.inhoud-leeg");
      }
      if (json) {
        Inhoudscontrole.controleer(ontleed(inhoud), lezer.getType());
      }
      lezer.setInputStream(new ByteArrayInputStream(inhoud));
    }
    return lezer.proceed();
  }

  static JsonValue ontleed(byte[] inhoud) {
    try {
      vereisOndiepEnEenmalig(inhoud);
      try (JsonReader lezer = Json.createReader(new ByteArrayInputStream(inhoud))) {
        return lezer.readValue();
      }
    } catch (JsonParsingException e) {
      JsonLocation plek = e.getLocation();
      throw plek == null || plek.getLineNumber() < 1
          ? new OngeldigeInvoer(null, "fout.json-ongeldig")
          : new OngeldigeInvoer(
              null, "fout.json-ongeldig-op", plek.getLineNumber(), plek.getColumnNumber());
    } catch (JsonException e) {
      throw new OngeldigeInvoer(null, "fout.json-ongeldig");
    }
  }

  private record Niveau(String pad, Set<String> namen) {}

  /**
   * What reads a value calls itself for every level, until there is no room for another; and of a
   * field that is there twice it keeps the last.
   */
  private static void vereisOndiepEnEenmalig(byte[] inhoud) {
    int diep = 0;
    String pad = "";
    Deque<Niveau> objecten = new ArrayDeque<>();
    try (JsonParser lezer = Json.createParser(new ByteArrayInputStream(inhoud))) {
      while (lezer.hasNext()) {
        switch (lezer.next()) {
          case START_OBJECT -> {
            diep++;
            objecten.push(new Niveau(pad, new HashSet<>()));
          }
          case END_OBJECT -> {
            diep--;
            pad = objecten.pop().pad();
          }
          case KEY_NAME -> pad = veld(objecten.element(), lezer.getString());
          case START_ARRAY -> diep++;
          case END_ARRAY -> diep--;
          default -> {}
        }
        if (diep > DIEPST) {
          throw new OngeldigeInvoer(null, "fout.json-ongeldig");
        }
      }
    }
  }

  private static String veld(Niveau object, String naam) {
    // Cut, since every field within a field of a long name would hold that name again.
    String veld = Schrijfwijze.kort(object.pad().isEmpty() ? naam : object.pad() + "." + naam);
    if (!object.namen().add(naam)) {
      throw new OngeldigeInvoer(veld, "fout.veld-dubbel", veld);
    }
    return veld;
  }
}
