package nl.wijkwerk.monitoring.opendata.openbaar;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statements of RDF, that can be written as Turtle and as JSON-LD. */
final class Graaf {
  static final String DATUM = "xsd:date";
  static final String MOMENT = "xsd:dateTime";

  private static final Map<String, String> VOORVOEGSELS = new LinkedHashMap<>();

  static {
    VOORVOEGSELS.put("adms", "http://www.w3.org/ns/adms#");
    VOORVOEGSELS.put("dcat", "http://www.w3.org/ns/dcat#");
    VOORVOEGSELS.put("dcatap", "http://data.europa.eu/r5r/");
    VOORVOEGSELS.put("dct", "http://purl.org/dc/terms/");
    VOORVOEGSELS.put("foaf", "http://xmlns.com/foaf/0.1/");
    VOORVOEGSELS.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    VOORVOEGSELS.put("skos", "http://www.w3.org/2004/02/skos/core#");
    VOORVOEGSELS.put("vcard", "http://www.w3.org/2006/vcard/ns#");
    VOORVOEGSELS.put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  /** What is said of something: an address, or a text with its language or type. */
  private record Waarde(String tekst, String taal, String type, boolean adres) {}

  private final Map<String, List<String>> soorten = new LinkedHashMap<>();
  private final Map<String, Map<String, List<Waarde>>> uitspraken = new LinkedHashMap<>();

  /** Something of a class; what is said next of this address, is about it. */
  Graaf is(String onderwerp, String soort) {
    soorten.computeIfAbsent(adres(onderwerp), o -> new ArrayList<>()).add(soort);
    return this;
  }

  Graaf verwijs(String onderwerp, String eigenschap, String naar) {
    return zeg(onderwerp, eigenschap, new Waarde(adres(naar), null, null, true));
  }

  /** A text in Dutch. */
  Graaf tekst(String onderwerp, String eigenschap, String tekst) {
    return zeg(onderwerp, eigenschap, new Waarde(tekst, "nl", null, false));
  }

  /**
   * @param type of the value, or null for a plain text without a language
   */
  Graaf waarde(String onderwerp, String eigenschap, String tekst, String type) {
    return zeg(onderwerp, eigenschap, new Waarde(tekst, null, type, false));
  }

  private Graaf zeg(String onderwerp, String eigenschap, Waarde waarde) {
    List<Waarde> al =
        uitspraken
            .computeIfAbsent(adres(onderwerp), o -> new LinkedHashMap<>())
            .computeIfAbsent(eigenschap, e -> new ArrayList<>());
    if (!al.contains(waarde)) {
      al.add(waarde);
    }
    return this;
  }

  /** Characters that an IRI cannot hold, in percents. */
  private static String adres(String ruw) {
    StringBuilder netjes = new StringBuilder();
    for (char teken : ruw.toCharArray()) {
      if (teken <= ' ' || "<>\"{}|^`\\".indexOf(teken) >= 0) {
        for (byte b : String.valueOf(teken).getBytes(StandardCharsets.UTF_8)) {
          netjes.append('%').append("%02X".formatted(b));
        }
      } else {
        netjes.append(teken);
      }
    }
    return netjes.toString();
  }

  String turtle() {
    StringBuilder uit = new StringBuilder();
    VOORVOEGSELS.forEach(
        (kort, lang) ->
            uit.append("@prefix ").append(kort).append(": <").append(lang).append("> .\n"));
    uitspraken.forEach(
        (onderwerp, eigenschappen) -> {
          uit.append("\n<").append(onderwerp).append("> a ");
          uit.append(String.join(", ", soorten.get(onderwerp)));
          eigenschappen.forEach(
              (eigenschap, waarden) ->
                  uit.append(" ;\n  ")
                      .append(eigenschap)
                      .append(' ')
                      .append(
                          waarden.stream().map(Graaf::turtle).collect(Collectors.joining(", "))));
          uit.append(" .\n");
        });
    return uit.toString();
  }

  private static String turtle(Waarde waarde) {
    if (waarde.adres()) {
      return "<" + waarde.tekst() + ">";
    }
    String letterlijk =
        "\""
            + waarde
                .tekst()
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
            + "\"";
    if (waarde.taal() != null) {
      return letterlijk + "@" + waarde.taal();
    }
    return waarde.type() == null ? letterlijk : letterlijk + "^^" + waarde.type();
  }

  JsonObject jsonLd() {
    JsonObjectBuilder context = Json.createObjectBuilder();
    VOORVOEGSELS.forEach(context::add);
    JsonArrayBuilder knopen = Json.createArrayBuilder();
    uitspraken.forEach(
        (onderwerp, eigenschappen) -> {
          JsonObjectBuilder knoop =
              Json.createObjectBuilder()
                  .add("@id", onderwerp)
                  .add("@type", Json.createArrayBuilder(soorten.get(onderwerp)));
          eigenschappen.forEach(
              (eigenschap, waarden) -> {
                JsonArrayBuilder lijst = Json.createArrayBuilder();
                waarden.forEach(waarde -> lijst.add(json(waarde)));
                knoop.add(eigenschap, lijst);
              });
          knopen.add(knoop);
        });
    return Json.createObjectBuilder().add("@context", context).add("@graph", knopen).build();
  }

  private static JsonValue json(Waarde waarde) {
    if (waarde.adres()) {
      return Json.createObjectBuilder().add("@id", waarde.tekst()).build();
    }
    JsonObjectBuilder json = Json.createObjectBuilder().add("@value", waarde.tekst());
    if (waarde.taal() != null) {
      json.add("@language", waarde.taal());
    } else if (waarde.type() != null) {
      json.add("@type", waarde.type());
    }
    return json.build();
  }
}
