package nl.wijkwerk.wijkplan.praktijk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.oplossing.application.Oplossingen;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijkinhoud;
import nl.wijkwerk.wijkplan.praktijk.domain.Praktijksoort;

/** Loads the practices of the sample, each with the options that it is an example of. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class VoorbeeldPraktijken implements Voorbeeldlader {
  @Inject private Praktijken praktijken;
  @Inject private Oplossingen oplossingen;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;

  @Override
  @Lezen
  public int volgorde() {
    return 12;
  }

  @Override
  @Lezen
  public Optional<String> magOntbreken() {
    return Optional.of("praktijken.json");
  }

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void laad(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    neemOver(Voorbeeldbestand.lees(map, "praktijken.json"));
  }

  private void neemOver(JsonObject json) {
    Map<String, UUID> perTekst =
        oplossingen.keuzen(null, List.of()).stream()
            .collect(Collectors.toMap(Oplossingen.Keus::tekst, Oplossingen.Keus::id));
    for (JsonObject p : json.getJsonArray("praktijken").getValuesAs(JsonObject.class)) {
      praktijken.voegToe(
          UUID.randomUUID(),
          new Praktijkinhoud(
              Praktijksoort.valueOf(p.getString("soort")),
              p.getString("naam"),
              p.getString("gemeente", null),
              p.getString("wijk", null),
              p.getString("beschrijving"),
              json.getString("bron"),
              p.getJsonArray("oplossingen").getValuesAs(JsonString.class).stream()
                  .map(o -> perTekst.get(o.getString()))
                  .toList(),
              null));
    }
    spoor.leg(
        "praktijk.geladen",
        new Onderwerp("kader", "wijkplan"),
        null,
        "Praktijken die werken van de voorbeeldgemeente ingelezen");
  }
}
