package nl.wijkwerk.monitoring.vragenlijst.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeelddeel;
import nl.wijkwerk.kern.persoon.Voorbeeldgebruiker;
import nl.wijkwerk.monitoring.vragenlijst.domain.Antwoord;
import nl.wijkwerk.monitoring.vragenlijst.domain.Inzending;
import nl.wijkwerk.monitoring.vragenlijst.domain.Taalkeuze;
import nl.wijkwerk.monitoring.vragenlijst.domain.Vragenlijstinhoud;

/**
 * Makes the questionnaires of the sample. Those with made up answers are handed in as residents do,
 * and closed; the others stay open.
 */
@ApplicationScoped
@Transactional
public class VoorbeeldVragenlijsten extends Voorbeelddeel {
  private static final String BESTAND = "monitoring.json";

  @Inject private Vragenlijsten lijsten;
  @Inject private Invullen invullen;
  @Inject private Voorbeeldgebruiker gebruiker;
  @Inject private Clock klok;

  public VoorbeeldVragenlijsten() {
    super(39, BESTAND, "vragenlijsten");
  }

  @Override
  public boolean vervolg(Path map) {
    for (JsonObject json : Voorbeeldbestand.lijst(map, BESTAND, "vragenlijsten")) {
      if (!lijsten.bestaat(Voorbeeldbestand.id(json))) {
        maak(json);
      }
    }
    return true;
  }

  private void maak(JsonObject json) {
    UUID id = Voorbeeldbestand.id(json);
    Vragenlijstinhoud inhoud =
        vanafVandaag(
            Voorbeeldbestand.als(json.getJsonObject("inhoud"), Vragenlijstinhoud.class),
            json.getInt("dagen"));
    gebruiker.doe(
        json.getString("door"),
        () -> {
          lijsten.maak(id, inhoud);
          lijsten.open(id, lijsten.lees(id).versie());
        });
    if (json.containsKey("inzendingen")) {
      String wijk = inhoud.wijken().get(0);
      json.getJsonArray("inzendingen").getValuesAs(JsonArray.class).stream()
          .map(rij -> inzending(wijk, rij))
          .forEach(i -> invullen.zendIn(id, i));
      gebruiker.doe(json.getString("door"), () -> lijsten.sluit(id, lijsten.lees(id).versie()));
    }
  }

  /** Open from today, whenever the sample is read in. */
  private Vragenlijstinhoud vanafVandaag(Vragenlijstinhoud v, int dagen) {
    LocalDate vandaag = LocalDate.now(klok);
    return new Vragenlijstinhoud(
        v.titel(),
        v.inleiding(),
        v.wijken(),
        vandaag,
        vandaag.plusDays(dagen),
        v.leeftijd(),
        v.ondergrens(),
        v.bewaarmaanden(),
        v.vertalingen(),
        v.vragen());
  }

  /** For each question its marks, or the places of its answers. */
  private static Inzending inzending(String wijk, JsonArray rij) {
    List<Antwoord> antwoorden = new ArrayList<>();
    for (JsonArray keuzes : rij.getValuesAs(JsonArray.class)) {
      antwoorden.add(
          new Antwoord(
              antwoorden.size() + 1,
              keuzes.getValuesAs(JsonNumber.class).stream().map(JsonNumber::intValue).toList(),
              null));
    }
    return new Inzending(UUID.randomUUID(), wijk, null, Taalkeuze.NEDERLANDS, antwoorden);
  }
}
