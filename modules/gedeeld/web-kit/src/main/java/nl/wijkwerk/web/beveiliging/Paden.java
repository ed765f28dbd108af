package nl.wijkwerk.web.beveiliging;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which kind of address a request asks for; decides who may see it and how an error looks. */
public final class Paden {
  /** Where a module shows what anybody may read; its first page lists it. */
  static final String OPENBAAR = "/openbaar/";

  private static final List<String> SERVERPADEN = List.of("/metrics", "/health", "/openapi");

  private Paden() {}

  /** Path within the module, without parameters. */
  public static String pad(HttpServletRequest verzoek) {
    String uri = verzoek.getRequestURI().substring(verzoek.getContextPath().length());
    int puntkomma = uri.indexOf(';');
    return puntkomma < 0 ? uri : uri.substring(0, puntkomma);
  }

  /** The path that was asked for, also when the server led the request to the error page. */
  public static String gevraagd(HttpServletRequest verzoek) {
    Object oorspronkelijk = verzoek.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return oorspronkelijk == null
        ? pad(verzoek)
        : oorspronkelijk.toString().substring(verzoek.getContextPath().length());
  }

  public static boolean api(String pad) {
    return pad.startsWith("/api/");
  }

  public static boolean portlet(String pad) {
    return pad.startsWith("/portlets/");
  }

  /** What a module can show elsewhere; of a module that is not there, the start page says so. */
  public static boolean portletlijst(String pad) {
    return pad.endsWith("/portlets.json");
  }

  /** What the server adds to the application at the root by itself: measurements and its state. */
  static boolean vanDeServer(String pad) {
    return SERVERPADEN.stream().anyMatch(een -> pad.equals(een) || pad.startsWith(een + "/"));
  }

  /** Open to anyone: sign-on itself, style sheets, readiness, descriptions, published pages. */
  public static boolean openbaar(String pad) {
    return pad.startsWith("/jakarta.faces.resource/")
        || pad.startsWith(OPENBAAR)
        || pad.equals("/aanmelden")
        || pad.equals("/aanmelden.xhtml")
        || pad.equals("/afmelden")
        || pad.equals("/taal")
        || pad.equals("/gereed")
        || portletlijst(pad)
        || pad.equals("/fout")
        || pad.equals("/api/v1/openapi.json");
  }
}
