package nl.wijkwerk.wijkplan.netwerk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.netwerk.domain.Doelennetwerk;
import nl.wijkwerk.wijkplan.netwerk.domain.Knoopsoort;
import nl.wijkwerk.wijkplan.netwerk.domain.Netwerken;

/**
 * Loads the goals, fields of work and efforts that the source of the sample names. Its drawing of
 * them is lost and its text does not say what belongs to what, so there are no links.
 */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class VoorbeeldNetwerk implements Voorbeeldlader {
  @Inject private Netwerken netwerken;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Clock klok;

  @Override
  @Lezen
  public int volgorde() {
    return 13;
  }

  @Override
  @Lezen
  public Optional<String> magOntbreken() {
    return Optional.of("netwerk.json");
  }

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void laad(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    neemOver(Voorbeeldbestand.lees(map, "netwerk.json"));
  }

  private void neemOver(JsonObject json) {
    OffsetDateTime nu = OffsetDateTime.now(klok);
    Doelennetwerk netwerk = netwerken.readVergrendeld(Doelennetwerk.GEMEENTE, null, nu);
    int plaats = 0;
    for (Knoopsoort soort : Knoopsoort.values()) {
      for (JsonString tekst : json.getJsonArray(soort.name()).getValuesAs(JsonString.class)) {
        // The order of the source is kept by the moment that each was made.
        netwerk.voegToe(
            UUID.randomUUID(),
            soort,
            tekst.getString(),
            false,
            Set.of(),
            nu.plusNanos(++plaats * 1_000_000L));
      }
    }
    netwerken.bewaar();
    spoor.leg(
        "netwerk.geladen",
        new Onderwerp("kader", "wijkplan"),
        null,
        "Doelen, werkvelden en inspanningen van de voorbeeldgemeente ingelezen");
  }
}
