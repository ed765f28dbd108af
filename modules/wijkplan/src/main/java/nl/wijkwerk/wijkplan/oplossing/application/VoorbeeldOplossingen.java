package nl.wijkwerk.wijkplan.oplossing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.tekst.Schrijfwijze;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossinginhoud;
import nl.wijkwerk.wijkplan.oplossing.domain.Oplossingsrichting;
import nl.wijkwerk.wijkplan.oplossing.persistence.JpaOplossingen;

/** Loads the library of the sample municipality; a name that recurs is one option. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class VoorbeeldOplossingen implements Voorbeeldlader {
  @Inject private JpaOplossingen oplossingen;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;
  @Inject private Clock klok;

  @Override
  @Lezen
  public int volgorde() {
    return 11;
  }

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void laad(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    Map<String, Set<Integer>> perTekst = new LinkedHashMap<>();
    JsonObject json = Voorbeeldbestand.lees(map, "kader.json");
    String bron = json.getString("oplossingsrichtingenBron", json.getString("bron"));
    for (JsonObject o : json.getJsonArray("oplossingsrichtingen").getValuesAs(JsonObject.class)) {
      perTekst.computeIfAbsent(o.getString("tekst"), t -> new TreeSet<>()).add(o.getInt("ambitie"));
    }
    OffsetDateTime nu = OffsetDateTime.now(klok);
    perTekst.forEach(
        (tekst, ambities) ->
            oplossingen.voegToe(
                new Oplossingsrichting(
                    UUID.randomUUID(),
                    new Oplossinginhoud(tekst, null, bron, ambities, null),
                    nu)));
    oplossingen.bewaar();
    spoor.leg(
        "oplossing.geladen",
        new Onderwerp("kader", "wijkplan"),
        null,
        Schrijfwijze.aantal(perTekst.size(), "oplossingsrichting", "oplossingsrichtingen")
            + " van de voorbeeldgemeente ingelezen");
  }
}
