package nl.wijkwerk.wijkplan.regiegroep.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.regiegroep.domain.Partijgroepinhoud;

/** Loads the groups of parties of the sample municipality; nobody sits in its seats yet. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class VoorbeeldPartijgroepen implements Voorbeeldlader {
  @Inject private Partijgroepen groepen;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;

  @Override
  @Lezen
  public int volgorde() {
    return 13;
  }

  @Override
  @Lezen
  public Optional<String> magOntbreken() {
    return Optional.of("regiegroep.json");
  }

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void laad(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    neemOver(Voorbeeldbestand.lees(map, "regiegroep.json"));
  }

  private void neemOver(JsonObject json) {
    for (JsonObject g : json.getJsonArray("partijgroepen").getValuesAs(JsonObject.class)) {
      groepen.voegToe(
          UUID.randomUUID(),
          new Partijgroepinhoud(g.getString("naam"), g.getBoolean("bewoners", false), null));
    }
    spoor.leg(
        "partijgroep.geladen",
        new Onderwerp("kader", "wijkplan"),
        null,
        "Groepen van partijen van de voorbeeldgemeente ingelezen");
  }
}
