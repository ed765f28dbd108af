package nl.wijkwerk.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoorwaardenTest {
  @TempDir Path map;

  @ParameterizedTest
  @ValueSource(ints = {11, 16, 22, 25})
  void weigertAndereJava(int versie) {
    assertThatThrownBy(() -> Voorwaarden.java(versie))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("dit is Java " + versie)
        .hasMessageContaining("JAVA_HOME");
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 21})
  void aanvaardtJava(int versie) {
    assertThatCode(() -> Voorwaarden.java(versie)).doesNotThrowAnyException();
  }

  @Test
  void weigertVolleSchijf() {
    assertThatThrownBy(() -> Voorwaarden.ruimte(map, waar -> Voorwaarden.MINSTE_RUIMTE - 1))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("nog 499 MB vrij")
        .hasMessageContaining("maak ruimte");
  }

  @Test
  void aanvaardtGenoegRuimte() {
    assertThatCode(() -> Voorwaarden.ruimte(map, waar -> Voorwaarden.MINSTE_RUIMTE))
        .doesNotThrowAnyException();
  }

  @Test
  void noemtEenOnleesbareSchijf() {
    assertThatThrownBy(
            () ->
                Voorwaarden.ruimte(
                    map,
                    waar -> {
                      throw new IOException("weg");
                    }))
        .isInstanceOf(Startfout.class)
        .hasMessageContaining("controleer de map");
  }

  @Test
  void weigertBezettePoort() throws Exception {
    int poort;
    try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      poort = bezet.getLocalPort();
      assertThatThrownBy(() -> Voorwaarden.poortVrij("127.0.0.1", poort))
          .isInstanceOf(Startfout.class)
          .hasMessageContaining("Poort " + poort)
          .hasMessageContaining("WIJKWERK_POORT");
    }
    assertThatCode(() -> Voorwaarden.poortVrij("127.0.0.1", poort)).doesNotThrowAnyException();
  }
}
