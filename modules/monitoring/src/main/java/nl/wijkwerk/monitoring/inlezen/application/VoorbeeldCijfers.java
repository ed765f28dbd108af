package nl.wijkwerk.monitoring.inlezen.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeelddeel;
import nl.wijkwerk.monitoring.inlezen.application.Waarnemingen.Gestuurd;
import nl.wijkwerk.monitoring.inlezen.domain.Inlevering;
import nl.wijkwerk.monitoring.inlezen.domain.Inleveringfilter;
import nl.wijkwerk.monitoring.inlezen.domain.Status;

/** Delivers the figures of the sample, a delivery for each source, as a program would. */
@ApplicationScoped
public class VoorbeeldCijfers extends Voorbeelddeel {
  private static final String BESTAND = "cijfers.json";

  /** Before the figures of a row: its area and its year. */
  private static final int KOP = 2;

  private static final int MEESTE = 100;

  @Inject private Waarnemingen waarnemingen;
  @Inject private Inlezen inlezen;
  @Inject private Voorbeeldwacht wacht;

  public VoorbeeldCijfers() {
    super(30, BESTAND, "cijfers");
  }

  @Override
  public boolean vervolg(Path map) {
    Set<String> gelezen =
        inlezen.lijst(Inleveringfilter.ALLE, 1, MEESTE).regels().stream()
            .filter(i -> i.status() == Status.GEREED)
            .map(Inlevering::bron)
            .collect(Collectors.toSet());
    JsonObject json = Voorbeeldbestand.lees(map, BESTAND);
    for (JsonObject levering : json.getJsonArray("leveringen").getValuesAs(JsonObject.class)) {
      String bron = levering.getString("bron");
      if (!gelezen.contains(bron)) {
        wacht.op(waarnemingen.lever(bron, null, gestuurd(levering)));
      }
    }
    return true;
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
