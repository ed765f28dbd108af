package nl.wijkwerk.monitoring.opendata.openbaar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import nl.wijkwerk.kern.rest.Probleem;
import nl.wijkwerk.web.beveiliging.Foutpagina;
import nl.wijkwerk.web.menu.Taal;

/** The headers of what anybody may read, and its errors. */
final class Openbaarantwoord {
  private Openbaarantwoord() {}

  static Openbareadressen adressen(HttpServletRequest verzoek) {
    String adres = verzoek.getRequestURL().toString();
    String pad = verzoek.getRequestURI();
    return new Openbareadressen(
        adres.substring(0, adres.length() - pad.length()) + verzoek.getContextPath());
  }

  /** Pages of other sites may read it: it is for everybody, and nothing of the reader is used. */
  static void open(HttpServletResponse antwoord) {
    antwoord.setHeader("Access-Control-Allow-Origin", "*");
    antwoord.setHeader("Access-Control-Expose-Headers", "ETag, Link");
    antwoord.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
  }

  /**
   * Whether the reader has this already; then the answer says so and is finished. It may be kept,
   * but is asked after each time, so that what is withdrawn is gone at once.
   */
  static boolean ongewijzigd(
      HttpServletRequest verzoek, HttpServletResponse antwoord, String merk, OffsetDateTime op) {
    // Weak: what is compressed on the way has other bytes.
    String etag = "W/\"" + merk + "\"";
    antwoord.setHeader("Cache-Control", "public, no-cache");
    antwoord.setHeader("ETag", etag);
    long seconde = op.toInstant().getEpochSecond() * 1000;
    antwoord.setDateHeader("Last-Modified", seconde);
    String heeft = verzoek.getHeader("If-None-Match");
    boolean ongewijzigd =
        heeft == null
            ? sinds(verzoek) >= seconde
            : Arrays.stream(heeft.split(","))
                .map(String::strip)
                .anyMatch(
                    m -> m.equals("*") || m.replaceFirst("^W/", "").equals(etag.substring(2)));
    if (ongewijzigd) {
      antwoord.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return ongewijzigd;
  }

  /** A day that cannot be read asks for nothing. */
  private static long sinds(HttpServletRequest verzoek) {
    try {
      return verzoek.getDateHeader("If-Modified-Since");
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  /** A page for who looks with a browser, problem+json for a program. */
  static void fout(
      HttpServletRequest verzoek, HttpServletResponse antwoord, int status, String uitleg)
      throws IOException {
    antwoord.setHeader("Vary", "Accept, Accept-Language");
    if (leest(verzoek)) {
      // A page has a style sheet and a link, which the policy of the files forbids.
      antwoord.setHeader(
          "Content-Security-Policy", "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
      Foutpagina.schrijfTekst(verzoek, antwoord, status, uitleg);
      return;
    }
    antwoord.setStatus(status);
    antwoord.setContentType(Probleem.MEDIATYPE);
    antwoord
        .getOutputStream()
        .write(
            Probleem.json(status, Probleem.titel(Taal.van(verzoek), status), uitleg, null, null)
                .toString()
                .getBytes(StandardCharsets.UTF_8));
  }

  /** A browser names HTML among what it takes; a program that reads figures does not. */
  private static boolean leest(HttpServletRequest verzoek) {
    String gevraagd = verzoek.getHeader("Accept");
    return gevraagd != null && gevraagd.contains("text/html");
  }
}
