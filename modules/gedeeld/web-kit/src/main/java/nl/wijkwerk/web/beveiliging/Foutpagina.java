package nl.wijkwerk.web.beveiliging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.wijkwerk.kern.rest.Probleem;
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
      HttpServletRequest verzoek, HttpServletResponse antwoord, int status, String sleutel)
      throws IOException {
    schrijfTekst(verzoek, antwoord, status, tekst(Taal.van(verzoek), sleutel));
  }

  static void schrijfTekst(
      HttpServletRequest verzoek, HttpServletResponse antwoord, int status, String uitleg)
      throws IOException {
    antwoord.setStatus(status);
    Object oorspronkelijk = verzoek.getAttribute("jakarta.servlet.error.request_uri");
    String pad =
        oorspronkelijk == null
            ? Paden.pad(verzoek)
            : oorspronkelijk.toString().substring(verzoek.getContextPath().length());
    if (Paden.api(pad)) {
      antwoord.setContentType(Probleem.MEDIATYPE);
      antwoord.setCharacterEncoding("UTF-8");
      antwoord
          .getWriter()
          .write(Probleem.json(status, Probleem.titel(status), uitleg, null, null).toString());
      return;
    }
    Locale taal = Taal.van(verzoek);
    String titel = tekst(taal, "web.fout." + klasse(status));
    if (Paden.portlet(pad)) {
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
        <main id="inhoud" class="wk-wrap wk-main wk-section wk-stack"><h1>%s</h1><p class="wk-lead">%s</p>
        <p><a href="/">%s</a></p></main><footer data-wk-einde></footer>
        """
            .formatted(ontdaan(titel), ontdaan(uitleg), ontdaan(tekst(taal, "web.naar-start"))));
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

  private static int klasse(int status) {
    return switch (status) {
      case 401, 403, 404, 503 -> status;
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
