package nl.wijkwerk.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each sentence that a page names is there; the server would show its name between marks. */
class PaginatekstenTest {
  private static final Pattern VAN_MODULE =
      Pattern.compile("\\bt\\[(?:[^\\]]*?[?:] *)?'([\\w.-]+)'(?: *: *'([\\w.-]+)')?\\]");

  private static final Pattern MET_WAARDEN = Pattern.compile("wk\\.zin\\('([\\w.-]+)'[,)]");

  @Test
  void elkeZinDieEenPaginaNoemtBestaat() throws IOException {
    Path basis = Projectmap.root();
    Set<String> gedeeld = new TreeSet<>();
    for (Path kit : mappen(basis.resolve("modules/gedeeld"))) {
      gedeeld.addAll(zinnen(kit));
    }
    int genoemd = 0;
    for (String groep : List.of("modules", "portal-integration")) {
      for (Path module : mappen(basis.resolve(groep))) {
        Set<String> eigen = zinnen(module);
        for (Path pagina : paginas(module)) {
          Set<String> inPagina = alle(Files.readString(pagina), VAN_MODULE);
          assertThat(eigen).as(pagina.toString()).containsAll(inPagina);
          Set<String> metWaarden = alle(Files.readString(pagina), MET_WAARDEN);
          metWaarden.removeAll(gedeeld);
          assertThat(eigen).as(pagina.toString()).containsAll(metWaarden);
          genoemd += inPagina.size();
        }
      }
    }
    assertThat(genoemd).isGreaterThan(1000);
  }

  private static List<Path> mappen(Path groep) throws IOException {
    try (Stream<Path> mappen = Files.list(groep)) {
      return mappen.filter(Files::isDirectory).toList();
    }
  }

  private static List<Path> paginas(Path module) throws IOException {
    Path web = module.resolve("src/main/webapp");
    if (!Files.isDirectory(web)) {
      return List.of();
    }
    try (Stream<Path> bestanden = Files.walk(web)) {
      return bestanden.filter(b -> b.toString().endsWith(".xhtml")).toList();
    }
  }

  private static Set<String> zinnen(Path module) throws IOException {
    Path map = module.resolve("src/main/resources/berichten");
    Set<String> zinnen = new TreeSet<>();
    if (Files.isDirectory(map)) {
      try (Stream<Path> bundels = Files.list(map)) {
        for (Path bundel : bundels.filter(b -> b.toString().endsWith("_nl.properties")).toList()) {
          Properties teksten = new Properties();
          try (Reader lezer = Files.newBufferedReader(bundel)) {
            teksten.load(lezer);
          }
          zinnen.addAll(teksten.stringPropertyNames());
        }
      }
    }
    return zinnen;
  }

  private static Set<String> alle(String tekst, Pattern patroon) {
    Set<String> gevonden = new TreeSet<>();
    Matcher m = patroon.matcher(tekst);
    while (m.find()) {
      for (int i = 1; i <= m.groupCount(); i++) {
        if (m.group(i) != null) {
          gevonden.add(m.group(i));
        }
      }
    }
    return gevonden;
  }
}
