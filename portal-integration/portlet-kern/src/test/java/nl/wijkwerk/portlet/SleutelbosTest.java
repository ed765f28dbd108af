package nl.wijkwerk.portlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SleutelbosTest {
  @TempDir Path map;
  private Instant nu = Instant.parse("2026-11-25T12:00:00Z");
  private final Clock klok =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return nu;
        }
      };

  private Sleutelbos bos(Optional<Path> waar) {
    return new Sleutelbos(waar, Duration.ofDays(30), klok);
  }

  private static List<String> gepubliceerd(Sleutelbos bos) {
    return bos.openbaar().getKeys().stream().map(sleutel -> sleutel.getKeyID()).toList();
  }

  @Test
  void naDertigDagenTekentEenNieuweEnBlijftDeOudeNogEvenGepubliceerd() {
    for (Optional<Path> waar : List.of(Optional.<Path>empty(), Optional.of(map))) {
      Sleutelbos bos = bos(waar);
      String eerste = bos.huidige().getKeyID();
      nu = nu.plus(Duration.ofDays(29));
      assertThat(bos.huidige().getKeyID()).isEqualTo(eerste);
      nu = nu.plus(Duration.ofDays(1));
      String tweede = bos.huidige().getKeyID();
      assertThat(tweede).isNotEqualTo(eerste);
      assertThat(gepubliceerd(bos)).containsExactly(tweede, eerste);
      nu = nu.plus(Sleutelbos.NABLIJVEN).plusSeconds(1);
      assertThat(gepubliceerd(bos)).containsExactly(tweede);
    }
    assertThat(map.toFile().list()).hasSize(1);
  }

  @Test
  void geheimeHelftWordtNietGepubliceerdEnIsAlleenVoorDeEigenaar() throws IOException {
    Sleutelbos bos = bos(Optional.of(map));
    bos.huidige();
    assertThat(bos.openbaar().getKeys()).noneMatch(sleutel -> sleutel.isPrivate());
    try (Stream<Path> bestanden = Files.list(map)) {
      Path bestand = bestanden.findFirst().orElseThrow();
      if (Files.getFileStore(bestand).supportsFileAttributeView("posix")) {
        assertThat(Files.getPosixFilePermissions(bestand)).hasSize(2);
      }
    }
  }

  @Test
  void tweeServersVanEenPortaalDelenHunSleutels() {
    Sleutelbos een = bos(Optional.of(map));
    String naam = een.huidige().getKeyID();
    Sleutelbos ander = bos(Optional.of(map));
    assertThat(ander.huidige().getKeyID()).isEqualTo(naam);
    nu = nu.plus(Duration.ofDays(30));
    String nieuw = ander.huidige().getKeyID();
    assertThat(gepubliceerd(een)).contains(nieuw, naam);
    assertThat(een.huidige().getKeyID()).isEqualTo(nieuw);
  }

  @Test
  void eigenSleutelVanDeBeheerderTekentVanafHaarMoment() throws IOException {
    Sleutelbos bos = bos(Optional.of(map));
    String oud = bos.huidige().getKeyID();
    Sleutelbos elders = bos(Optional.of(map.resolve("elders")));
    String eigen = elders.huidige().getKeyID();
    Files.copy(
        map.resolve("elders").resolve(nu.getEpochSecond() + ".pem"),
        map.resolve(nu.plusSeconds(60).getEpochSecond() + ".pem"));
    assertThat(bos.huidige().getKeyID()).isEqualTo(oud);
    nu = nu.plusSeconds(61);
    assertThat(bos.huidige().getKeyID()).isEqualTo(eigen);
  }
}
