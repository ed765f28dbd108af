package nl.wijkwerk.wijkplan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregelinhoud;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;

/**
 * Makes a plan from a file of the sample, the way a wijkregisseur does: an analysis, a concept from
 * its rows, and the rows that no analysis has.
 */
@ApplicationScoped
class Voorbeeldplanmaker {
  @Inject private Analyses analyses;
  @Inject private Plannen plannen;
  @Inject private Oplossingen oplossingen;

  /**
   * Makes all of it or nothing.
   *
   * @return id of the concept
   */
  @Transactional
  UUID maak(JsonObject json) {
    Map<String, UUID> perTekst =
        oplossingen.keuzen(null, List.of()).stream()
            .collect(Collectors.toMap(Oplossingen.Keus::tekst, Oplossingen.Keus::id));
    UUID analyse = analyses.begin(json.getString("gebied"));
    for (JsonObject rij : objecten(json, "analyse")) {
      analyses.voegRegelToe(UUID.randomUUID(), analyse, analyseregel(rij, perTekst));
    }
    Set<UUID> gekozen =
        analyses.regels(analyse).stream().map(Analyses.Regel::id).collect(Collectors.toSet());
    UUID plan =
        plannen.maakConcept(
            analyse,
            null,
            gekozen,
            json.getString("titel"),
            json.getInt("van"),
            json.getInt("tot"),
            json.getString("soort"));
    for (JsonObject rij : objecten(json, "wijkbreed")) {
      plannen.voegRegelToe(UUID.randomUUID(), plan, planregel(rij, false));
    }
    for (JsonObject rij : objecten(json, "open")) {
      plannen.voegRegelToe(UUID.randomUUID(), plan, planregel(rij, true));
    }
    return plan;
  }

  private static Analyseregelinhoud analyseregel(JsonObject r, Map<String, UUID> perTekst) {
    return new Analyseregelinhoud(
        r.getInt("ambitie"),
        Domein.valueOf(r.getString("domein")),
        null,
        null,
        null,
        r.getString("knelpunten", null),
        r.getString("doelstelling"),
        r.getString("eigen", null),
        bedrag(r, "kosten"),
        null,
        r.getString("opmerkingen", null),
        r.containsKey("oplossingen")
            ? r.getJsonArray("oplossingen").getValuesAs(JsonString.class).stream()
                .map(o -> perTekst.get(o.getString()))
                .toList()
            : null);
  }

  private static Planregelinhoud planregel(JsonObject r, boolean open) {
    return new Planregelinhoud(
        r.containsKey("ambitie") ? r.getInt("ambitie") : null,
        r.getString("doelstelling"),
        open,
        r.getString("oplossingen", null),
        bedrag(r, "raming"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static BigDecimal bedrag(JsonObject r, String veld) {
    JsonNumber getal = r.getJsonNumber(veld);
    return getal == null ? null : getal.bigDecimalValue();
  }

  static List<JsonObject> objecten(JsonObject json, String veld) {
    return json.getJsonArray(veld).getValuesAs(JsonObject.class);
  }
}
