package nl.wijkwerk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script itself, where the Java is missing or unfit: it says so in one sentence. */
@DisabledOnOs(OS.WINDOWS)
class ScriptTest {
  private static final Path SCRIPT = Path.of("../../config/wijkwerk").toAbsolutePath().normalize();

  @TempDir Path map;

  private static List<String> draai(Map<String, String> omgeving)
      throws IOException, InterruptedException {
    ProcessBuilder bouwer = new ProcessBuilder("/bin/sh", SCRIPT.toString());
    bouwer.redirectErrorStream(true).environment().clear();
    bouwer.environment().putAll(omgeving);
    Process proces = bouwer.start();
    proces.getOutputStream().close();
    List<String> regels =
        new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertThat(proces.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(proces.exitValue()).as(String.join("\n", regels)).isNotZero();
    return regels;
  }

  private static void eenZin(List<String> regels, String... genoemd) {
    assertThat(regels)
        .singleElement()
        .asString()
        .contains("JDK 17 of 21")
        .contains(genoemd)
        .matches("\\p{Lu}.*\\.");
  }

  /** A JDK whose programs say that they are this version. */
  private Path jdk(String versie) throws IOException {
    Path java = Files.createDirectories(map.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + versie + "\"' >&2\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return map.resolve("jdk");
  }

  @Test
  void zonderJavaZegtHetWatErMoetKomen() throws Exception {
    eenZin(draai(Map.of("PATH", map.toString())), "Er is geen Java gevonden");
    eenZin(draai(Map.of("PATH", "")), "Er is geen Java gevonden");
  }

  @Test
  void eenVerkeerdeJavaHomeWordtGenoemd() throws Exception {
    eenZin(
        draai(Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", map.toString())),
        "JAVA_HOME",
        map.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"11.0.22", "1.8.0_402", "24", "22-ea"})
  void eenAndereVersieWordtGenoemd(String versie) throws Exception {
    Path jdk = jdk(versie);
    eenZin(
        draai(Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", jdk.toString())),
        versie,
        jdk.toString());
    eenZin(
        draai(Map.of("PATH", jdk.resolve("bin") + ":" + System.getenv("PATH"))),
        versie,
        jdk.toString());
  }
}
