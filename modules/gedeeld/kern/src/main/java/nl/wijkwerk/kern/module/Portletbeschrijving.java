package nl.wijkwerk.kern.module;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.toegang.Bevoegdheid;

/**
 * A view of a module that can be shown inside another page, as listed in {@code portlets.json} and
 * in the register of modules.
 *
 * @param naam last part of its address, {@code /<module>/portlets/<naam>}
 * @param breedte width that suits it
 * @param hoogte height in CSS pixels that it usually takes
 * @param bevoegdheid power that the reader needs
 * @param formulier whether it holds a form, and so changes something where it stands
 */
public record Portletbeschrijving(
    String naam,
    String titel,
    List<Parameter> parameters,
    Portletbreedte breedte,
    int hoogte,
    Bevoegdheid bevoegdheid,
    boolean formulier) {

  /** One that reads and links. */
  public Portletbeschrijving(
      String naam,
      String titel,
      List<Parameter> parameters,
      Portletbreedte breedte,
      int hoogte,
      Bevoegdheid bevoegdheid) {
    this(naam, titel, parameters, breedte, hoogte, bevoegdheid, false);
  }

  /** The code of an area; the one parameter whose values every page can offer. */
  public static final String GEBIED = "gebied";

  /** A year; without one the portlet shows how things stand now. */
  public static final String JAAR = "jaar";

  /**
   * What its address takes.
   *
   * @param verplicht whether it shows nothing without
   */
  public record Parameter(String naam, boolean verplicht) {}

  public static Parameter verplicht(String naam) {
    return new Parameter(naam, true);
  }

  public static Parameter mag(String naam) {
    return new Parameter(naam, false);
  }

  /** The same, with a form. */
  public Portletbeschrijving metFormulier() {
    return new Portletbeschrijving(naam, titel, parameters, breedte, hoogte, bevoegdheid, true);
  }

  public boolean neemt(String parameter) {
    return parameters.stream().anyMatch(p -> p.naam().equals(parameter));
  }

  public boolean vraagt(String parameter) {
    return parameters.contains(verplicht(parameter));
  }

  public JsonObject json() {
    JsonArrayBuilder namen = Json.createArrayBuilder();
    JsonArrayBuilder verplicht = Json.createArrayBuilder();
    for (Parameter parameter : parameters) {
      namen.add(parameter.naam());
      if (parameter.verplicht()) {
        verplicht.add(parameter.naam());
      }
    }
    return Json.createObjectBuilder()
        .add("naam", naam)
        .add("titel", titel)
        .add("parameters", namen)
        .add("verplicht", verplicht)
        .add("breedte", breedte.name())
        .add("hoogte", hoogte)
        .add("bevoegdheid", bevoegdheid.name())
        .add("formulier", formulier)
        .build();
  }

  /** Reads {@link #json()}; empty when a newer version wrote what this one does not know. */
  static Optional<Portletbeschrijving> van(JsonObject json) {
    List<String> verplicht =
        json.getJsonArray("verplicht").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList();
    try {
      return Optional.of(
          new Portletbeschrijving(
              json.getString("naam"),
              json.getString("titel"),
              json.getJsonArray("parameters").getValuesAs(JsonString.class).stream()
                  .map(p -> new Parameter(p.getString(), verplicht.contains(p.getString())))
                  .toList(),
              Portletbreedte.valueOf(json.getString("breedte")),
              json.getInt("hoogte"),
              Bevoegdheid.valueOf(json.getString("bevoegdheid")),
              // An older version of a module does not say it, and has none.
              json.getBoolean("formulier", false)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
