package nl.wijkwerk.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds an {@code openapi.json} to Spectral's own rules for OpenAPI, and to the Dutch REST API
 * design rules with the official rule sets. The tool comes from {@code src/main/spectral} with its
 * versions locked; the official rule sets are read from {@code shared/standaarden} beside the
 * repository, or the folder that {@code WIJKWERK_STANDAARDEN} names.
 *
 * <p>Without the official rule sets the test ends as skipped and says so, after Spectral's own
 * rules found nothing. Without Node or npm it is skipped too; with {@code
 * WIJKWERK_SPECTRAL_VERPLICHT=1} that fails.
 */
public final class Spectral {

  private static final List<String> RULE_SETS =
      List.of("adr-2.2-linter.yaml", "adr-2.1-linter.yaml");

  /** Those that come with the tool, beside it. */
  static final Path OWN_RULES = Path.of("openapi.yaml");

  private Spectral() {}

  /** Fails with every finding of any severity, of every rule set, in these documents. */
  public static void check(List<Path> documents) {
    check(documents, official());
  }

  static void check(List<Path> documents, Optional<List<Path>> official) {
    List<Path> rules = new ArrayList<>(List.of(OWN_RULES));
    official.ifPresent(rules::addAll);
    List<String> findings = findings(documents, rules);
    if (!findings.isEmpty()) {
      throw new AssertionError(findings.size() + " findings\n  " + String.join("\n  ", findings));
    }
    if (official.isEmpty()) {
      throw Omgeving.missing(
          false,
          "the Dutch rules were not checked, only those of OpenAPI: "
              + RULE_SETS
              + " are not in shared/standaarden beside the repository");
    }
  }

  static List<String> findings(List<Path> documents, List<Path> ruleSets) {
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("Nothing to lint");
    }
    Path node = Proces.find("node").orElseThrow(() -> missingTool("Node"));
    Path tool = install();
    List<String> findings = new ArrayList<>();
    for (Path rules : ruleSets) {
      List<String> command =
          new ArrayList<>(
              List.of(
                  node.toString(),
                  "node_modules/@stoplight/spectral-cli/dist/index.js",
                  "lint",
                  "--ruleset",
                  rules.toString(),
                  "--format",
                  "text",
                  "--quiet",
                  "--fail-severity",
                  "hint"));
      documents.forEach(document -> command.add(document.toAbsolutePath().toString()));
      Proces.Uitkomst outcome = Proces.run(tool, Duration.ofMinutes(3), Map.of(), command);
      List<String> lines =
          outcome.output().lines().filter(line -> line.contains(".json:")).toList();
      if (!outcome.succeeded() && lines.isEmpty()) {
        throw new IllegalStateException("Spectral did not run:\n" + outcome.output());
      }
      lines.forEach(line -> findings.add(rules.getFileName() + ": " + line));
    }
    return findings;
  }

  private static synchronized Path install() {
    Path npm = Proces.find("npm").orElseThrow(() -> missingTool("npm"));
    Path kit = Projectmap.root().resolve("modules/gedeeld/test-kit");
    Path source = kit.resolve("src/main/spectral");
    Path folder = kit.resolve("target/spectral");
    Path done = folder.resolve("node_modules/.package-lock.json");
    try {
      Files.createDirectories(folder);
      Files.copy(
          source.resolve(OWN_RULES),
          folder.resolve(OWN_RULES),
          StandardCopyOption.REPLACE_EXISTING);
      Path lock = folder.resolve("package-lock.json");
      if (Files.exists(done)
          && Files.exists(lock)
          && Files.mismatch(source.resolve("package-lock.json"), lock) == -1) {
        return folder;
      }
      for (String name : List.of("package.json", "package-lock.json")) {
        Files.copy(source.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Proces.Uitkomst outcome =
        Proces.run(
            folder,
            Duration.ofMinutes(5),
            Map.of(),
            List.of(npm.toString(), "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
    if (!outcome.succeeded()) {
      throw Omgeving.missing(
          "WIJKWERK_SPECTRAL_VERPLICHT", "npm could not fetch Spectral:\n" + outcome.output());
    }
    return folder;
  }

  /** The official rule sets, where they are. */
  static Optional<List<Path>> official() {
    return folders()
        .filter(folder -> RULE_SETS.stream().allMatch(name -> Files.exists(folder.resolve(name))))
        .findFirst()
        .map(folder -> RULE_SETS.stream().map(folder::resolve).toList());
  }

  private static Stream<Path> folders() {
    String named = System.getenv("WIJKWERK_STANDAARDEN");
    if (named != null && !named.isBlank()) {
      return Stream.of(Path.of(named));
    }
    return Stream.iterate(Projectmap.root(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("shared/standaarden"));
  }

  private static RuntimeException missingTool(String name) {
    return Omgeving.missing(
        "WIJKWERK_SPECTRAL_VERPLICHT", name + " is not on this machine: Spectral cannot run");
  }
}
