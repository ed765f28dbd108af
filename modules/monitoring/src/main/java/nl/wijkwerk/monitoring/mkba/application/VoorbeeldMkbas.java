package nl.wijkwerk.monitoring.mkba.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeelddeel;
import nl.wijkwerk.kern.persoon.Voorbeeldgebruiker;
import nl.wijkwerk.monitoring.mkba.domain.Mkbainhoud;
import nl.wijkwerk.monitoring.mkba.domain.Postinhoud;

/** Makes the analyses of costs and benefits of the sample. */
@ApplicationScoped
@Transactional
public class VoorbeeldMkbas extends Voorbeelddeel {
  private static final String BESTAND = "monitoring.json";

  @Inject private Mkbas mkbas;
  @Inject private Voorbeeldgebruiker gebruiker;

  public VoorbeeldMkbas() {
    super(38, BESTAND, "mkbas");
  }

  @Override
  public boolean vervolg(Path map) {
    for (JsonObject json : Voorbeeldbestand.lijst(map, BESTAND, "mkbas")) {
      if (!mkbas.bestaat(Voorbeeldbestand.id(json))) {
        gebruiker.doe(json.getString("door"), () -> maak(json));
      }
    }
    return true;
  }

  private void maak(JsonObject json) {
    UUID id = Voorbeeldbestand.id(json);
    mkbas.maak(id, Voorbeeldbestand.als(json.getJsonObject("inhoud"), Mkbainhoud.class));
    json.getJsonArray("posten").getValuesAs(JsonObject.class).stream()
        .map(p -> Voorbeeldbestand.als(p, Postinhoud.class))
        .forEach(p -> mkbas.voegPostToe(id, UUID.randomUUID(), p));
  }
}
