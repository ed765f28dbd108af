package nl.wijkwerk.startpagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkwerk.test.Projectmap;
import org.junit.jupiter.api.Test;

/** The living style page shows every tag that a page can be made of. */
class StijlTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Path BIBLIOTHEEK =
      Projectmap.root()
          .resolve("modules/gedeeld/web-kit/src/main/resources/META-INF/wijkwerk.taglib.xml");

  /** Belongs to a tag itself, and shows nothing. */
  private static final String ALLEEN_IN_EEN_TAG = "attr";

  @Test
  void elkeTagStaatOpDeStijlpagina() throws IOException {
    Set<String> tags = all(Files.readString(BIBLIOTHEEK), "<tag-name>(\\w+)</tag-name>");
    assertThat(tags).hasSizeGreaterThan(30).contains(ALLEEN_IN_EEN_TAG);
    tags.remove(ALLEEN_IN_EEN_TAG);

    StringBuilder pagina = new StringBuilder(Files.readString(WEBAPP.resolve("stijl.xhtml")));
    for (Path deel : Projectmap.files(WEBAPP.resolve("WEB-INF/stijl"), ".xhtml")) {
      pagina.append(Files.readString(deel));
    }
    assertThat(all(pagina.toString(), "<wk:(\\w+)")).isEqualTo(tags);
  }

  private static Set<String> all(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(each -> each.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
