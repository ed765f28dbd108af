package nl.wijkwerk.web.weergave;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves the page templates from the class path, so that no address reaches their source, and
 * stamps the addresses of our own style sheets and scripts with their content, so that browsers may
 * keep them until they change.
 */
public class Sjablonen extends ResourceHandlerWrapper {
  static final String TEMPLATES = "/wk-sjabloon/";
  private static final Map<String, String> STAMPS = new ConcurrentHashMap<>();

  public Sjablonen(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public ViewResource createViewResource(FacesContext context, String resourceName) {
    if (resourceName.startsWith(TEMPLATES)) {
      // A template is a part of a page, never a page by itself.
      if (resourceName.equals(context.getExternalContext().getRequestServletPath())) {
        return null;
      }
      URL url = Sjablonen.class.getResource("/META-INF" + resourceName);
      return url == null
          ? null
          : new ViewResource() {
            @Override
            public URL getURL() {
              return url;
            }
          };
    }
    return super.createViewResource(context, resourceName);
  }

  @Override
  public Resource createResource(String resourceName, String libraryName) {
    Resource resource = super.createResource(resourceName, libraryName);
    boolean ours =
        resource != null && ("wk".equals(libraryName) || "primefaces-wijkwerk".equals(libraryName));
    return ours ? new Stamped(resource) : resource;
  }

  private static final class Stamped extends ResourceWrapper {
    Stamped(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      String path = super.getRequestPath();
      String stamp =
          STAMPS.computeIfAbsent(getLibraryName() + ':' + getResourceName(), key -> stamp());
      return path + (path.contains("?") ? "&" : "?") + "v=" + stamp;
    }

    private String stamp() {
      String name = "/META-INF/resources/" + getLibraryName() + '/' + getResourceName();
      try (InputStream in = Sjablonen.class.getResourceAsStream(name)) {
        if (in == null) {
          return "0";
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
        return HexFormat.of().formatHex(hash, 0, 6);
      } catch (IOException | NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
