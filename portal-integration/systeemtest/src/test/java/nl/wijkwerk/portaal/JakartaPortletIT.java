package nl.wijkwerk.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.wijkwerk.test.Product;
import nl.wijkwerk.test.Projectmap;
import org.junit.jupiter.api.Test;

/**
 * The portlets under the names of Jakarta Portlet 4.0. Its API is in no public repository; it is
 * that of Portlet 3.0 under other names, and is made so here.
 */
class JakartaPortletIT {
  private static final Path DELEN = Path.of("target", "jakarta-portlet").toAbsolutePath();
  private static final Path PORTLET_WAR =
      Projectmap.root().resolve("portal-integration/portlet-war");

  @Test
  void portletsZijnTeVertalenMetDeNamenVanJakartaPortlet() throws IOException {
    Path map = Product.freshFolder("jakarta-portlet");
    hernoem(DELEN.resolve("api"), map.resolve("api"));
    hernoem(PORTLET_WAR.resolve("src/main/java"), map.resolve("src"));
    Path uit = Files.createDirectories(map.resolve("uit"));
    List<Path> jars = new ArrayList<>(bestanden(DELEN.resolve("lib"), ".jar"));
    jars.addAll(bestanden(PORTLET_WAR.resolve("target/wijkwerk-portlets/WEB-INF/lib"), ".jar"));
    JavaCompiler vertaler = ToolProvider.getSystemJavaCompiler();
    StringWriter verslag = new StringWriter();
    try (StandardJavaFileManager beheer = vertaler.getStandardFileManager(null, null, null)) {
      boolean gelukt =
          vertaler
              .getTask(
                  verslag,
                  beheer,
                  null,
                  List.of(
                      "-proc:none",
                      "-d",
                      uit.toString(),
                      "-sourcepath",
                      map.resolve("api").toString(),
                      "-classpath",
                      jars.stream()
                          .map(Path::toString)
                          .collect(Collectors.joining(java.io.File.pathSeparator))),
                  null,
                  beheer.getJavaFileObjectsFromPaths(bestanden(map.resolve("src"), ".java")))
              .call();
      assertThat(gelukt).as(verslag.toString()).isTrue();
    }
    assertThat(uit.resolve("nl/wijkwerk/portlet/jsr286/WijkwerkPortlet.class")).exists();
  }

  private static void hernoem(Path van, Path naar) throws IOException {
    for (Path bestand : bestanden(van, ".java")) {
      Path doel = naar.resolve(van.relativize(bestand).toString().replace("javax", "jakarta"));
      Files.createDirectories(doel.getParent());
      Files.writeString(
          doel,
          Files.readString(bestand)
              .replace("javax.portlet", "jakarta.portlet")
              .replace("javax.servlet", "jakarta.servlet"));
    }
  }

  private static List<Path> bestanden(Path map, String einde) throws IOException {
    try (Stream<Path> alles = Files.walk(map)) {
      return alles.filter(bestand -> bestand.toString().endsWith(einde)).toList();
    }
  }
}
