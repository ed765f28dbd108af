package nl.wijkwerk.wijkplan.plansoort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.gebied.Niveau;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.plansoort.domain.Beslisser;
import nl.wijkwerk.wijkplan.plansoort.domain.Planmoment;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortinhoud;
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortstap;

/** Loads the plan types of the sample municipality; what the sources leave out stays empty. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class VoorbeeldPlansoorten implements Voorbeeldlader {
  @Inject private Plansoorten soorten;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;

  @Override
  @Lezen
  public int volgorde() {
    return 9;
  }

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void laad(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    for (JsonObject s :
        Voorbeeldbestand.lees(map, "kader.json")
            .getJsonArray("plansoorten")
            .getValuesAs(JsonObject.class)) {
      soorten.voegToe(s.getString("code"), inhoud(s));
    }
    spoor.leg(
        "plansoort.geladen",
        new Onderwerp("kader", "wijkplan"),
        null,
        "Plansoorten van de voorbeeldgemeente ingelezen");
  }

  private static Plansoortinhoud inhoud(JsonObject s) {
    return new Plansoortinhoud(
        s.getString("naam"),
        s.getJsonArray("niveaus").getValuesAs(JsonString.class).stream()
            .map(n -> Niveau.valueOf(n.getString()))
            .collect(Collectors.toSet()),
        getal(s, "horizonMin"),
        getal(s, "horizonMax"),
        s.containsKey("eigenGeld") ? s.getBoolean("eigenGeld") : null,
        s.getString("beslist", null),
        s.containsKey("beslisser") ? Beslisser.valueOf(s.getString("beslisser")) : null,
        s.getJsonArray("stappen").stream().map(VoorbeeldPlansoorten::stap).toList(),
        s.getString("bron"),
        s.getBoolean("standaard", false),
        null);
  }

  /** A text alone, or an object when something makes the step done by itself. */
  private static Plansoortstap stap(JsonValue waarde) {
    return waarde instanceof JsonString tekst
        ? new Plansoortstap(null, tekst.getString(), null)
        : new Plansoortstap(
            null,
            waarde.asJsonObject().getString("tekst"),
            Planmoment.valueOf(waarde.asJsonObject().getString("moment")));
  }

  private static Integer getal(JsonObject s, String veld) {
    return s.containsKey(veld) ? s.getInt(veld) : null;
  }
}
