package nl.wijkwerk.kern.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.wijkwerk.kern.tijd.Datumgrens;

/**
 * JSON of the REST API: empty fields are left out, a field that does not exist is refused, and so
 * is a number that a field cannot hold, or a date in a year that none can have.
 */
@Provider
public class JsonInstelling implements ContextResolver<Jsonb> {
  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(false)
              .withDeserializers(new GeheelGetal(), new Dag())
              .setProperty("jsonb.fail-on-unknown-properties", true));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }

  /** Without it any year is a date. */
  private static class Dag implements JsonbDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser lezer, DeserializationContext context, Type soort) {
      JsonValue waarde = lezer.getValue();
      if (waarde == JsonValue.NULL) {
        return null;
      }
      try {
        return Datumgrens.vereis(LocalDate.parse(((JsonString) waarde).getString()));
      } catch (ClassCastException | DateTimeParseException | Datumgrens.BuitenGrens e) {
        // Only around this one does the binding tell which field it was.
        throw new JsonbException("Not a date", e);
      }
    }
  }

  /** Without it a number that is too large silently becomes another one, and 10.5 becomes 10. */
  private static class GeheelGetal implements JsonbDeserializer<Integer> {
    @Override
    public Integer deserialize(JsonParser lezer, DeserializationContext context, Type soort) {
      JsonValue waarde = lezer.getValue();
      if (waarde == JsonValue.NULL) {
        return null;
      }
      try {
        return ((JsonNumber) waarde).bigDecimalValue().intValueExact();
      } catch (ClassCastException | ArithmeticException e) {
        throw new JsonbException("Not a whole number that fits", e);
      }
    }
  }
}
