package nl.wijkwerk.kern.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * JSON of the REST API: empty fields are left out, a moment is in UTC to the second. What comes in
 * is judged before it is bound.
 */
@Provider
public class JsonInstelling implements ContextResolver<Jsonb> {
  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig().withNullValues(false).withAdapters(new Tijdstip(), new Moment()));

  /** An {@link OffsetDateTime} as 2026-11-21T09:30:00Z. */
  public static class Tijdstip implements JsonbAdapter<OffsetDateTime, String> {
    @Override
    public String adaptToJson(OffsetDateTime tijdstip) {
      return geschreven(tijdstip.toInstant());
    }

    @Override
    public OffsetDateTime adaptFromJson(String tekst) {
      return Instant.parse(tekst).atOffset(ZoneOffset.UTC);
    }
  }

  /** An {@link Instant} as 2026-11-21T09:30:00Z. */
  public static class Moment implements JsonbAdapter<Instant, String> {
    @Override
    public String adaptToJson(Instant moment) {
      return geschreven(moment);
    }

    @Override
    public Instant adaptFromJson(String tekst) {
      return Instant.parse(tekst);
    }
  }

  private static String geschreven(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }
}
