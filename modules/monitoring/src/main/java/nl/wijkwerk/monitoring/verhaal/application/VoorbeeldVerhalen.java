package nl.wijkwerk.monitoring.verhaal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalinhoud;

/** Loads the made up stories of the sample, without persons. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class VoorbeeldVerhalen implements Voorbeeldlader {
  @Inject private VerhalenVastleggen vastleggen;
  @Inject private Toegang toegang;

  @Override
  @Lezen
  public int volgorde() {
    return 20;
  }

  @Override
  @Lezen
  public Optional<String> magOntbreken() {
    return Optional.of("verhalen.json");
  }

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void laad(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    JsonObject json = Voorbeeldbestand.lees(map, "verhalen.json");
    for (JsonObject v : json.getJsonArray("verhalen").getValuesAs(JsonObject.class)) {
      vastleggen.voegToe(
          UUID.randomUUID(),
          v.getString("gebied"),
          new Verhaalinhoud(
              v.getString("titel"),
              v.getString("tekst"),
              v.getString("plek", null),
              LocalDate.parse(v.getString("dag")),
              v.getString("verteller"),
              v.getJsonArray("indicatoren").getValuesAs(JsonString.class).stream()
                  .map(JsonString::getString)
                  .toList(),
              List.of(),
              List.of()));
    }
  }
}
