package nl.wijkwerk.kern.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.wijkwerk.kern.tekst.Schrijfwijze;

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
      json.add("veld", Schrijfwijze.kort(veld));
    }
    return json.build();
  }

  /** Title of a status, in the language of the reader. */
  public static String titel(Locale taal, int status) {
    ResourceBundle bundel =
        ResourceBundle.getBundle("berichten.kern", taal, Probleem.class.getClassLoader());
    String sleutel = "probleem." + status;
    return bundel.containsKey(sleutel)
        ? bundel.getString(sleutel)
        : MessageFormat.format(bundel.getString("probleem"), String.valueOf(status));
  }
}
