package nl.wijkwerk.kern.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.tekst.Berichten;
import nl.wijkwerk.kern.tijd.Datumgrens;

/**
 * Reads what comes in an address or body. Done by hand, since JAX-RS answers 404 to a number that
 * is none, where the design rules ask for 400.
 */
public final class Lees {
  private Lees() {}

  /** The language that is asked for first: English, or else Dutch. */
  public static Locale taal(HttpHeaders kopregels) {
    return kopregels.getAcceptableLanguages().stream()
        .limit(1)
        .filter(taal -> "en".equals(taal.getLanguage()))
        .findFirst()
        .map(taal -> Locale.ENGLISH)
        .orElse(Berichten.NEDERLANDS);
  }

  public static int getal(String naam, String tekst) {
    try {
      return Integer.parseInt(tekst);
    } catch (NumberFormatException e) {
      throw new OngeldigeInvoer(naam, "fout.geheel-getal", tekst, naam);
    }
  }

  /** A date as in JSON, or null when it is absent. */
  public static LocalDate datum(String naam, String tekst) {
    if (tekst == null) {
      return null;
    }
    try {
      return Datumgrens.vereis(LocalDate.parse(tekst));
    } catch (DateTimeParseException e) {
      throw new OngeldigeInvoer(naam, "fout.datum-json", naam);
    } catch (Datumgrens.BuitenGrens e) {
      throw Datumgrens.fout(naam);
    }
  }

  /** What is no id names nothing. */
  public static UUID id(String tekst) {
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException e) {
      throw new NietGevonden(tekst);
    }
  }

  /** A choice, or null when it is absent. */
  public static <E extends Enum<E>> E keuze(String naam, String tekst, Class<E> type) {
    if (tekst == null) {
      return null;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(e -> e.name().equals(tekst.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                OngeldigeInvoer.keuze(
                    naam, Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
  }

  /** Refuses a field that has to be there. */
  public static void vereis(String veld, Object waarde) {
    if (waarde == null) {
      throw new OngeldigeInvoer(veld, "fout.verplicht-veld", veld);
    }
  }
}
