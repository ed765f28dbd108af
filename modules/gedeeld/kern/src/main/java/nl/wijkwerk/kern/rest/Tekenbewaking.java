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
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.kern.tekst.Invoertekst;

/**
 * Refuses a character that no database keeps, in the address or in the body of a request, and takes
 * out of the body what nobody sees.
 */
@Provider
public class Tekenbewaking implements ContainerRequestFilter, ReaderInterceptor {
  /** NUL, and halves of a pair, which JSON can only write like this. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\u(0000|[dD][89a-fA-F])");

  /** An escape, that of a pair as one, or a sign that nobody sees. */
  private static final Pattern TEKEN =
      Pattern.compile(
          "\\\\(?:u[dD]b40\\\\u[dD][cC][0-7][0-9a-fA-F]|u[0-9a-fA-F]{4}|.)|[^\\x{20}-\\x{7E}\\s]");

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
    String json = new String(inhoud, StandardCharsets.UTF_8);
    if (ESCAPE.matcher(json).find()) {
      vereis(inhoud);
    }
    String zichtbaar = zichtbaar(json);
    lezer.setInputStream(
        new ByteArrayInputStream(
            zichtbaar.equals(json) ? inhoud : zichtbaar.getBytes(StandardCharsets.UTF_8)));
    return lezer.proceed();
  }

  /** The same JSON with texts that have only what people can see, written out or as an escape. */
  @Bedrijfsregel("KRN-41")
  static String zichtbaar(String json) {
    return TEKEN
        .matcher(json)
        .replaceAll(
            teken -> {
              String was = geschreven(teken.group());
              String kaal = Invoertekst.zichtbaar(was);
              return Matcher.quoteReplacement(
                  kaal.equals(was) ? teken.group() : kaal.replace("\n", "\\n"));
            });
  }

  /** The sign that stands in JSON as itself or as an escape. */
  private static String geschreven(String teken) {
    if (teken.charAt(0) != '\\') {
      return teken;
    }
    return switch (teken.charAt(1)) {
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'u' ->
          Arrays.stream(teken.substring(2).split("\\\\u"))
              .map(code -> String.valueOf((char) Integer.parseInt(code, 16)))
              .collect(Collectors.joining());
      default -> teken.substring(1);
    };
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
