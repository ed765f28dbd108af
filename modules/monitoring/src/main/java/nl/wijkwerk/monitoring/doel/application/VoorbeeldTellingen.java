package nl.wijkwerk.monitoring.doel.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeelddeel;
import nl.wijkwerk.kern.persoon.Voorbeeldgebruiker;
import nl.wijkwerk.monitoring.doel.domain.Doelfilter;
import nl.wijkwerk.monitoring.doel.domain.Tellinginhoud;

/** Counts the goals of the sample that are counted. */
@ApplicationScoped
@Transactional
public class VoorbeeldTellingen extends Voorbeelddeel {
  private static final String BESTAND = "monitoring.json";

  private static final int MEESTE = 100;

  @Inject private Doelen doelen;
  @Inject private Voorbeeldgebruiker gebruiker;

  public VoorbeeldTellingen() {
    super(36, BESTAND, "tellingen");
  }

  @Override
  public boolean vervolg(Path map) {
    boolean klaar = true;
    for (JsonObject json : Voorbeeldbestand.lijst(map, BESTAND, "tellingen")) {
      klaar &= tel(json);
    }
    return klaar;
  }

  /** Not before the module wijkplan told of the goal. */
  private boolean tel(JsonObject json) {
    Doelfilter filter = new Doelfilter(null, json.getString("gebied"), null, null, null);
    Optional<UUID> doel =
        doelen.zoek(filter, 1, MEESTE).regels().stream()
            .filter(d -> d.doelstelling().equals(json.getString("doel")))
            .map(Doelbeeld::id)
            .findFirst();
    doel.filter(id -> doelen.tellingen(id).isEmpty())
        .ifPresent(id -> gebruiker.doe(json.getString("door"), () -> tel(id, json)));
    return doel.isPresent();
  }

  private void tel(UUID doel, JsonObject json) {
    json.getJsonArray("tellingen").getValuesAs(JsonObject.class).stream()
        .map(t -> Voorbeeldbestand.als(t, Tellinginhoud.class))
        .forEach(t -> doelen.tel(doel, UUID.randomUUID(), t));
  }
}
