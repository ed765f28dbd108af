package nl.wijkwerk.wijkplan.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.analyse.application.Analyses;
import nl.wijkwerk.wijkplan.analyse.domain.Analyseregelinhoud;
import nl.wijkwerk.wijkplan.analyse.domain.Domein;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.plan.domain.Planregelinhoud;

/**
 * Makes the plans of the sample, the way a wijkregisseur does: an analysis, a concept from its
 * rows, and the rows that no analysis has. They stay concepts, for their sources name no
 * indicators.
 */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class VoorbeeldPlannen implements Voorbeeldlader {
  @Inject private Analyses analyses;
  @Inject private Plannen plannen;
  @Inject private Oplossingen oplossingen;
  @Inject private Toegang toegang;

  @Override
  @Lezen
  public int volgorde() {
    return 13;
  }

  @Override
  @Lezen
  public Optional<String> magOntbreken() {
    return Optional.of("plannen.json");
  }

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void laad(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    neemOver(Voorbeeldbestand.lees(map, "plannen.json"));
  }

  private void neemOver(JsonObject json) {
    Map<String, UUID> perTekst =
        oplossingen.keuzen(null, List.of()).stream()
            .collect(Collectors.toMap(Oplossingen.Keus::tekst, Oplossingen.Keus::id));
    for (JsonObject plan : objecten(json, "plannen")) {
      maak(plan, perTekst);
    }
  }

  private void maak(JsonObject json, Map<String, UUID> perTekst) {
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

  private static List<JsonObject> objecten(JsonObject json, String veld) {
    return json.getJsonArray(veld).getValuesAs(JsonObject.class);
  }
}
