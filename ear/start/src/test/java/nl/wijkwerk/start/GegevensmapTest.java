package nl.wijkwerk.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GegevensmapTest {
  @TempDir Path map;

  @Test
  void isVanEenWijkwerkTegelijk() throws Exception {
    try (Gegevensmap een = Gegevensmap.open(map.resolve("data"));
        Gegevensmap twee = Gegevensmap.open(map.resolve("data"))) {
      een.neemOfWeiger();
      assertThatThrownBy(twee::neemOfWeiger)
          .isInstanceOf(Startfout.class)
          .hasMessageContaining("al in gebruik");
    }
    try (Gegevensmap drie = Gegevensmap.open(map.resolve("data"))) {
      assertThat(drie.neem()).isTrue();
    }
  }

  @Test
  void maaktNietsInEenMapZonderGegevens() throws Exception {
    Path vergist = map.resolve("dtaa");
    assertThatThrownBy(() -> Gegevensmap.openBestaande(vergist))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("geen gegevens van Wijkwerk")
        .hasMessageContaining("dtaa");
    assertThat(vergist).doesNotExist();
    Files.createDirectories(map.resolve("data/database"));
    try (Gegevensmap wel = Gegevensmap.openBestaande(map.resolve("data"))) {
      assertThat(wel.neem()).isTrue();
    }
  }

  @Test
  void noemtEenMapDieGeenMapKanZijn() throws Exception {
    Path bestand = Files.writeString(map.resolve("bestand"), "");
    assertThatThrownBy(() -> Gegevensmap.open(bestand.resolve("data")))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("kan Wijkwerk niet schrijven");
  }

  @Test
  void houdtHetWachtwoordEnVoorZich() throws Exception {
    assumeTrue(map.getFileSystem().supportedFileAttributeViews().contains("posix"));
    try (Gegevensmap gegevens = Gegevensmap.open(map.resolve("data"))) {
      String wachtwoord = gegevens.wachtwoord("database");
      assertThat(gegevens.wachtwoord("database")).isEqualTo(wachtwoord).hasSize(48);
      assertThat(rechten(gegevens.geheim().resolve("database"))).isEqualTo("rw-------");
      assertThat(rechten(gegevens.map())).isEqualTo("rwx------");
    }
  }

  private static String rechten(Path pad) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(pad));
  }
}
