package nl.wijkwerk.communicatie.publicatie.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkwerk.communicatie.publicatie.application.TermijnenInstellen.Termijnbeeld;
import nl.wijkwerk.communicatie.publicatie.domain.Aanleidingssoort;
import nl.wijkwerk.kern.module.Voorbeeldbestand;
import nl.wijkwerk.kern.module.Voorbeeldlader;

/** The terms of the sample municipality, for the causes that this version knows. */
@ApplicationScoped
class VoorbeeldCommunicatie implements Voorbeeldlader {
  @Inject private TermijnenInstellen termijnen;

  @Override
  public int volgorde() {
    return 40;
  }

  @Override
  public Optional<String> magOntbreken() {
    return Optional.of("communicatie.json");
  }

  @Override
  public void laad(Path map) {
    neemOver(Voorbeeldbestand.lees(map, "communicatie.json"));
  }

  private void neemOver(JsonObject bestand) {
    for (JsonObject termijn : bestand.getJsonArray("termijnen").getValuesAs(JsonObject.class)) {
      Stream.of(Aanleidingssoort.values())
          .filter(soort -> soort.name().equals(termijn.getString("aanleiding")))
          .forEach(soort -> stelIn(soort, termijn.getInt("werkdagen")));
    }
  }

  private void stelIn(Aanleidingssoort soort, int werkdagen) {
    termijnen.lees().stream()
        .filter(t -> t.soort() == soort && t.werkdagen() != werkdagen)
        .mapToLong(Termijnbeeld::versie)
        .forEach(versie -> termijnen.stelIn(soort, versie, werkdagen));
  }
}
