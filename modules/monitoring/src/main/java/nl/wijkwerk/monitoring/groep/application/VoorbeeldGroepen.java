package nl.wijkwerk.monitoring.groep.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeelddeel;
import nl.wijkwerk.kern.persoon.Voorbeeldgebruiker;
import nl.wijkwerk.monitoring.groep.domain.Groepsinhoud;

/** Makes the groups of the sample. */
@ApplicationScoped
@Transactional
public class VoorbeeldGroepen extends Voorbeelddeel {
  private static final String BESTAND = "monitoring.json";

  @Inject private Groepen groepen;
  @Inject private Voorbeeldgebruiker gebruiker;

  public VoorbeeldGroepen() {
    super(33, BESTAND, "groepen");
  }

  @Override
  public boolean vervolg(Path map) {
    for (JsonObject json : Voorbeeldbestand.lijst(map, BESTAND, "groepen")) {
      UUID id = Voorbeeldbestand.id(json);
      if (!groepen.bestaat(id)) {
        Groepsinhoud inhoud =
            Voorbeeldbestand.als(json.getJsonObject("inhoud"), Groepsinhoud.class);
        gebruiker.doe(json.getString("door"), () -> groepen.maak(id, inhoud));
      }
    }
    return true;
  }
}
