package nl.wijkwerk.kern.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** An error as {@code application/problem+json} (RFC 9457), the same everywhere. */
public final class Probleem {
  public static final String MEDIATYPE = "application/problem+json";

  private Probleem() {}

  /**
   * @param regel id of the rule that was broken, or null
   * @param veld field that must change, or null
   */
  public static JsonObject json(
      int status, String titel, String uitleg, String regel, String veld) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", titel)
            .add("status", status);
    if (uitleg != null) {
      json.add("detail", uitleg);
    }
    if (regel != null) {
      json.add("regel", regel);
    }
    if (veld != null) {
      json.add("veld", veld);
    }
    return json.build();
  }

  static Response antwoord(int status, String titel, String uitleg, String regel, String veld) {
    return antwoord(json(status, titel, uitleg, regel, veld));
  }

  static Response antwoord(JsonObject probleem) {
    return Response.status(probleem.getInt("status"))
        .type(MEDIATYPE)
        .header("Content-Language", "nl")
        .entity(probleem.toString())
        .build();
  }

  /** Dutch title of a status. */
  public static String titel(int status) {
    return switch (status) {
      case 400 -> "Ongeldig verzoek";
      case 401 -> "Niet aangemeld";
      case 403 -> "Geen toegang";
      case 404 -> "Niet gevonden";
      case 405 -> "Methode niet toegestaan";
      case 406 -> "Gevraagde vorm bestaat niet";
      case 409 -> "Kan nu niet";
      case 412 -> "Verouderde versie";
      case 415 -> "Vorm niet ondersteund";
      case 422 -> "Regel overtreden";
      case 428 -> "Versie ontbreekt";
      case 503 -> "Even niet bereikbaar";
      default -> String.format(Locale.ROOT, "Fout %d", status);
    };
  }
}
