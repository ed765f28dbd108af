package nl.wijkwerk.web.beveiliging;

import static nl.wijkwerk.web.beveiliging.Foutpagina.ontdaan;
import static nl.wijkwerk.web.beveiliging.Foutpagina.tekst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.wijkwerk.web.menu.Taal;

/**
 * What stands in the frame of another site when the portlet cannot be shown, and in the window in
 * which somebody signs on for it. Like an error page it needs nothing that may be broken.
 */
public final class Kaderpagina {
  /** Where signing on in a window of its own begins and ends, within each module. */
  public static final String VENSTER = "/openbaar/aanmeldvenster";

  /** Says whether somebody is signed on. */
  public static final String STAND = "/openbaar/aangemeld.json";

  /** Attribute of a request: the website that it is shown in, when that was admitted. */
  static final String INBEDDER = "wijkwerk.inbedder";

  /** Attribute of a request: whether that is another site, where a form cannot work. */
  static final String ANDERE_SITE = "wijkwerk.anderesite";

  /** Attribute of a request: whether the cookie of the sign-on goes along on other sites. */
  public static final String KRUISSITE = "wijkwerk.kruissite";

  private Kaderpagina() {}

  static void schrijfFout(
      HttpServletRequest verzoek,
      HttpServletResponse antwoord,
      int status,
      String titel,
      String uitleg)
      throws IOException {
    Locale taal = Taal.van(verzoek);
    String module = ontdaan(verzoek.getContextPath());
    String knoppen =
        switch (status) {
          case 401 ->
              """
              <a class="wk-button wk-button--primary" target="_blank" href="%s" data-wk-aanmelden>%s<span class="wk-hidden-text"> %s</span></a>%s
              """
                  .formatted(
                      module + VENSTER,
                      ontdaan(tekst(taal, "web.kader.aanmelden")),
                      ontdaan(tekst(taal, "web.kader.nieuw-venster")),
                      verzoek.getAttribute(KRUISSITE) == null
                          ? ""
                          : """
                          <button type="button" class="wk-button" hidden data-wk-toestaan="%s">%s</button>
                          """
                              .formatted(
                                  ontdaan(tekst(taal, "web.kader.toestaan.geweigerd")),
                                  ontdaan(tekst(taal, "web.kader.toestaan"))));
          case 403, 404 -> "";
          default ->
              "<button type=\"button\" class=\"wk-button\" hidden data-wk-opnieuw>"
                  + ontdaan(tekst(taal, "web.kader.opnieuw"))
                  + "</button>";
        };
    schrijf(
        verzoek,
        antwoord,
        status == 401 ? tekst(taal, "web.kader.titel") : titel,
        "wk-frameless",
        """
        <section class="wk wk-portlet wk-portlet--framed%s" data-wk-kader="%s" data-wk-stand="%s" data-wk-vraag="%s">
        <div class="wk-portlet__head"><h2>%s</h2></div>
        <div class="wk-stack"><p data-wk-zin role="status" data-wk-foutzin="%s">%s</p><p class="wk-actions">%s</p></div>
        <p class="wk-portlet__foot"><a href="/" target="_top">%s</a></p><span data-wk-einde hidden></span>
        </section>
        """
            .formatted(
                "donker".equals(verzoek.getParameter("omgeving")) ? " wk-dark" : "",
                verzoek.getAttribute(INBEDDER) == null
                    ? ""
                    : ontdaan(verzoek.getAttribute(INBEDDER).toString()),
                status == 401 ? "afgemeld" : "fout",
                module + STAND,
                ontdaan(status == 401 ? tekst(taal, "web.kader.titel") : titel),
                module,
                ontdaan(status == 401 ? tekst(taal, "web.kader.uitleg") : uitleg),
                knoppen.strip(),
                ontdaan(tekst(taal, "web.kader.open"))));
  }

  /** The end of signing on: nothing more to do in this window. */
  public static void schrijfAangemeld(
      HttpServletRequest verzoek, HttpServletResponse antwoord, String naam) throws IOException {
    Locale taal = Taal.van(verzoek);
    schrijf(
        verzoek,
        antwoord,
        tekst(taal, "web.kader.aangemeld"),
        "wk",
        """
        <main id="inhoud" class="wk-wrap wk-main wk-stack"><h1>%s</h1><p class="wk-lead">%s</p>
        <p><button type="button" class="wk-button wk-button--primary" hidden data-wk-sluitvenster>%s</button></p></main><footer data-wk-einde></footer>
        """
            .formatted(
                ontdaan(tekst(taal, "web.kader.aangemeld")),
                ontdaan(tekst(taal, "web.kader.sluit-zichzelf").formatted(naam)),
                ontdaan(tekst(taal, "web.kader.sluit"))));
  }

  private static void schrijf(
      HttpServletRequest verzoek,
      HttpServletResponse antwoord,
      String titel,
      String klasse,
      String inhoud)
      throws IOException {
    antwoord.addHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'");
    Foutpagina.schrijfPagina(verzoek, antwoord, titel, klasse, "wk-portlet.js", inhoud);
  }
}
