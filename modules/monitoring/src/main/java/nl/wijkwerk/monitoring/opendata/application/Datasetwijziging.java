package nl.wijkwerk.monitoring.opendata.application;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.monitoring.opendata.domain.Datasetinhoud;

/** What a dataset says, and what changed in it, for the trail. */
final class Datasetwijziging {
  private Datasetwijziging() {}

  static String inWoorden(Datasetinhoud inhoud) {
    return velden(inhoud).entrySet().stream()
        .map(v -> v.getKey() + " " + v.getValue())
        .collect(Collectors.joining("; "));
  }

  static String tussen(Datasetinhoud was, Datasetinhoud wordt) {
    Map<String, String> eerst = velden(was);
    String delen =
        velden(wordt).entrySet().stream()
            .filter(v -> !v.getValue().equals(eerst.get(v.getKey())))
            .map(
                v -> "%s van %s naar %s".formatted(v.getKey(), eerst.get(v.getKey()), v.getValue()))
            .collect(Collectors.joining("; "));
    return delen.isEmpty() ? "niets" : delen;
  }

  static String woord(Enum<?> keuze) {
    return keuze.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Map<String, String> velden(Datasetinhoud i) {
    Map<String, String> velden = new LinkedHashMap<>();
    velden.put("titel", Schrijfwijze.kort(i.titel()));
    velden.put("omschrijving", Schrijfwijze.kort(i.omschrijving()));
    velden.put("thema", i.thema().name());
    velden.put("indicatoren", String.join(", ", i.indicatoren()));
    velden.put(
        "gebieden",
        i.niveaus().stream().map(Datasetwijziging::woord).collect(Collectors.joining(", ")));
    velden.put("jaren", i.vanJaar() + " tot en met " + i.totJaar());
    velden.put("licentie", i.licentie().naam());
    velden.put("contact", i.contact() + ", " + i.mail());
    velden.put("frequentie", woord(i.frequentie()));
    return velden;
  }
}
