package nl.wijkwerk.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares {@code docs/begrippenlijst.md} with the domain nouns in the code: the public types in a
 * {@code domain} package and in the published APIs. A type counts as explained when the first
 * column of a table names it, spaces and capitals aside, or when it stands somewhere in the list in
 * code style.
 */
public final class Begrippenlijst {

  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:@[^\\n]*\\n)*public\\s+(?:(?:abstract|final|sealed|non-sealed)\\s+)*"
              + "(?:class|record|interface|enum|@interface)\\s+(\\w+)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\|([^|\\n]*)\\|");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

  private final Path list;
  private final Set<String> terms = new HashSet<>();
  private final Set<String> nouns = new TreeSet<>();

  private Begrippenlijst(Path root) {
    list = root.resolve("docs/begrippenlijst.md");
    if (Files.isRegularFile(list)) {
      String text = Projectmap.read(list);
      ROW.matcher(text)
          .results()
          .map(hit -> hit.group(1))
          .forEach(
              term -> {
                terms.add(bare(term));
                // "Prioriteit (gebied)" explains Prioriteit.
                terms.add(bare(term.replaceAll("\\(.*?\\)", "")));
              });
      CODE.matcher(text).results().forEach(hit -> terms.add(bare(hit.group(1))));
    }
    Stream.of("modules", "portal-integration")
        .flatMap(folder -> Projectmap.files(root.resolve(folder), ".java").stream())
        .filter(path -> isDomain(root.relativize(path).toString().replace('\\', '/')))
        .forEach(
            path -> {
              Matcher types = TYPE.matcher(Projectmap.read(path));
              while (types.find()) {
                nouns.add(types.group(1));
              }
            });
  }

  /** The list as it stands in this repository. */
  public static Begrippenlijst ofRepository() {
    return of(Projectmap.root());
  }

  static Begrippenlijst of(Path root) {
    return new Begrippenlijst(root);
  }

  /** The domain nouns that were found in the code. */
  public Set<String> nouns() {
    return nouns;
  }

  /** What is missing, one line per noun; empty when every noun is explained. */
  public List<String> breaches() {
    List<String> found = new ArrayList<>();
    for (String noun : nouns) {
      if (!terms.contains(bare(noun))) {
        found.add(noun + " is not in " + list.getFileName());
      }
    }
    return found;
  }

  private static boolean isDomain(String path) {
    return path.contains("/src/main/java/")
        && !path.endsWith("package-info.java")
        && (path.contains("/domain/") || path.matches("modules/[^/]+/api/.*"));
  }

  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z0-9]", "")
        .toLowerCase(Locale.ROOT);
  }
}
