package nl.wijkwerk.portlet;

import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What Wijkwerk answered, or that it did not.
 *
 * @param inhoud what was read of it
 * @param rest what is still to come, for a file that is passed on as it comes in
 */
public record Antwoord(
    Toestand toestand, int status, HttpHeaders koppen, byte[] inhoud, InputStream rest) {
  private static final HttpHeaders GEEN_KOPPEN =
      HttpHeaders.of(java.util.Map.of(), (naam, waarde) -> true);

  /** What a reader has to know of an answer. */
  public enum Toestand {
    GOED,
    DOORVERWEZEN,
    NIET_AANGEMELD,
    ONBEKEND,
    NIET_VERTROUWD,
    GEEN_ROL,
    AFWEZIG,
    NIET_GEVONDEN,
    TE_GROOT,
    FOUT,
    ZWIJGT
  }

  static Antwoord van(int status, HttpHeaders koppen, byte[] inhoud) {
    Toestand toestand =
        switch (status) {
          case 401 ->
              koppen.firstValue("WWW-Authenticate").orElse("").contains("onbekend")
                  ? Toestand.ONBEKEND
                  : Toestand.NIET_VERTROUWD;
          case 403 -> Toestand.GEEN_ROL;
          case 404 -> Toestand.AFWEZIG;
          case 413 -> Toestand.TE_GROOT;
          case 502, 503, 504 -> Toestand.ZWIJGT;
          default ->
              status == 304 || status / 100 == 2
                  ? Toestand.GOED
                  : status / 100 == 3 ? Toestand.DOORVERWEZEN : Toestand.FOUT;
        };
    return new Antwoord(toestand, status, koppen, inhoud, InputStream.nullInputStream());
  }

  Antwoord met(InputStream stroom) {
    return new Antwoord(toestand, status, koppen, inhoud, stroom);
  }

  static Antwoord zwijgt() {
    return van(503, GEEN_KOPPEN, new byte[0]);
  }

  static Antwoord fout() {
    return van(500, GEEN_KOPPEN, new byte[0]);
  }

  static Antwoord teGroot() {
    return van(413, GEEN_KOPPEN, new byte[0]);
  }

  public Optional<String> kop(String naam) {
    return koppen.firstValue(naam);
  }

  public boolean html() {
    return soort().startsWith("text/html") || soort().startsWith("application/xhtml+xml");
  }

  public boolean xml() {
    return soort().startsWith("text/xml") || soort().startsWith("application/xml");
  }

  public boolean css() {
    return soort().startsWith("text/css");
  }

  boolean soortVan(java.util.Set<String> soorten) {
    return soorten.contains(soort().split(";")[0].strip());
  }

  public String tekst() {
    return new String(inhoud, StandardCharsets.UTF_8);
  }

  private String soort() {
    return kop("Content-Type").orElse("").toLowerCase(Locale.ROOT);
  }
}
