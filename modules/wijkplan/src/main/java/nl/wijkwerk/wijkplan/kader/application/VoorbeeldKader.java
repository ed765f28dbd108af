package nl.wijkwerk.wijkplan.kader.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.spoor.Onderwerp;
import nl.wijkwerk.kern.spoor.Spoor;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.wijkplan.kader.domain.Ambitie;
import nl.wijkwerk.wijkplan.kader.persistence.JpaKader;

/** Loads vision and ambities of the sample municipality; its source has no goals. */
@ApplicationScoped
@Transactional
@Gebruiksgeval
public class VoorbeeldKader implements Voorbeeldlader {
  @Inject private JpaKader kader;
  @Inject private Spoor spoor;
  @Inject private Toegang toegang;

  @Override
  @Lezen
  public int volgorde() {
    return 10;
  }

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void laad(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    JsonObject json = Voorbeeldbestand.lees(map, "kader.json");
    kader.visie().neemOver(json.getString("visie"));
    for (JsonObject a : json.getJsonArray("ambities").getValuesAs(JsonObject.class)) {
      kader.voegToe(Ambitie.uitVoorbeeld(a.getInt("nummer"), a.getString("tekst")));
    }
    kader.bewaar();
    spoor.leg(
        "kader.geladen",
        new Onderwerp("kader", "wijkplan"),
        null,
        "Visie en ambities van de voorbeeldgemeente ingelezen");
  }
}
