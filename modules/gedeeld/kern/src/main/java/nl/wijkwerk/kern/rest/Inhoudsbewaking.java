package nl.wijkwerk.kern.rest;

import jakarta.annotation.Priority;
import jakarta.json.Json;
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
import nl.wijkwerk.kern.fout.OngeldigeInvoer;

/** Says of a body that cannot be read, or that misses something, what is wrong with it. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class Inhoudsbewaking implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext lezer) throws IOException {
    boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(lezer.getMediaType());
    boolean zonderSoort = !lezer.getHeaders().containsKey(HttpHeaders.CONTENT_TYPE);
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
    try (JsonParser lezer = Json.createParser(new ByteArrayInputStream(inhoud))) {
      lezer.next();
      JsonValue waarde = lezer.getValue();
      if (lezer.hasNext()) {
        throw new OngeldigeInvoer(null, "fout.json-ongeldig");
      }
      return waarde;
    } catch (JsonParsingException e) {
      JsonLocation plek = e.getLocation();
      throw plek == null || plek.getLineNumber() < 1
          ? new OngeldigeInvoer(null, "fout.json-ongeldig")
          : new OngeldigeInvoer(
              null, "fout.json-ongeldig-op", plek.getLineNumber(), plek.getColumnNumber());
    } catch (OngeldigeInvoer e) {
      throw e;
    } catch (RuntimeException e) {
      // JSON that is nested too deep is no JsonException.
      throw new OngeldigeInvoer(null, "fout.json-ongeldig");
    }
  }
}
