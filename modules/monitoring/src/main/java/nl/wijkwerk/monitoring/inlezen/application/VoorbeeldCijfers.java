package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.inlezen.application.Waarnemingen.Gestuurd;

/** Delivers the figures of the sample, a delivery for each source, as a program would. */
@ApplicationScoped
@Gebruiksgeval
public class VoorbeeldCijfers implements Voorbeeldlader {
  private static final String BESTAND = "cijfers.json";

  /** Before the figures of a row: its area and its year. */
  private static final int KOP = 2;

  private static final Duration KORT = Duration.ofMillis(50);
  private static final Duration GEDULD = Duration.ofMinutes(1);

  @Inject private Waarnemingen waarnemingen;
  @Inject private Inlezen inlezen;
  @Inject private Toegang toegang;

  @Override
  @Lezen
  public int volgorde() {
    return 30;
  }

  @Override
  @Lezen
  public Optional<String> magOntbreken() {
    return Optional.of(BESTAND);
  }

  /** Nothing: figures are read in beside the start, once the areas are stored. */
  @Override
  @Lezen
  public void laad(Path map) {}

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void vervolg(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    JsonObject json = Voorbeeldbestand.lees(map, BESTAND);
    for (JsonObject levering : json.getJsonArray("leveringen").getValuesAs(JsonObject.class)) {
      wachtOp(waarnemingen.lever(levering.getString("bron"), null, gestuurd(levering)));
    }
  }

  /** One delivery is read in at a time, and these are small. */
  private void wachtOp(int id) {
    Instant einde = Instant.now().plus(GEDULD);
    while (inlezen.read(id).status().loopt()) {
      if (Instant.now().isAfter(einde)) {
        throw new IllegalStateException("Delivery " + id + " of the sample goes on for too long");
      }
      LockSupport.parkNanos(KORT.toNanos());
    }
  }

  private static List<Gestuurd> gestuurd(JsonObject levering) {
    List<JsonString> maten = levering.getJsonArray("maten").getValuesAs(JsonString.class);
    List<Gestuurd> alle = new ArrayList<>();
    for (JsonArray rij : levering.getJsonArray("rijen").getValuesAs(JsonArray.class)) {
      for (int m = 0; m < maten.size(); m++) {
        String waarde = rij.getString(m + KOP);
        alle.add(
            new Gestuurd(
                rij.getString(0),
                rij.getString(1),
                maten.get(m).getString(),
                waarde,
                waarde.isEmpty() ? "niet beschikbaar" : null,
                null,
                null,
                null));
      }
    }
    return alle;
  }
}
