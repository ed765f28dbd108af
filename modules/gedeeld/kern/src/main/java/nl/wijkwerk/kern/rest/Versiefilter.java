package nl.wijkwerk.kern.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import nl.wijkwerk.kern.persistentie.MetVersie;

/** Puts the version of what is answered in {@code ETag}. */
@Provider
public class Versiefilter implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext verzoek, ContainerResponseContext antwoord) {
    if (antwoord.getEntity() instanceof MetVersie gelezen) {
      antwoord.getHeaders().putSingle(HttpHeaders.ETAG, Versiekop.tag(gelezen.versie()));
    }
  }
}
