package nl.wijkwerk.test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the rules of the domain in three places: {@code @Bedrijfsregel} on production code, the
 * same on tests, and the first column of the tables in {@code docs/bedrijfsregels/*.md}. It reads
 * source text, so that it sees every module at once.
 */
public final class Bedrijfsregels {

  /** An id: the module's letters and a number, "WPL-07". */
  private static final String ID = "[A-Z]{2,4}-\\d{2,3}";

  private static final Pattern ANNOTATION =
      Pattern.compile("@Bedrijfsregel\\s*\\(\\s*(?:value\\s*=\\s*)?(\\{[^}]*}|[^)]*)\\)");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\|\\s*(?:<a[^>]*></a>)?\\s*[`*]*(" + ID + ")[`*]*\\s*\\|");

  private final Map<String, String> code = new TreeMap<>();
  private final Map<String, String> tests = new TreeMap<>();
  private final Map<String, String> documents = new TreeMap<>();
  private final List<String> breaches = new ArrayList<>();

  private Bedrijfsregels(Path root) {
    for (Path source : sources(root)) {
      String path = root.relativize(source).toString().replace('\\', '/');
      if (path.contains("src/main/java/")) {
        collect(source, path, code);
      } else if (path.contains("src/test/java/")) {
        collect(source, path, tests);
      }
    }
    for (Path document : Projectmap.files(root.resolve("docs/bedrijfsregels"), ".md")) {
      String path = root.relativize(document).toString().replace('\\', '/');
      Matcher rows = ROW.matcher(Projectmap.read(document));
      while (rows.find()) {
        String earlier = documents.put(rows.group(1), path);
        if (earlier != null) {
          breaches.add(rows.group(1) + " is listed twice: in " + earlier + " and in " + path);
        }
      }
    }
  }

  /** The rules as they stand in this repository. */
  public static Bedrijfsregels ofRepository() {
    return of(Projectmap.root());
  }

  static Bedrijfsregels of(Path root) {
    return new Bedrijfsregels(root);
  }

  /** Every id that is known anywhere. */
  public Set<String> ids() {
    Set<String> all = new TreeSet<>(code.keySet());
    all.addAll(tests.keySet());
    all.addAll(documents.keySet());
    return all;
  }

  /** What does not agree, one line per id and place; empty when the three places agree. */
  public List<String> breaches() {
    List<String> found = new ArrayList<>(breaches);
    for (String id : ids()) {
      if (!documents.containsKey(id)) {
        found.add(id + " (" + place(id) + ") is in no table of docs/bedrijfsregels");
      }
      if (!code.containsKey(id)) {
        found.add(id + " (" + place(id) + ") is held by no production code");
      }
      if (!tests.containsKey(id)) {
        found.add(id + " (" + place(id) + ") is held by no test");
      }
    }
    return found;
  }

  private String place(String id) {
    return Stream.of(code, tests, documents)
        .map(places -> places.get(id))
        .filter(place -> place != null)
        .findFirst()
        .orElse("");
  }

  private void collect(Path source, String path, Map<String, String> into) {
    String text = withoutComments(Projectmap.read(source));
    Matcher annotations = ANNOTATION.matcher(text);
    while (annotations.find()) {
      List<String> literals =
          LITERAL.matcher(annotations.group(1)).results().map(hit -> hit.group(1)).toList();
      if (literals.isEmpty()) {
        breaches.add(path + " has @Bedrijfsregel without a literal id");
      }
      for (String id : literals) {
        if (id.matches(ID)) {
          into.putIfAbsent(id, path);
        } else {
          breaches.add(path + " has @Bedrijfsregel(\"" + id + "\"), which is no id");
        }
      }
    }
  }

  private static List<Path> sources(Path root) {
    return Stream.of("modules", "portal-integration", "ear")
        .flatMap(folder -> Projectmap.files(root.resolve(folder), ".java").stream())
        // Test-kit's own examples carry ids of no rule; the tests of kern stand there because they
        // need its database.
        .filter(
            path -> {
              String name = path.toString().replace('\\', '/');
              return !name.contains("/test-kit/") || name.contains("/nl/wijkwerk/kern/");
            })
        .toList();
  }

  private static String withoutComments(String java) {
    return Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|(//[^\\n]*|/\\*.*?\\*/)", Pattern.DOTALL)
        .matcher(java)
        .replaceAll(
            (MatchResult hit) ->
                hit.group(1) == null ? Matcher.quoteReplacement(hit.group()) : " ");
  }
}
