package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One parent POM holds every version (ADR 1). */
class VersiesTest {
  private static final Pattern VERSION = Pattern.compile("<version>([^<$]+)</version>");

  @Test
  void elkeVersieStaatInDeHoofdpom() {
    Path root = Projectmap.root();
    List<Path> poms =
        Projectmap.files(root, "pom.xml").stream()
            .filter(pom -> !pom.equals(root.resolve("pom.xml")))
            .toList();
    assertThat(poms).hasSizeGreaterThan(15);
    for (Path pom : poms) {
      assertThat(
              VERSION
                  .matcher(Projectmap.read(pom))
                  .results()
                  .map(each -> each.group(1))
                  .filter(version -> !isOwn(pom, version)))
          .as(root.relativize(pom).toString())
          .isEmpty();
    }
  }

  /** That of the parent, and of Jakarta EE in the descriptor of the EAR. */
  private static boolean isOwn(Path pom, String version) {
    return version.equals("0.1.0-SNAPSHOT")
        || (version.equals("10") && pom.endsWith(Path.of("ear", "pom.xml")));
  }
}
