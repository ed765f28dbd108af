package nl.wijkwerk.monitoring.opendata.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeelddeel;
import nl.wijkwerk.kern.persoon.Voorbeeldgebruiker;
import nl.wijkwerk.monitoring.opendata.domain.Bronvoorwaarde;
import nl.wijkwerk.monitoring.opendata.domain.Datasetinhoud;

/** Says what the source of the sample allows, and publishes its dataset. */
@ApplicationScoped
@Transactional
public class VoorbeeldDatasets extends Voorbeelddeel {
  private static final String BESTAND = "monitoring.json";

  @Inject private Datasets datasets;
  @Inject private Voorbeeldgebruiker gebruiker;

  public VoorbeeldDatasets() {
    super(40, BESTAND, "datasets");
  }

  @Override
  public boolean vervolg(Path map) {
    boolean klaar = true;
    for (JsonObject json : Voorbeeldbestand.lijst(map, BESTAND, "datasets")) {
      klaar &= publiceer(json);
    }
    return klaar;
  }

  /** Not before the figures are there that it gives away. */
  private boolean publiceer(JsonObject json) {
    UUID id = Voorbeeldbestand.id(json);
    String bron = json.getString("bron");
    if (datasets.bestaat(id)) {
      return true;
    }
    if (datasets.bronnen().stream().noneMatch(b -> b.bron().equals(bron))) {
      return false;
    }
    gebruiker.doe(
        json.getString("door"),
        () -> {
          if (datasets.bronlicenties().stream().noneMatch(b -> b.bron().equals(bron))) {
            datasets.legBronVast(
                UUID.randomUUID(),
                bron,
                Bronvoorwaarde.valueOf(json.getString("voorwaarde")),
                json.getString("toelichting"));
          }
          datasets.maak(
              id, Voorbeeldbestand.als(json.getJsonObject("inhoud"), Datasetinhoud.class));
          datasets.publiceer(id, datasets.lees(id).versie());
        });
    return true;
  }
}
