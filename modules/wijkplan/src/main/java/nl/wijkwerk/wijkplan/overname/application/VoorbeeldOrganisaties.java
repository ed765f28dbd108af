package nl.wijkwerk.wijkplan.overname.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.overname.domain.Organisatiesoort;

/** Loads departments and partners of the sample municipality, and who answers for them. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class VoorbeeldOrganisaties implements Voorbeeldlader {
  @Inject private Overnames overnames;
  @Inject private Toegang toegang;

  @Override
  @Lezen
  public int volgorde() {
    return 14;
  }

  @Override
  @Lezen
  public Optional<String> magOntbreken() {
    return Optional.of("organisaties.json");
  }

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void laad(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    JsonObject json = Voorbeeldbestand.lees(map, "organisaties.json");
    for (JsonObject o : json.getJsonArray("organisaties").getValuesAs(JsonObject.class)) {
      UUID id = UUID.randomUUID();
      overnames.voegToe(id, o.getString("naam"), Organisatiesoort.valueOf(o.getString("soort")));
      overnames.stelMeldersIn(
          id,
          overnames.leesOrganisatie(id).versie(),
          o.getJsonArray("melders").getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .toList());
    }
  }
}
