package nl.wijkwerk.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkwerk.test.Projectmap;
import org.junit.jupiter.api.Test;

/** The pictures in the manuals for intranets are there, and are those that these tests make. */
class BeeldTest {
  private static final Path ROOT = Projectmap.root();
  private static final Pattern IN_HANDLEIDING =
      Pattern.compile("!\\[[^\\]]+]\\(\\.\\./beeld/([a-z0-9-]+)\\.png\\)");
  private static final Pattern IN_TOETS =
      Pattern.compile(
          "(?:kiek|picture)\\(\\s*\\w+,\\s*[\"']([a-z0-9-]+)[\"'](\\s*\\+\\s*\\w+)?\\)");

  @Test
  void handleidingToontAlleenBeeldenDieEenToetsMaakt() {
    Set<String> genoemd =
        Projectmap.files(ROOT.resolve("docs/beheer"), ".md").stream()
            .flatMap(blad -> IN_HANDLEIDING.matcher(lees(blad)).results())
            .map(gevonden -> gevonden.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(genoemd).hasSizeGreaterThan(5);
    List<Pattern> gemaakt =
        Stream.of(
                Projectmap.files(
                    ROOT.resolve(
                        "portal-integration/systeemtest/src/test/java/nl/wijkwerk/portaal"),
                    "IT.java"),
                Projectmap.files(
                    ROOT.resolve("portal-integration/sharepoint/browser"), ".test.mjs"))
            .flatMap(List::stream)
            .flatMap(toets -> IN_TOETS.matcher(lees(toets)).results())
            .map(
                gevonden ->
                    Pattern.compile(
                        Pattern.quote(gevonden.group(1))
                            + (gevonden.group(2) == null ? "" : "[a-z0-9]+")))
            .toList();
    for (String beeld : genoemd) {
      assertThat(gemaakt)
          .as("a test that makes %s.png", beeld)
          .anyMatch(naam -> naam.matcher(beeld).matches());
      assertThat(Files.isRegularFile(ROOT.resolve("docs/beeld/" + beeld + ".png")))
          .as("docs/beeld/%s.png", beeld)
          .isTrue();
    }
  }

  private static String lees(Path bestand) {
    try {
      return Files.readString(bestand);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
