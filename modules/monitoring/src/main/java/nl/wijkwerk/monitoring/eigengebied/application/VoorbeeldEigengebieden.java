package nl.wijkwerk.monitoring.eigengebied.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeelddeel;
import nl.wijkwerk.kern.persoon.Voorbeeldgebruiker;
import nl.wijkwerk.monitoring.eigengebied.domain.Eigengebiedinhoud;

/** Makes the own areas of the sample. */
@ApplicationScoped
@Transactional
public class VoorbeeldEigengebieden extends Voorbeelddeel {
  private static final String BESTAND = "monitoring.json";

  @Inject private Eigengebieden eigen;
  @Inject private Voorbeeldgebruiker gebruiker;

  public VoorbeeldEigengebieden() {
    super(34, BESTAND, "eigen-gebieden");
  }

  @Override
  public boolean vervolg(Path map) {
    for (JsonObject json : Voorbeeldbestand.lijst(map, BESTAND, "eigenGebieden")) {
      UUID id = Voorbeeldbestand.id(json);
      if (!eigen.bestaat(id)) {
        Eigengebiedinhoud inhoud =
            Voorbeeldbestand.als(json.getJsonObject("inhoud"), Eigengebiedinhoud.class);
        gebruiker.doe(json.getString("door"), () -> eigen.maak(id, inhoud));
      }
    }
    return true;
  }
}
