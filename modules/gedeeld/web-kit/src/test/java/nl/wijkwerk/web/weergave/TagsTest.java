package nl.wijkwerk.web.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds tag files, tag library, icons and texts together; Faces itself finds a gap only late. */
class TagsTest {
  private static final Path MAIN = Path.of("src/main/resources");
  private static final Path TAGS = MAIN.resolve("META-INF/wk-tags");

  @Test
  void elkTagbestandStaatInDeBibliotheekMetZijnAttributen() throws IOException {
    String library = Files.readString(MAIN.resolve("META-INF/wijkwerk.taglib.xml"));
    for (Path file : xhtml(TAGS)) {
      String name = file.getFileName().toString().replace(".xhtml", "");
      assertThat(library).contains("<source>wk-tags/" + name + ".xhtml</source>");
      String entry = library.substring(library.indexOf("<tag-name>" + name + "</tag-name>"));
      entry = entry.substring(0, entry.indexOf("</tag>"));
      assertThat(all(entry, "<name>(\\w+)</name>"))
          .as(name)
          .isEqualTo(all(Files.readString(file), "<wk:attr naam=\"(\\w+)\""));
    }
    assertThat(all(library, "<source>wk-tags/(\\w+).xhtml</source>")).hasSize(xhtml(TAGS).size());
  }

  @Test
  void eenVrijblijvendAttribuutStaatNaastEenVerplicht() throws IOException {
    // A tag without any attribute has no variables of its own, and would reach into those of the
    // tag around it.
    for (Path file : xhtml(TAGS)) {
      String text = Files.readString(file);
      boolean optional =
          Pattern.compile("<wk:attr naam=\"\\w+\"(?! verplicht=\"true\")").matcher(text).find();
      boolean exempt =
          Set.of("aanZet.xhtml", "filter.xhtml", "geldlegenda.xhtml")
              .contains(file.getFileName().toString());
      if (optional && !exempt) {
        assertThat(text).as(file.toString()).contains("verplicht=\"true\"/>");
      }
    }
  }

  @Test
  void elkGebruiktIcoonIsGetekend() throws IOException {
    Set<String> drawn =
        all(
            Files.readString(MAIN.resolve("META-INF/wk-sjabloon/iconen.xhtml")),
            "<symbol id=\"i-([\\w-]+)\"");
    for (Path file : views()) {
      assertThat(drawn)
          .as(file.toString())
          .containsAll(all(Files.readString(file), "href=\"#i-([\\w-]+)\""))
          .containsAll(all(Files.readString(file), "<wk:icoon naam=\"([\\w-]+)\""));
    }
    assertThat(drawn)
        .contains("check", "info", "letop", "klok", "potlood", "streep", "kruis", "op", "neer")
        .contains("k-beter", "k-kleiner", "k-gelijk", "k-groter", "k-weinig");
  }

  @Test
  void elkeTekstBestaatInBeideTalen() throws IOException {
    Properties dutch = bundle("weergave_nl");
    for (Path file : views()) {
      assertThat(dutch.stringPropertyNames())
          .as(file.toString())
          .containsAll(all(Files.readString(file), "wkt\\['([\\w.]+)'\\]"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"weergave", "faces", "web"})
  void beideTalenHebbenDezelfdeSleutels(String name) throws IOException {
    assertThat(bundle(name + "_en").stringPropertyNames())
        .isEqualTo(bundle(name + "_nl").stringPropertyNames());
  }

  @Test
  void sjablonenHebbenGeenAdres() {
    assertThat(MAIN.resolve("META-INF/wk-sjabloon/pagina.xhtml")).exists();
    assertThat(MAIN.resolve("META-INF/resources/wk-sjabloon")).doesNotExist();
    assertThat(MAIN.resolve("META-INF/resources/wk-tags")).doesNotExist();
  }

  private static List<Path> views() throws IOException {
    List<Path> files = new ArrayList<>(xhtml(TAGS));
    files.addAll(xhtml(MAIN.resolve("META-INF/wk-sjabloon")));
    return files;
  }

  private static List<Path> xhtml(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(MAIN.resolve("berichten/" + name + ".properties"))) {
      properties.load(reader);
    }
    return properties;
  }

  private static Set<String> all(String text, String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
