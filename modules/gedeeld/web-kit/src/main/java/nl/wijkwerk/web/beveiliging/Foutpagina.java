package nl.wijkwerk.web.beveiliging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.wijkwerk.kern.rest.Probleem;
import nl.wijkwerk.web.aanmelden.Terugpad;
import nl.wijkwerk.web.menu.Taal;

/**
 * An error outside Faces and JAX-RS: problem+json for the API, else a page that does not depend on
 * anything that may be broken, the database included.
 */
public final class Foutpagina {
  private Foutpagina() {}

  /**
   * @param sleutel sentence in {@code berichten.web} that says what is wrong and how to go on
   */
  public static void schrijf(
      HttpServletRequest verzoek,
      HttpServletResponse antwoord,
      int status,
      String sleutel,
      Object... argumenten)
      throws IOException {
    String zin = tekst(Taal.van(verzoek), sleutel);
    schrijfTekst(
        verzoek,
        antwoord,
        status,
        argumenten.length == 0 ? zin : MessageFormat.format(zin, argumenten));
  }

  /**
   * @param uitleg says what is wrong and how to go on
   */
  public static void schrijfTekst(
      HttpServletRequest verzoek, HttpServletResponse antwoord, int status, String uitleg)
      throws IOException {
    antwoord.setStatus(status);
    if (vanApi(verzoek)) {
      antwoord.setContentType(Probleem.MEDIATYPE);
      antwoord.setCharacterEncoding("UTF-8");
      antwoord
          .getWriter()
          .write(
              Probleem.json(status, Probleem.titel(Taal.van(verzoek), status), uitleg, null, null)
                  .toString());
      return;
    }
    Locale taal = Taal.van(verzoek);
    String titel = tekst(taal, "web.fout." + klasse(status));
    if (Paden.portlet(Paden.gevraagd(verzoek))) {
      Kaderpagina.schrijfFout(verzoek, antwoord, status, titel, uitleg);
      return;
    }
    antwoord.addHeader(
        "Content-Security-Policy", "default-src 'none'; style-src 'self'; font-src 'self'");
    schrijfPagina(
        verzoek,
        antwoord,
        titel,
        "wk",
        null,
        """
        <header class="wk-top"><div class="wk-wrap wk-top__bar"><a class="wk-brand" href="/"><svg class="wk-brand__mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M0 0h9v6H0zM11 0h9v11h-9zM0 8h9v12H0zM11 13h9v7h-9z"/></svg>Wijkwerk</a></div></header>
        <main id="inhoud" class="wk-wrap wk-main wk-stack"><h1>%s</h1><p class="wk-lead">%s</p>
        %s<p class="wk-actions">%s</p></main><footer data-wk-einde></footer>
        """
            .formatted(
                ontdaan(titel),
                ontdaan(uitleg),
                bewaard(verzoek, status, taal),
                verder(verzoek, status, taal)));
  }

  /**
   * @param klasse of the body
   * @param script of web-kit that it needs, or null
   */
  static void schrijfPagina(
      HttpServletRequest verzoek,
      HttpServletResponse antwoord,
      String titel,
      String klasse,
      String script,
      String inhoud)
      throws IOException {
    String bron = verzoek.getContextPath() + "/jakarta.faces.resource/";
    antwoord.setContentType("text/html;charset=UTF-8");
    antwoord
        .getWriter()
        .write(
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s - Wijkwerk</title>
            <link rel="stylesheet" href="%stokens.css.xhtml?ln=wk"><link rel="stylesheet" href="%swijkwerk.css.xhtml?ln=wk">%s</head>
            <body class="%s">%s</body></html>
            """
                .formatted(
                    Taal.van(verzoek).getLanguage(),
                    ontdaan(titel),
                    bron,
                    bron,
                    script == null
                        ? ""
                        : "<script src=\"" + bron + script + ".xhtml?ln=wk\" defer></script>",
                    klasse,
                    inhoud));
  }

  // What passes by itself leads back to where somebody was; a form finds there what was typed.
  private static String verder(HttpServletRequest verzoek, int status, Locale taal)
      throws IOException {
    // Who reads what is public has no start page to go to: that asks to sign on.
    boolean openbaar =
        Paden.gevraagd(verzoek).startsWith(Paden.OPENBAAR)
            && verzoek.getServletContext().getResource(Paden.OPENBAAR + "index.xhtml") != null;
    String start =
        "<a class=\"wk-button\" href=\"%s\">%s</a>"
            .formatted(
                openbaar ? ontdaan(verzoek.getContextPath()) + Paden.OPENBAAR : "/",
                ontdaan(tekst(taal, openbaar ? "web.naar-openbaar" : "web.naar-start")));
    if (status != 503) {
      return start;
    }
    String adres = oorsprong(verzoek, "request_uri", verzoek.getRequestURI());
    String vraag = oorsprong(verzoek, "query_string", verzoek.getQueryString());
    return "<a class=\"wk-button wk-button--primary\" href=\"%s\">%s</a> %s"
        .formatted(
            ontdaan(Terugpad.veilig(adres, "/") + (vraag == null ? "" : "?" + vraag)),
            ontdaan(tekst(taal, gestuurd(verzoek) ? "web.naar-formulier" : "web.opnieuw")),
            start);
  }

  private static String bewaard(HttpServletRequest verzoek, int status, Locale taal) {
    return status == 503 && gestuurd(verzoek)
        ? "<p>" + ontdaan(tekst(taal, "web.niet-bewaard")) + "</p>"
        : "";
  }

  private static boolean gestuurd(HttpServletRequest verzoek) {
    return "POST".equals(oorsprong(verzoek, "method", verzoek.getMethod()));
  }

  // The server or Faces led the request to the error page, so it is about that page now.
  private static String oorsprong(HttpServletRequest verzoek, String wat, String anders) {
    return Stream.of("forward.", "error.")
        .map(soort -> verzoek.getAttribute("jakarta.servlet." + soort + wat))
        .filter(Objects::nonNull)
        .findFirst()
        .map(Object::toString)
        .orElse(anders);
  }

  /** Whether a program asked, also when the server passed the error on. */
  static boolean vanApi(HttpServletRequest verzoek) {
    return Paden.api(Paden.gevraagd(verzoek));
  }

  private static int klasse(int status) {
    return switch (status) {
      case 401, 403, 404, 410, 503 -> status;
      default -> status >= 500 ? 500 : 400;
    };
  }

  static String tekst(Locale taal, String sleutel) {
    return ResourceBundle.getBundle("berichten.web", taal, Foutpagina.class.getClassLoader())
        .getString(sleutel);
  }

  static String ontdaan(String tekst) {
    return tekst
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
