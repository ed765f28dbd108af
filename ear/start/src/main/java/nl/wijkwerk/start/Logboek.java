package nl.wijkwerk.start;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in a log file what matters to the person at the screen. */
final class Logboek {
  private static final Pattern FOUT =
      Pattern.compile("SEVERE|Caused by:|Exception: |Error: |Exception while|OutOfMemory");
  private static final Pattern KOP = Pattern.compile("^(?:\\[[^\\[\\]]*+\\]\\s*+)++");
  private static final int BREEDTE = 240;

  private Logboek() {}

  private static List<String> regels(Path bestand) {
    // Whatever the encoding, the lines must come out: broken characters are better than none.
    Charset tekens = StandardCharsets.ISO_8859_1;
    try {
      byte[] bytes = Files.readAllBytes(bestand);
      return new String(bytes, tekens)
          .lines()
          .filter(regel -> regel.chars().anyMatch(Character::isLetter))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The last lines, indented. */
  static String laatste(Path bestand, int aantal) {
    List<String> alle = regels(bestand);
    return toon(alle.subList(Math.max(0, alle.size() - aantal), alle.size()));
  }

  /**
   * The last lines that tell of an error, or else the last lines.
   *
   * @param woord when lines with this word are among the errors, only what follows the first counts
   */
  static String fouten(Path bestand, String woord, int aantal) {
    List<String> gevonden = new ArrayList<>();
    boolean gezien = false;
    for (String regel : regels(bestand)) {
      if (!FOUT.matcher(regel).find()) {
        continue;
      }
      if (!gezien && !woord.isEmpty() && regel.contains(woord)) {
        gevonden.clear();
        gezien = true;
      }
      gevonden.add(regel);
    }
    if (gevonden.isEmpty()) {
      return laatste(bestand, aantal);
    }
    Set<String> uniek = new LinkedHashSet<>(gevonden);
    List<String> lijst = List.copyOf(uniek);
    return toon(
        gezien
            ? lijst.subList(0, Math.min(aantal, lijst.size()))
            : lijst.subList(Math.max(0, lijst.size() - aantal), lijst.size()));
  }

  static boolean bevat(Path bestand, String woord) {
    return regels(bestand).stream().anyMatch(regel -> regel.contains(woord));
  }

  private static String toon(List<String> regels) {
    StringBuilder tekst = new StringBuilder();
    for (String regel : regels) {
      String kaal = KOP.matcher(regel.replaceAll("\u001B\\[[0-9;]*m", "")).replaceFirst("").strip();
      tekst
          .append("  ")
          .append(kaal.length() > BREEDTE ? kaal.substring(0, BREEDTE) + "..." : kaal)
          .append(System.lineSeparator());
    }
    return tekst.toString();
  }
}
