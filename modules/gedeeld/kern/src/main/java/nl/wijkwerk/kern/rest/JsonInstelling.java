package nl.wijkwerk.kern.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON of the REST API: empty fields are left out. What comes in is judged before it is bound. */
@Provider
public class JsonInstelling implements ContextResolver<Jsonb> {
  private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }
}
