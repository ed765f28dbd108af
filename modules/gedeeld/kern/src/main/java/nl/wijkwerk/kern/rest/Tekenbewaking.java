package nl.wijkwerk.kern.rest;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.tekst.Invoertekst;

/** Refuses a character that no database keeps, in the address or in the body of a request. */
@Provider
public class Tekenbewaking implements ContainerRequestFilter, ReaderInterceptor {
  /** NUL, and halves of a pair, which JSON can only write like this. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\u(0000|[dD][89a-fA-F])");

  @Override
  public void filter(ContainerRequestContext verzoek) {
    verzoek
        .getUriInfo()
        .getQueryParameters()
        .forEach((naam, waarden) -> waarden.forEach(waarde -> vereis(naam, waarde)));
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext lezer) throws IOException {
    if (!MediaType.APPLICATION_JSON_TYPE.equals(kaal(lezer.getMediaType()))) {
      return lezer.proceed();
    }
    byte[] inhoud = lezer.getInputStream().readAllBytes();
    if (ESCAPE.matcher(new String(inhoud, StandardCharsets.UTF_8)).find()) {
      vereis(inhoud);
    }
    lezer.setInputStream(new ByteArrayInputStream(inhoud));
    return lezer.proceed();
  }

  private static MediaType kaal(MediaType soort) {
    return soort == null ? null : new MediaType(soort.getType(), soort.getSubtype());
  }

  private static void vereis(byte[] json) {
    try (JsonParser delen = Json.createParser(new ByteArrayInputStream(json))) {
      String veld = "inhoud";
      while (delen.hasNext()) {
        JsonParser.Event deel = delen.next();
        if (deel == JsonParser.Event.KEY_NAME) {
          veld = delen.getString();
        } else if (deel == JsonParser.Event.VALUE_STRING) {
          vereis(veld, delen.getString());
        }
      }
    } catch (JsonParsingException e) {
      throw new OngeldigeInvoer(null, "fout.json");
    }
  }

  private static void vereis(String naam, String waarde) {
    if (Invoertekst.onbewaarbaar(waarde)) {
      throw new OngeldigeInvoer(naam, "fout.teken", naam);
    }
  }
}
