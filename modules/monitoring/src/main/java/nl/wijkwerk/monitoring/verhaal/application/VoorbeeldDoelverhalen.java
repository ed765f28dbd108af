package nl.wijkwerk.monitoring.verhaal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeelddeel;
import nl.wijkwerk.kern.persoon.Voorbeeldgebruiker;
import nl.wijkwerk.monitoring.verhaal.domain.Planonderdeel;
import nl.wijkwerk.monitoring.verhaal.domain.Toestemming;
import nl.wijkwerk.monitoring.verhaal.domain.Verhaalinhoud;

/**
 * Adds the made up stories of the sample that belong to a goal, with the consent of who told it.
 */
@ApplicationScoped
@Transactional
public class VoorbeeldDoelverhalen extends Voorbeelddeel {
  private static final String BESTAND = "monitoring.json";

  @Inject private VerhalenLezen lezen;
  @Inject private VerhalenVastleggen vastleggen;
  @Inject private Voorbeeldgebruiker gebruiker;

  public VoorbeeldDoelverhalen() {
    super(37, BESTAND, "doelverhalen");
  }

  @Override
  public boolean vervolg(Path map) {
    boolean klaar = true;
    for (JsonObject json : Voorbeeldbestand.lijst(map, BESTAND, "verhalen")) {
      klaar &= leg(json);
    }
    return klaar;
  }

  /** Not before the module wijkplan told of the goal. */
  private boolean leg(JsonObject json) {
    String gebied = json.getString("gebied");
    Optional<UUID> doel =
        lezen.onderdelen(gebied).stream()
            .filter(o -> o.omschrijving().equals(json.getString("doel")))
            .map(Planonderdeel::id)
            .findFirst();
    UUID id = Voorbeeldbestand.id(json);
    if (doel.isPresent() && !lezen.bestaat(id)) {
      Verhaalinhoud inhoud =
          bij(doel.get(), Voorbeeldbestand.als(json.getJsonObject("inhoud"), Verhaalinhoud.class));
      gebruiker.doe(
          json.getString("door"),
          () -> {
            vastleggen.voegToe(id, gebied, inhoud);
            if (json.containsKey("toestemming")) {
              vastleggen.voegToestemmingToe(
                  id,
                  lezen.lees(id).versie(),
                  UUID.randomUUID(),
                  Voorbeeldbestand.als(json.getJsonObject("toestemming"), Toestemming.class));
            }
          });
    }
    return doel.isPresent();
  }

  private static Verhaalinhoud bij(UUID doel, Verhaalinhoud v) {
    return new Verhaalinhoud(
        v.titel(),
        v.tekst(),
        v.plek(),
        v.dag(),
        v.verteller(),
        v.indicatoren(),
        List.of(doel),
        List.of());
  }
}
