package nl.wijkwerk.kern.rest;

import jakarta.ws.rs.core.Application;
import java.util.Map;

/** What every module's REST API is: described by its {@code openapi.json} and nothing else. */
public abstract class RestApi extends Application {
  @Override
  public Map<String, Object> getProperties() {
    // Jersey describes each address in a language of its own (WADL) unless told not to.
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
