package nl.wijkwerk.monitoring.woorden.application;

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
import nl.wijkwerk.monitoring.woorden.domain.Wijktekstinhoud;

/** Takes a proposal of words over and approves it, for the wijken of the sample that have some. */
@ApplicationScoped
@Transactional
public class VoorbeeldWijkteksten extends Voorbeelddeel {
  private static final String BESTAND = "monitoring.json";

  @Inject private Wijkteksten teksten;
  @Inject private Voorbeeldgebruiker gebruiker;

  public VoorbeeldWijkteksten() {
    super(35, BESTAND, "woorden");
  }

  @Override
  public boolean vervolg(Path map) {
    boolean klaar = true;
    for (JsonObject json : Voorbeeldbestand.lijst(map, BESTAND, "woorden")) {
      klaar &= stelVast(json);
    }
    return klaar;
  }

  /** Not before there is a proposal: that needs the figures of the sample. */
  private boolean stelVast(JsonObject json) {
    String thema = json.getString("thema");
    Optional<Wijktekstbeeld> beeld =
        teksten.lees(json.getString("gebied")).teksten().stream()
            .filter(t -> thema.equals(t.thema()))
            .findFirst();
    if (beeld.isEmpty()) {
      return false;
    }
    if (beeld.get().stand() == null) {
      Wijktekstinhoud inhoud =
          new Wijktekstinhoud(beeld.get().voorsteltekst() + " " + json.getString("slot"), null);
      gebruiker.doe(
          json.getString("door"),
          () -> {
            UUID id = teksten.maak(beeld.get().gebied(), thema, inhoud);
            teksten.stelVast(id, teksten.lees(id).versie());
          });
    }
    return true;
  }
}
