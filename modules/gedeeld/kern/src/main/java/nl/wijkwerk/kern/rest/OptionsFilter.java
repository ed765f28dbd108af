package nl.wijkwerk.kern.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** The answer to OPTIONS is its header {@code Allow}; the server repeats it as text. */
@Provider
public class OptionsFilter implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext verzoek, ContainerResponseContext antwoord) {
    if (HttpMethod.OPTIONS.equals(verzoek.getMethod()) && antwoord.getStatus() == 200) {
      antwoord.setEntity(null);
      antwoord.setStatusInfo(Response.Status.NO_CONTENT);
    }
  }
}
