package nl.wijkwerk.wijkplan.plansoort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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
import nl.wijkwerk.wijkplan.plansoort.domain.Plansoortinhoud;

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
        s.getJsonArray("stappen").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList(),
        s.getString("bron"),
        s.getBoolean("standaard", false),
        null);
  }

  private static Integer getal(JsonObject s, String veld) {
    return s.containsKey(veld) ? s.getInt(veld) : null;
  }
}
