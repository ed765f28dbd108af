package nl.wijkwerk.monitoring.kaart.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wijkwerk.kern.gebied.Gebieden;
import nl.wijkwerk.kern.module.Voorbeeldlader;
import nl.wijkwerk.kern.toegang.Bevoegdheid;
import nl.wijkwerk.kern.toegang.Gebruiksgeval;
import nl.wijkwerk.kern.toegang.Lezen;
import nl.wijkwerk.kern.toegang.Toegang;
import nl.wijkwerk.kern.toegang.Wijzigen;
import nl.wijkwerk.monitoring.inlezen.bestand.Aanlevering;

/** Reads the borders of the sample in, of the newest year that has areas. */
@ApplicationScoped
@Gebruiksgeval
public class VoorbeeldGrenzen implements Voorbeeldlader {
  private static final String BESTAND = "grenzen.geojson";

  @Inject private Grenzen grenzen;
  @Inject private Gebieden gebieden;
  @Inject private Toegang toegang;

  @Override
  @Lezen
  public int volgorde() {
    return 31;
  }

  @Override
  @Lezen
  public Optional<String> magOntbreken() {
    return Optional.of(BESTAND);
  }

  /** Nothing: borders are read in beside the start, once the areas are stored. */
  @Override
  @Lezen
  public void laad(Path map) {}

  @Override
  @Wijzigen(Bevoegdheid.BEHEER)
  public void vervolg(Path map) {
    toegang.vereisGemeentebreed(Bevoegdheid.BEHEER);
    List<Integer> jaren = gebieden.jaren();
    int id = grenzen.bekijk(List.of(new Bestand(map.resolve(BESTAND))));
    String kenmerk = grenzen.read(id).voorstel().voorgesteld().orElseThrow().naam();
    grenzen.leesIn(id, kenmerk, jaren.get(jaren.size() - 1));
  }

  private record Bestand(Path pad) implements Aanlevering.Bron {
    @Override
    public String naam() {
      return BESTAND;
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(pad);
    }
  }
}
