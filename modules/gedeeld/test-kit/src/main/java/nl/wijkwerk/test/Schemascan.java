package nl.wijkwerk.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the text of a module's SQL, in migrations and inside Java, for tables of another module,
 * for foreign keys that leave the schema, and for questions to the database's own clock. It reads
 * text because SQL in a string is invisible to rules over classes.
 */
public final class Schemascan {

  private static final Pattern STRING =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final Pattern JAVA_COMMENT =
      Pattern.compile(
          "\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|(//[^\\n]*|/\\*.*?\\*/)", Pattern.DOTALL);
  private static final Pattern SQL_COMMENT =
      Pattern.compile("'(?:[^']|'')*'|(--[^\\n]*|/\\*.*?\\*/)", Pattern.DOTALL);
  private static final Pattern FOREIGN_KEY =
      Pattern.compile("(?i)\\breferences\\s+\"?(\\w+)\"?\\s*\\.");

  /** The database's own clock; a moment is passed, so that there is one clock. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)\\bcurrent_(?:date|time|timestamp)\\b|\\blocaltime(?:stamp)?\\b"
              + "|\\b(?:now|(?:clock|statement|transaction)_timestamp|timeofday)\\(\\)");

  private final Path root;
  private final String module;
  private final Path main;
  private final Set<String> schemas;

  Schemascan(Path root, String module) {
    this.root = root;
    this.module = module;
    this.main = folder(root, module).resolve("src/main");
    this.schemas = schemas(root);
  }

  /** A scan of one module of this repository; kern counts as a module here. */
  public static Schemascan of(String module) {
    return new Schemascan(Projectmap.root(), module);
  }

  /** What is wrong, one line per place; empty when all is well. */
  public List<String> breaches() {
    if (!Files.isDirectory(main)) {
      throw new IllegalStateException("Nothing to scan: " + main);
    }
    List<String> found = new ArrayList<>();
    for (Path file : Projectmap.files(main, ".sql")) {
      String sql = withoutComments(Projectmap.read(file), SQL_COMMENT);
      foreignTables(sql, "(?<![\\w.'])").forEach(hit -> found.add(place(file) + hit));
      foreignKeys(sql).forEach(hit -> found.add(place(file) + hit));
    }
    for (Path file : Projectmap.files(main, ".java")) {
      String sql = strings(Projectmap.read(file));
      CLOCK.matcher(sql).results().forEach(hit -> found.add(place(file) + "asks " + hit.group()));
      foreignTables(
              sql, "(?i)\\b(?:from|join|into|update|table|only|references|using|exists)\\s+\"?")
          .forEach(hit -> found.add(place(file) + hit));
    }
    return found;
  }

  private Stream<String> foreignTables(String sql, String before) {
    String others =
        schemas.stream()
            .filter(schema -> !schema.equals(module) && !schema.equals("kern"))
            .collect(Collectors.joining("|"));
    Matcher matcher = Pattern.compile(before + "((?:" + others + ")\\.[a-z_]+)").matcher(sql);
    return matcher.results().map(hit -> "names " + hit.group(1));
  }

  private Stream<String> foreignKeys(String sql) {
    return FOREIGN_KEY
        .matcher(sql)
        .results()
        .map(hit -> hit.group(1))
        .filter(schema -> !schema.equals(module))
        .map(schema -> "has a foreign key into " + schema);
  }

  private String place(Path file) {
    return root.relativize(file).toString().replace('\\', '/') + " ";
  }

  /** The literals of Java source, each on a line of its own, joined ones as one. */
  private static String strings(String java) {
    String joined = JOINED.matcher(withoutComments(java, JAVA_COMMENT)).replaceAll("");
    return STRING
        .matcher(joined)
        .results()
        .map(hit -> hit.group(1) != null ? hit.group(1) : hit.group(2))
        .collect(Collectors.joining("\n;\n"));
  }

  private static String withoutComments(String text, Pattern comments) {
    return comments
        .matcher(text)
        .replaceAll(hit -> hit.group(1) == null ? Matcher.quoteReplacement(hit.group()) : " ");
  }

  /** Every module with migrations of its own, by the folders of the repository. */
  static Set<String> schemas(Path root) {
    Set<String> names = new TreeSet<>(Set.of("kern"));
    try (Stream<Path> folders = Files.list(root.resolve("modules"))) {
      folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals("gedeeld"))
          .forEach(names::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (Files.isDirectory(root.resolve("portal-integration/startpagina"))) {
      names.add("startpagina");
    }
    return names;
  }

  static Path folder(Path root, String module) {
    return Stream.of(
            "modules/" + module, "modules/gedeeld/" + module, "portal-integration/" + module)
        .map(root::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No module " + module + " in " + root));
  }
}
