package nl.wijkwerk.samenwerking.toezegging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.samenwerking.toezegging.domain.Ontvanger;

/** The sample's promises, dated around the day on which they are loaded: one is late then. */
@ApplicationScoped
class VoorbeeldToezeggingen implements Voorbeeldlader {
  @Inject private ToezeggingVastleggen vastleggen;
  @Inject private ToezeggingenBekijken bekijken;
  @Inject private Clock klok;

  @Override
  public int volgorde() {
    return 45;
  }

  @Override
  public Optional<String> magOntbreken() {
    return Optional.of("toezeggingen.json");
  }

  @Override
  public void laad(Path map) {
    neemOver(Voorbeeldbestand.lees(map, "toezeggingen.json"));
  }

  private void neemOver(JsonObject bestand) {
    bestand.getJsonArray("toezeggingen").getValuesAs(JsonObject.class).forEach(this::laad);
  }

  private void laad(JsonObject t) {
    LocalDate vandaag = LocalDate.now(klok);
    UUID id = UUID.randomUUID();
    vastleggen.legVast(
        id,
        new ToezeggingVastleggen.Invoer(
            t.getString("titel"),
            t.getString("tekst"),
            vandaag.minusDays(t.getInt("dagenGeleden")),
            t.getString("vergadering"),
            t.getString("gedaanDoor"),
            Ontvanger.valueOf(t.getString("aan")),
            t.getString("gebied", null),
            t.getString("eigenaar")),
        vandaag.plusDays(t.getInt("uiterlijkOverDagen")));
    for (JsonString melding : t.getJsonArray("meldingen").getValuesAs(JsonString.class)) {
      vastleggen.meld(id, versie(id), melding.getString());
    }
    if (t.containsKey("uitstel")) {
      JsonObject uitstel = t.getJsonObject("uitstel");
      vastleggen.verschuif(
          id,
          versie(id),
          vandaag.plusDays(uitstel.getInt("naarOverDagen")),
          uitstel.getString("reden"));
    }
    if (t.containsKey("afdoening")) {
      JsonObject afdoening = t.getJsonObject("afdoening");
      vastleggen.handelAf(
          id, versie(id), afdoening.getString("hoe"), afdoening.getString("verwijzing"));
    }
  }

  private long versie(UUID id) {
    return bekijken.lees(id).toezegging().versie();
  }
}
